import type { RegularKind } from '../../../domain/report-submission/period';
import { startProgress } from '../../cli/progress';
import { scheduleId } from '../../modules/reports/schedule/report-schedules';
import { performBulletin } from '../bulletin/performance';
import { Crew } from '../crew';
import type { Performance } from '../desk';
import { gate } from '../gate';
import { performKnowledge } from '../knowledge/performance';
import type { Stack } from '../on-stack';
import { perform, type Script } from '../performance';
import { underFastPolicy } from '../under-fast-policy';
import { paying, suggestionsTakenIn } from './before';
import { ReportsPlay } from './play';
import { recount, type Made, type Recounted } from './recount';

export interface ReportsPlayed {
  /** Complaints, their surveys and far orders, of which the reports are. */
  played: number;
  made: Made[];
  recounted: Recounted;
  latencies: number[];
  troubles: string[];
}

const KINDS: readonly RegularKind[] = ['week', 'month', 'quarter', 'year'];
/** So that reviews and publications of knowledge and bulletins have something to count. */
const ARTICLES = 4;
const BULLETIN = { deadline: 30, scale: 240, minutes: 10 };

/** Plays what reports are on, then the reports: four by schedule, three asked for; recounts them all. */
export async function performReports({ url, dataSource, client }: Stack, script: Script): Promise<ReportsPlayed> {
  const began = Date.now();
  const crew = new Crew(url);
  const { seed, concurrency, minutes } = script;
  const [latencies, troubles]: [number[], string[]] = [[], []];
  let until = Infinity;
  const performance: Performance = {
    ...{ seed, gate: gate(concurrency), as: (username) => crew.as(username), over: () => Date.now() >= until },
    decided: (ms) => void latencies.push(ms),
    trouble: (line) => void troubles.push(line),
  };
  const seen = paying(performance);
  const played = await underFastPolicy(dataSource, script.scale, () => perform({ ...script, seen }));
  latencies.push(...played.latencies);
  troubles.push(...played.troubles);
  until = Date.now() + minutes * 60_000;
  await underFastPolicy(dataSource, BULLETIN.scale, async () => {
    const written = await performKnowledge({ url, seed, concurrency, articles: ARTICLES, minutes: BULLETIN.minutes });
    const asked = await performBulletin({ url, seed, concurrency, ...BULLETIN });
    troubles.push(...written.troubles, ...asked.troubles);
  });
  await suggestionsTakenIn(performance);

  const play = new ReportsPlay(performance);
  const progress = startProgress('Reports made', KINDS.length + 1);
  const made: Made[] = [];
  for (const kind of KINDS) {
    made.push(...(await play.regular(kind, () => client.schedule.getHandle(scheduleId(kind)).trigger())));
    progress.advance();
  }
  made.push(...(await play.requested(began)));
  progress.advance();
  progress.stop();
  const recounted = await recount(dataSource, made, performance.as);
  return { played: played.caseIds.length, made, recounted, latencies, troubles };
}

import { ApiClient } from '../cli/api-client';
import { importComplaints } from '../cli/import/import-complaints';
import { startProgress } from '../cli/progress';
import { DEMO_PASSWORD } from '../seed/seed-demo';
import type { CaseView } from './case-view';
import { Crew } from './crew';
import { gate } from './gate';
import { Player, type Stage } from './player';

export interface Script {
  url: string;
  file: string;
  map?: string;
  limit: number;
  seed: string;
  /** Business time passes this many times as fast. */
  scale: number;
  minutes: number;
  /** Requests on their way at once. */
  concurrency: number;
  /** A case was looked at. */
  seen?: (view: CaseView) => void;
}

export interface Played {
  /** Every case: the complaints, and the surveys and far orders that they opened. */
  caseIds: string[];
  /** How long each decision took to be answered, ms. */
  latencies: number[];
  /** Rows that the import refused. */
  refusedRows: number;
  /** Answers that nobody should have got. */
  troubles: string[];
}

const REGISTRAR = 'gs-lz.junior';

/** Imports the complaints and plays everybody until all have ended, or the time is up. */
export async function perform(script: Script): Promise<Played> {
  const { url, file, map, limit, seed, scale, minutes, concurrency } = script;
  const complaints: { id: string; row: number }[] = [];
  const imported = await importComplaints(
    file,
    {
      map,
      limit,
      dryRun: false,
      concurrency,
      // What the file says would have run out long ago under a policy this fast.
      received: 'now',
      // New cases at every performance, also of the same file.
      source: `demo-${seed}-${Date.now()}`,
      onCase: (id, row) => complaints.push({ id, row }),
    },
    () => new ApiClient(url).signIn(REGISTRAR, DEMO_PASSWORD),
  );

  const progress = startProgress('Cases ended', complaints.length);
  const latencies: number[] = [];
  const troubles: string[] = [];
  const playing = new Map<string, Promise<CaseView | null>>();
  let decisions = 0;
  const stage: Stage = {
    crew: new Crew(url),
    gate: gate(concurrency),
    seed,
    scale,
    until: Date.now() + minutes * 60_000,
    decided(ms) {
      latencies.push(ms);
      decisions++;
    },
    found: (caseId, name) => void begin(caseId, name),
    changed: (view) => script.seen?.(view),
    trouble: (line) => void troubles.push(line),
  };
  const begin = (caseId: string, name: string): Promise<CaseView | null> => {
    const known = playing.get(caseId);
    if (known) return known;
    const played = new Player(stage, caseId, name).play().catch((error: unknown) => {
      troubles.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
      return null;
    });
    playing.set(caseId, played);
    return played;
  };
  await Promise.all(
    complaints.map(async ({ id, row }) => {
      const last = await begin(id, `row ${row}`);
      if (last?.ended) progress.advance(`${decisions} decisions`);
    }),
  );
  // Surveys and far orders come up meanwhile; all of them are over, or out of time, when nobody plays any more.
  for (let count = 0; count < playing.size;) {
    count = playing.size;
    await Promise.all(playing.values());
  }
  progress.stop();
  return { caseIds: [...playing.keys()], latencies, refusedRows: imported.failed, troubles };
}

import { setTimeout as sleep } from 'node:timers/promises';
import { v5 as uuidv5 } from 'uuid';
import { problemText, type ApiClient, type Answer, type Problem } from '../../cli/api-client';
import { CliError } from '../../cli/cli-error';
import { inParallel } from '../../cli/in-parallel';
import { startProgress, type Progress } from '../../cli/progress';
import type { CallListView } from '../../modules/callback-survey/call-list.dto';
import type { CampaignCustomersDto, CampaignProgressDto } from '../../modules/campaigns/desk/desk.dto';
import type { ListDto } from '../../modules/campaigns/list/list.dto';
import type { CampaignResultsDto } from '../../modules/campaigns/results/results.dto';
import type { CaseView } from '../case-view';
import { Crew } from '../crew';
import { dice } from '../dice';
import { MAPPING, type CustomerList } from './customers';

export interface CampaignScript {
  url: string;
  seed: string;
  /** Stop after this time at the latest. */
  minutes: number;
  /** Requests on their way at once. */
  concurrency: number;
  list: CustomerList;
}

export interface CampaignPlayed {
  campaign: string;
  progress: CampaignProgressDto;
  results: CampaignResultsDto;
  /** What the callers recorded: answers and refusals, by what the server took. */
  recorded: { answered: number; declined: number };
  entered: number;
  /** From the first call to the last word, s. */
  seconds: number;
  latencies: number[];
  troubles: string[];
}

const NAMESPACE = '6d1c1f55-3f0e-5b1c-9d5e-7f0c2f6a4b10';
const CENTRE = 'gs-lz';
const [PLANNER, APPROVER] = ['gs-lz.leader', 'gs-lz.leader2'];
/** So many callers with so many calls each could use 200 at once: as many as may be open. */
const CALLERS = [
  ...['surveyor', 'surveyor2', 'junior', 'junior2', 'junior3', 'senior', 'senior2', 'desk', 'editor', 'records'],
].map((name) => `${CENTRE}.${name}`);
const PER_CALLER = 20;
const DECLINES = 0.06;
/** When so much of the list is over: customers are entered in the register, the campaign is stopped and goes on. */
const MEANWHILE = 0.1;
const ENTERED_OF_EACH = 5;
const LOOK_AGAIN_MS = 300;
const DAY_MS = 86_400_000;

/** Plays planner, approver and ten callers through one campaign to its end, through the public API only. */
export async function performCampaign(script: CampaignScript): Promise<CampaignPlayed> {
  const acting = new Acting(script);
  await acting.staff();
  const campaign = await acting.plan();
  const began = Date.now();
  const { recorded, entered } = await acting.call(campaign);
  const seconds = (Date.now() - began) / 1000;
  const planner = await acting.as(PLANNER);
  const progress = (await planner.get<CampaignProgressDto>(`/campaigns/${campaign}`)).body;
  const results = (await planner.get<CampaignResultsDto>(`/campaigns/${campaign}/results`)).body;
  const { latencies, troubles } = acting;
  return { campaign, progress, results, recorded, entered, seconds, latencies, troubles };
}

type Call = CallListView['items'][number];

class Acting {
  readonly latencies: number[] = [];
  readonly troubles: string[] = [];
  private readonly crew: Crew;
  private readonly until: number;

  constructor(private readonly script: CampaignScript) {
    this.crew = new Crew(script.url);
    this.until = Date.now() + script.minutes * 60_000;
  }

  as(username: string): Promise<ApiClient> {
    return this.crew.as(username);
  }

  /** For a day the desk calls too: temporary permissions, as the administrator gives them. */
  async staff(): Promise<void> {
    const admin = await this.as('admin');
    const until = new Date(Date.now() + DAY_MS).toISOString();
    const { body } = await admin.get<{ items: { id: string; username: string }[] }>(`/people?org=${CENTRE}&limit=200`);
    for (const { id, username } of body.items) {
      if (!CALLERS.includes(username) || username.includes('.surveyor')) continue;
      must(await admin.put<Problem>(`/people/${id}/posts/surveyor/${CENTRE}`, { body: { until } }));
    }
  }

  /** Begun, listed, handed in, approved by another, started; answers its case. */
  async plan(): Promise<string> {
    const { seed, list } = this.script;
    const planner = await this.as(PLANNER);
    const name = `【样例】语音满意度调查（${list.people.size} 位客户）`;
    const opened = must(
      await planner.post<CaseView & Problem>('/campaigns', {
        body: { campaign: 'satisfaction', name },
        key: uuidv5(`${seed}/${name}/${Date.now()}`, NAMESPACE),
      }),
    );
    const form = new FormData();
    form.set('file', new Blob([new Uint8Array(list.csv)]), list.name);
    const listed = must(
      await planner.put<ListDto & Problem>(`/campaigns/${opened.id}/list?dryRun=false&${MAPPING}`, { form }),
    );
    process.stderr.write(`Listed ${listed.listed} of ${listed.total} rows, ${listed.wrong} wrong\n`);
    const endAt = new Date(Date.now() + 2 * DAY_MS).toISOString();
    await this.decide(PLANNER, opened.id, { type: 'submit', endAt, perCaller: PER_CALLER });
    await this.decide(APPROVER, opened.id, { type: 'approve' });
    await this.decide(PLANNER, opened.id, { type: 'start-calls' });
    return opened.id;
  }

  /** The callers take what lies before them until the campaign has ended. */
  async call(campaign: string): Promise<Pick<CampaignPlayed, 'recorded' | 'entered'>> {
    const recorded = { answered: 0, declined: 0 };
    const done = new Set<string>();
    const size = this.script.list.people.size;
    const progress = startProgress('Called', size);
    let entered: string[] | null = null;
    const lister = await this.as(CALLERS[0]!);
    while (Date.now() < this.until) {
      const { body } = await lister.get<CallListView>('/surveys/calls?limit=200');
      const calls = body.items.filter(
        ({ caseId, stage, complaint, customer }) =>
          complaint === campaign && stage === 'calling' && !done.has(caseId) && !entered?.includes(customer!.number),
      );
      await inParallel(calls.entries(), this.script.concurrency, async ([at, call]) => {
        done.add(call.caseId);
        await this.record(CALLERS[at % CALLERS.length]!, call, recorded, progress);
      });
      if (!entered && done.size >= size * MEANWHILE) entered = await this.meanwhile(campaign);
      if (calls.length > 0) continue;
      if ((await this.look(campaign)).stage === 'ended') break;
      await sleep(LOOK_AGAIN_MS);
    }
    progress.stop();
    return { recorded, entered: entered?.length ?? 0 };
  }

  private async record(
    caller: string,
    { caseId, customer }: Call,
    recorded: CampaignPlayed['recorded'],
    progress: Progress,
  ): Promise<void> {
    const { number } = customer!;
    const declines = dice(`${this.script.seed}/${number}/declines`).chance(DECLINES);
    const scores = this.script.list.people.get(number)?.scores;
    const body = declines ? { type: 'decline' } : { type: 'record-satisfaction', ...scores };
    if (await this.decide(caller, caseId, body)) recorded[declines ? 'declined' : 'answered']++;
    progress.advance(`${recorded.answered} answered`);
  }

  /** Somebody is entered, called or not; the calls are stopped and go on. */
  private async meanwhile(campaign: string): Promise<string[]> {
    const planner = await this.as(PLANNER);
    const customers: CampaignCustomersDto['items'] = [];
    for (const state of ['calling', 'listed'])
      customers.push(
        ...(
          await planner.get<CampaignCustomersDto>(
            `/campaigns/${campaign}/customers?state=${state}&limit=${ENTERED_OF_EACH}`,
          )
        ).body.items,
      );
    for (const { customer, number } of customers)
      must(
        await planner.post<Problem>('/do-not-call', {
          body: { customer, reason: '【样例】客户要求不再接听外呼' },
          key: uuidv5(`${campaign}/${number}`, NAMESPACE),
        }),
      );
    await this.decide(PLANNER, campaign, { type: 'stop-calls', text: '【样例】系统割接' });
    await this.decide(PLANNER, campaign, { type: 'resume-calls' });
    return customers.map(({ number }) => number);
  }

  private async look(campaign: string): Promise<CampaignProgressDto> {
    return (await (await this.as(PLANNER)).get<CampaignProgressDto>(`/campaigns/${campaign}`)).body;
  }

  /** Answered at last, whatever the server puts off: the key makes all attempts one decision. */
  private async decide(by: string, caseId: string, body: { type: string } & Record<string, unknown>): Promise<boolean> {
    const api = await this.as(by);
    const key = uuidv5(`${caseId}/${body.type}/${by}`, NAMESPACE);
    for (;;) {
      const answer = await api.post<Problem>(`/cases/${caseId}/commands`, { body, key });
      if (answer.status === 503 && Date.now() < this.until) continue;
      if (answer.ok) this.latencies.push(answer.took);
      else this.troubles.push(`${body.type} of ${caseId}: ${problemText(answer.body, answer.status)}`);
      return answer.ok;
    }
  }
}

function must<T>({ ok, body, status }: Answer<T & Problem>): T {
  if (!ok) throw new CliError(problemText(body, status), 3);
  return body;
}

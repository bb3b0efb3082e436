import { setTimeout as sleep } from 'node:timers/promises';
import { v5 as uuidv5 } from 'uuid';
import type { Content } from '../../../domain/report-submission/contents';
import type { RegularKind } from '../../../domain/report-submission/period';
import { CliError } from '../../cli/cli-error';
import { problemText, type Problem } from '../../cli/api-client';
import type { ReportDetailDto, ReportPageDto } from '../../modules/reports/desk/desk.dto';
import type { CaseView } from '../case-view';
import type { Performance } from '../desk';
import { patiently } from '../patiently';
import type { Made } from './recount';

const NAMESPACE = '3d5f9a10-52c8-5a6e-8c0d-6b7e1f2a9c44';
const LOOK_AGAIN_MS = 400;
const DAY_MS = 86_400_000;
/** What was decided within so many ms before figures are worked out is not settled yet. */
const SETTLED_MS = 6_000;
const [PROVINCE, EAGER, AWAY] = ['gs', 'gs-lz', 'gs-ts'];
const RECEIVERS = ['hq.statistician', 'gs.marketing', 'gs.supervision', 'gs.interconnection'];
const TEXT = '【样例】请核对后重新上报。';

/** What does not go smoothly with the report on each kind of period. */
const TWISTS: Record<RegularKind, 'returned-by-leader' | 'sent-back-by-province' | 'none' | 'not-waited-for'> = {
  week: 'returned-by-leader',
  month: 'sent-back-by-province',
  quarter: 'none',
  year: 'not-waited-for',
};

/** Who asks whom for what, beside the regular reports; no content: everything. */
const REQUESTS: { by: string; of: string; content?: Content }[] = [
  { by: 'hq.statistician', of: 'hq' },
  { by: 'gs.marketing', of: PROVINCE },
  { by: 'gs.supervision', of: EAGER, content: 'satisfaction' },
];
const LEADERS: Record<string, string> = { hq: 'hq.leader' };
const leaderOf = (org: string): string => LEADERS[org] ?? `${org}.head`;

/** Plays statisticians, leaders, departments and HQ, through the public API only. */
export class ReportsPlay {
  private steps = 0;

  constructor(private readonly performance: Performance) {}

  /**
   * A province's report on the last whole period, with its prefectures': begun by its Temporal Schedule, one prefecture
   * reminded; until every receiver has it.
   */
  async regular(kind: RegularKind, begin: () => Promise<void>): Promise<Made[]> {
    await begin();
    const report = await this.until(`${kind} report`, async () => (await this.listed(kind))[0]?.id);
    const parts = await this.until(`${kind} reports of prefectures`, async () => {
      const found = (await this.read(report)).parts;
      return found.length >= 2 ? found : undefined;
    });
    const of = (org: string): string => parts.find((part) => part.org === org)!.id;
    const [twist, statistician] = [TWISTS[kind], `${PROVINCE}.statistician`];
    if (twist === 'returned-by-leader') {
      await this.decide(`${EAGER}.statistician`, of(EAGER), 'submit');
      await this.decide(leaderOf(EAGER), of(EAGER), 'return', { text: TEXT });
      await this.decide(`${EAGER}.statistician`, of(EAGER), 'annotate', { text: '【样例】已核对，按受理口径统计。' });
    }
    await this.submitted(EAGER, of(EAGER));
    await this.decide(statistician, report, 'remind-prefecture', { org: AWAY });
    if (twist === 'not-waited-for') {
      await this.decide(statistician, report, 'go-on-without', { text: '【样例】该地市系统检修，先行上报。' });
    } else await this.submitted(AWAY, of(AWAY));
    if (twist === 'sent-back-by-province') {
      await this.reaches(report, 'compiling');
      await this.decide(statistician, report, 'return-to-prefecture', { org: EAGER, text: TEXT });
      await this.reaches(of(EAGER), 'compiling', EAGER);
      await this.decide(`${EAGER}.statistician`, of(EAGER), 'generate');
      await this.submitted(EAGER, of(EAGER));
    }
    await this.reaches(report, 'compiling');
    await this.submitted(PROVINCE, report);
    for (const receiver of RECEIVERS) await this.decide(receiver, report, 'confirm-receipt');
    await this.reaches(report, 'ended');
    for (const { id, org } of parts) await this.reaches(id, 'ended', org);
    return [{ id: report, org: PROVINCE }, ...parts];
  }

  /** What is asked beside them, of everything since the demo began. */
  async requested(since: number): Promise<Made[]> {
    const made: Made[] = [];
    await sleep(SETTLED_MS);
    for (const { by, of, content } of REQUESTS) {
      const [asker, now] = [await this.performance.as(by), Date.now()];
      const { ok, body, status } = await asker.post<CaseView & Problem>('/reports/requests', {
        key: uuidv5(`${by}/${of}/${since}`, NAMESPACE),
        body: {
          ...{ org: of, from: new Date(since).toISOString(), to: new Date(now + DAY_MS).toISOString() },
          ...{ deadlineAt: new Date(now + 3 * DAY_MS).toISOString(), text: '【样例】经营分析会用。' },
          ...(content && { content }),
        },
      });
      if (!ok) throw new CliError(`${by} could not ask: ${problemText(body, status)}`, 3);
      await this.submitted(of, body.id);
      await this.decide(by, body.id, 'confirm-receipt');
      made.push({ id: body.id, org: of });
    }
    return made;
  }

  /** Handed in by the statistician, approved by the leader. */
  private async submitted(org: string, report: string): Promise<void> {
    await this.decide(`${org}.statistician`, report, 'submit');
    await this.decide(leaderOf(org), report, 'approve');
  }

  private async listed(kind: RegularKind): Promise<ReportPageDto['items']> {
    const api = await this.performance.as(`${PROVINCE}.statistician`);
    const { body } = await api.get<ReportPageDto>(`/reports?period=${kind}&org=${PROVINCE}`);
    return body.items.filter(({ org }) => org === PROVINCE);
  }

  private async read(report: string, org = PROVINCE): Promise<ReportDetailDto> {
    return (await (await this.performance.as(`${org}.statistician`)).get<ReportDetailDto>(`/reports/${report}`)).body;
  }

  private async reaches(report: string, stage: string, org = PROVINCE): Promise<void> {
    await this.until(`${org} at ${stage}`, async () => (await this.read(report, org)).stage === stage || undefined);
  }

  private async until<T>(what: string, look: () => Promise<T | undefined>): Promise<T> {
    for (;;) {
      const found = await look();
      if (found !== undefined) return found;
      if (this.performance.over()) throw new CliError(`Out of time, waiting for: ${what}`, 3);
      await sleep(LOOK_AGAIN_MS);
    }
  }

  private async decide(by: string, report: string, type: string, fields: object = {}): Promise<void> {
    const { as, over, decided, trouble } = this.performance;
    const api = await as(by);
    const key = uuidv5(`${report}/${type}/${by}/${++this.steps}`, NAMESPACE);
    const body = { type, ...fields };
    const answer = await patiently(() => api.post<Problem>(`/cases/${report}/commands`, { body, key }), over);
    if (answer.ok) decided(answer.took);
    else trouble(`${by} ${type}: ${problemText(answer.body, answer.status)}`);
  }
}

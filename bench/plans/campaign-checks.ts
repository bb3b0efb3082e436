import { MOST_OPEN } from '../../domain/outbound-campaign/room';
import { CampaignDesk } from '../../src/modules/campaigns/desk/campaign-desk';
import { ListFromQuery } from '../../src/modules/campaigns/list/list-selection';
import { lookUpCampaign } from '../../src/modules/campaigns/projection/look-up';
import { DoNotCall } from '../../src/modules/campaigns/register/do-not-call';
import { CampaignResults } from '../../src/modules/campaigns/results/results';
import { ResultsExport } from '../../src/modules/campaigns/results/results-export';
import { OrgTree } from '../../src/platform/auth/org-tree';
import { withScope } from '../../src/platform/database/with-scope';
import type { ProcessClient } from '../../src/platform/temporal/process-client';
import { deep, type Check, type World } from './world';

/** A list of 5,000 is counted through, or gone through for what few of it are. */
const LIST = 1_000;
/** 5,000 customers of a centre, each asked for in the register and among open calls. */
const CHOSEN = 40_000;

/** Outbound campaigns: who is called, how far it is, what it brought; and who must not be called. */
export function campaignChecks({ dataSource, callers, customer }: World): Check[] {
  const orgs = new OrgTree(dataSource);
  const desk = new CampaignDesk(dataSource);
  const results = new CampaignResults(dataSource);
  const exporting = new ResultsExport(dataSource);
  const lists = new ListFromQuery(dataSource, orgs);
  // Entered and lifted as in the application; no campaign is told.
  const register = new DoNotCall(dataSource, { send: async () => ({}) } as unknown as ProcessClient);
  const now = new Date();
  const one = async (where: string): Promise<string> => {
    const [row] = await dataSource.query<{ id: string }[]>(
      `SELECT id FROM campaign WHERE org_id = 'gs-lz' AND ${where} ORDER BY opened_at DESC LIMIT 1`,
    );
    return row!.id;
  };
  const running = (): Promise<string> => one(`stage = 'running'`);
  const ended = (): Promise<string> => one(`stage = 'ended' AND kind = 'satisfaction'`);
  const page = (filters: object, cursor?: string): object => ({ ...filters, limit: 50, ...(cursor && { cursor }) });
  const campaigns =
    (who: 'planner' | 'gm' | 'leader', filters: object = {}) =>
    (cursor?: string) =>
      desk.list(callers[who], page(filters, cursor));
  const called =
    (which: () => Promise<string>, filters: object = {}) =>
    async (cursor?: string) =>
      desk.customers(callers.planner, await which(), page(filters, cursor));
  const entries =
    (who: 'junior' | 'gm' | 'hq', filters: object = {}) =>
    (cursor?: string) =>
      register.list(callers[who], page(filters, cursor), now);
  const drafted = async (from: object): Promise<unknown> => {
    const id = await running();
    await dataSource.query(`UPDATE campaign SET stage = 'drafting' WHERE id = $1`, [id]);
    const answer = lists.run(callers.planner, id, { dryRun: true, ...from }, now);
    return answer.finally(() => dataSource.query(`UPDATE campaign SET stage = 'running' WHERE id = $1`, [id]));
  };
  const room = { '1': MOST_OPEN, '2': MOST_OPEN, '3': MOST_OPEN, '4': MOST_OPEN };
  const next = { want: 'next', org: 'gs-lz', perCaller: 3, open: 60, room, most: MOST_OPEN } as const;
  const asked = (query: Parameters<typeof lookUpCampaign>[2]) => async () => {
    const id = await running();
    return withScope(dataSource, callers.planner.actor, (tx) => lookUpCampaign(tx, id, query, now));
  };
  return [
    ...(['planner', 'gm', 'leader'] as const).flatMap((who): Check[] => [
      ...deep(`campaigns, list, ${who}`, campaigns(who)),
      { name: `campaigns, list, ${who}, running`, run: campaigns(who, { stage: 'running' }) },
      { name: `campaigns, list, ${who}, of a kind`, run: campaigns(who, { campaign: 'marketing' }) },
      { name: `campaigns, list, ${who}, none`, run: campaigns(who, { campaign: 'arrears' }) },
    ]),
    {
      name: 'campaigns, progress',
      once: LIST,
      run: async () => desk.progress(callers.planner, await running(), now),
    },
    ...deep('campaigns, customers', called(ended)),
    { name: 'campaigns, customers, open calls', once: LIST, run: called(running, { open: true }) },
    { name: 'campaigns, customers, calling', once: LIST, run: called(running, { state: 'calling' }) },
    { name: 'campaigns, customers, barred', once: LIST, run: called(ended, { outcome: 'do-not-call' }) },
    { name: 'campaigns, customers, a result none has', once: LIST, run: called(ended, { result: 'refused' }) },
    {
      name: 'campaigns, customers, a score',
      once: LIST,
      run: called(ended, { question: 'overall', score: 1, stratum: 2 }),
    },
    { name: 'campaigns, results', once: LIST, run: async () => results.read(callers.planner, await ended()) },
    {
      name: 'campaigns, results as a file',
      run: async () => exporting.file(callers.planner, await ended(), { format: 'csv' }, { now, language: 'zh-CN' }),
    },
    { name: 'campaigns, how long a list is', once: LIST, run: asked({ want: 'size' }) },
    { name: 'campaigns, who is next', once: LIST, run: asked(next) },
    { name: 'campaigns, list of a query', once: CHOSEN, run: () => drafted({}) },
    { name: 'campaigns, list of a query, a tier', once: CHOSEN, run: () => drafted({ tier: 'vip' }) },
    {
      name: 'campaigns, list of a query, whose complaint was closed',
      once: CHOSEN,
      run: () => drafted({ category: 'coverage', closed: true }),
    },
    ...(['junior', 'gm', 'hq'] as const).flatMap((who): Check[] => [
      ...deep(`do not call, ${who}`, entries(who)),
      ...deep(`do not call, ${who}, also lifted`, entries(who, { standing: false })),
      { name: `do not call, ${who}, q a number`, run: entries(who, { q: 'BENCH0000042' }) },
      { name: `do not call, ${who}, q numbers that begin alike`, run: entries(who, { q: 'BENCH00001' }) },
      { name: `do not call, ${who}, q none`, run: entries(who, { q: 'NOBODY' }) },
    ]),
    {
      name: 'do not call, entered and lifted',
      run: async () => {
        await dataSource.query(
          'UPDATE do_not_call SET lifted_at = now() WHERE customer_id = $1 AND lifted_at IS NULL',
          [customer],
        );
        const { id } = await register.enter(callers.hq, `bench-${now.getTime()}`, { customer, reason: '样例' }, now);
        await register.lift(callers.hq, id, now);
      },
    },
  ];
}

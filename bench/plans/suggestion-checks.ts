import { v7 as uuidv7 } from 'uuid';
import { AppealOpening } from '../../src/modules/appeal/appeal-opening';
import { complaintFacts } from '../../src/modules/appeal/complaint-facts';
import { countCases, listCases } from '../../src/modules/cases/case-list';
import type { CommandService } from '../../src/modules/cases/command.service';
import { SuggestionSummary } from '../../src/modules/suggestion/summary';
import { SummaryExport } from '../../src/modules/suggestion/summary-export';
import { OrgTree } from '../../src/platform/auth/org-tree';
import type { CaseOpening, Opening } from '../../src/platform/case-opening/case-opening';
import { withScope } from '../../src/platform/database/with-scope';
import { LiveCase } from './live-case';
import { deep, type Check, type World } from './world';

/** Each suggestion of a year, its case and its clocks, in indexes that hold nothing else: 20,000 from the top. */
const YEAR = 10_000;
/** A filter that one in fifty passes: fifty entries for each row of the page, each with its case or its clocks. */
const RARE = 15_000;
/** A count looks at 5,000 entries, each with its clocks. */
const COUNTED = 25_000;

/** What customers suggest (process 6) and appeal against (process 8). */
export function suggestionChecks(world: World): Check[] {
  const { dataSource, callers, orgs: tree, customer } = world;
  const tx = dataSource.manager;
  const orgs = new OrgTree(dataSource);
  const summary = new SuggestionSummary(dataSource, orgs);
  const exporting = new SummaryExport(summary, orgs);
  const complaint = new LiveCase(dataSource, tree);
  // Prepared and claimed as in the application; no workflow is begun.
  const claiming = {
    open: async (_caller: unknown, _key: string, _request: object, prepare: () => Promise<Opening>) => {
      const { claimed } = await prepare();
      await dataSource.transaction((one) => claimed!(one, uuidv7()));
    },
  };
  const appeals = new AppealOpening(
    dataSource,
    orgs,
    claiming as unknown as CaseOpening,
    { read: async () => ({}) } as unknown as CommandService,
  );
  const appeal = (): Promise<unknown> =>
    appeals.open(callers.gm, '', {
      ...{
        complaint: complaint.id,
        by: 'regulator',
        text: '用户申诉',
        regulator: 'ministry',
        document: complaint.id,
      },
      noticedAt: '2026-01-01T00:00:00Z',
    });
  const cases =
    (who: 'gm' | 'hq', filters: object = {}) =>
    (cursor?: string) =>
      listCases(tx, callers[who], tree, { process: 'suggestion', ...filters, limit: 50, ...(cursor && { cursor }) });
  const rare: [string, object][] = [
    ['breached', { breached: true }],
    ['in time', { breached: false }],
    ['withdrawn', { outcome: 'withdrawn' }],
    ['adopted', { outcome: 'adopted' }],
    ['of a category, breached, adopted', { category: 'outlet', breached: true, outcome: 'adopted' }],
  ];
  return [
    ...(['gm', 'leader'] as const).flatMap((who): Check[] => [
      { name: `suggestions, summary, ${who}`, once: YEAR, run: () => summary.read(callers[who], {}) },
      {
        name: `suggestions, summary, ${who}, a category`,
        once: YEAR,
        run: () => summary.read(callers[who], { category: 'outlet' }),
      },
      {
        name: `suggestions, summary, ${who}, an owner`,
        once: YEAR,
        run: () => summary.read(callers[who], { org: 'gs' }),
      },
      {
        name: `suggestions, summary, ${who}, open`,
        once: YEAR,
        run: () => summary.read(callers[who], { state: 'open' }),
      },
    ]),
    {
      name: 'suggestions, summary exported, gm',
      once: YEAR,
      run: () => exporting.file(callers.gm, { format: 'csv' }, 'zh-CN', new Date()),
    },
    ...(['gm', 'hq'] as const).flatMap((who): Check[] => [
      ...deep(`suggestions, cases, ${who}`, cases(who)),
      ...rare.map(([name, filters]) => ({
        name: `suggestions, cases, ${who}, ${name}`,
        once: RARE,
        run: cases(who, filters),
      })),
      {
        name: `suggestions, cases counted, ${who}, breached`,
        once: COUNTED,
        run: () => countCases(tx, callers[who], tree, { process: 'suggestion', breached: true }),
      },
      ...deep(`appeals, cases, ${who}`, cases(who, { process: 'appeal' })),
      {
        name: `appeals, cases, ${who}, the regulator's`,
        run: cases(who, { process: 'appeal', category: 'appeal-regulator' }),
      },
      { name: `appeals, cases, ${who}, filed`, once: RARE, run: cases(who, { process: 'appeal', outcome: 'filed' }) },
      { name: `appeals, cases, ${who}, breached`, once: RARE, run: cases(who, { process: 'appeal', breached: true }) },
    ]),
    {
      name: 'appeals, what the complaint says',
      run: async () => {
        await complaint.register(callers.junior, customer);
        return withScope(dataSource, callers.gm.actor, (one) => complaintFacts(one, callers.gm, complaint.id, true));
      },
    },
    { name: "appeals, a document's number held", run: appeal },
    { name: "appeals, a document's number held already", run: () => appeal().catch(() => undefined) },
  ];
}

import { CONTENTS, type Content } from '../../domain/report-submission/contents';
import { ReportDesk } from '../../src/modules/reports/desk/report-desk';
import { casesBehind, editionsOf } from '../../src/modules/reports/editions/facts';
import { figuresOf } from '../../src/modules/reports/editions/work-out';
import { ReportExport } from '../../src/modules/reports/export/report-export';
import { reportersAt } from '../../src/modules/reports/opening/regular';
import { OrgTree } from '../../src/platform/auth/org-tree';
import { withScope } from '../../src/platform/database/with-scope';
import { deep, type Check, type World } from './world';

/** Cases of a month, each worked out once: its row, its newest step, its tasks, its clocks. */
const MONTH = { 'gs-lz': 700, gs: 3_500 };
const EACH = 20;
/** What was done in a month may have been begun two months before. */
const OLDER = ['agent-workload', 'overdue-unprocessed', 'knowledge-timeliness', 'bulletin-timeliness'];
const among = (org: keyof typeof MONTH, content: Content): number =>
  (OLDER.includes(content) ? 3 : 1) * MONTH[org] * EACH;

type Edition = Awaited<ReturnType<typeof editionsOf>>[number];

/** Reports: where each stands, what it says, the cases behind it, and how its figures are worked out. */
export function reportChecks({ dataSource, callers }: World): Check[] {
  const orgs = new OrgTree(dataSource);
  const desk = new ReportDesk(dataSource);
  const exporting = new ReportExport(dataSource, orgs);
  const tx = dataSource.manager;
  const now = new Date();
  const list =
    (who: 'planner' | 'gm' | 'leader', filters: object = {}) =>
    (cursor?: string) =>
      desk.list(callers[who], { ...filters, limit: 50, ...(cursor && { cursor }) });
  /** The second newest on a month. */
  const one = async (org: string): Promise<{ id: string; edition: string }> => {
    const [row] = await dataSource.query<{ id: string; edition: string }[]>(
      `SELECT id, edition_id AS edition FROM report WHERE org_id = $1 AND period = 'month' ORDER BY opened_at DESC LIMIT 1 OFFSET 1`,
      [org],
    );
    return row!;
  };
  const month = (): [Date, Date] => {
    const first = (back: number): Date => new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - back, 1));
    return [first(1), first(0)];
  };
  const figures = async (top: keyof typeof MONTH, content: Content): Promise<unknown> => {
    const tree = await orgs.current();
    const centres = [top, ...tree.descendants(top).flatMap(({ id, level }) => (level === 'department' ? [] : [id]))];
    return figuresOf(tx, content, [[...new Set(centres)], ...month(), now]);
  };
  /** Behind the greatest figure of a content, as far as it has any. */
  const behind = async (content: Content): Promise<unknown> => {
    const { edition } = await one('gs-lz');
    const [{ orgs, from, to, cutOff }] = (await editionsOf(tx, edition)) as [Edition];
    const [figure] = (await figuresOf(tx, content, [orgs, from, to, cutOff])).toSorted((a, b) => b.value - a.value);
    const { key, measure } = figure ?? { key: 'none', measure: 'none' };
    return casesBehind(tx, edition, { content, org: 'gs-lz', key, measure }, 51);
  };
  return [
    ...(['planner', 'gm', 'leader'] as const).flatMap((who): Check[] => [
      ...deep(`reports, list, ${who}`, list(who)),
      { name: `reports, list, ${who}, of a year`, run: list(who, { period: 'year' }) },
      { name: `reports, list, ${who}, waiting for approval`, run: list(who, { stage: 'approval' }) },
      { name: `reports, list, ${who}, in a stage that none has`, run: list(who, { stage: 'gathering' }) },
      { name: `reports, list, ${who}, late`, run: list(who, { late: true }) },
    ]),
    ...(['gs-lz', 'gs'] as const).flatMap((org): Check[] => [
      { name: `reports, read, ${org}`, run: async () => desk.read(callers.leader, (await one(org)).id) },
      ...deep(`reports, figures, ${org}`, async (cursor) =>
        desk.figures(callers.leader, (await one(org)).id, {
          ...{ content: 'volumes', limit: 5 },
          ...(cursor && { cursor }),
        }),
      ),
      {
        name: `reports, as a file, ${org}`,
        run: async () => exporting.file(callers.leader, (await one(org)).id, 'csv', 'zh-CN', now),
      },
    ]),
    {
      name: 'reports, who reports',
      run: () => withScope(dataSource, callers.leader.actor, (one) => reportersAt(one, 'prefecture', now)),
    },
    ...CONTENTS.flatMap((content): Check[] => [
      ...(['gs-lz', 'gs'] as const).map((top) => ({
        name: `report figures of a month, ${top}, ${content}`,
        once: among(top, content),
        run: () => figures(top, content),
      })),
      { name: `report cases behind a figure, ${content}`, once: among('gs-lz', content), run: () => behind(content) },
    ]),
  ];
}

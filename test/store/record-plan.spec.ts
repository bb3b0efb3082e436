import { BY_KEY, RECORD } from '../../src/platform/case-store/record.sql';
import { openDatabase, type TestDatabase } from '../support/database';

interface PlanNode {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Cond'?: string;
  Plans?: PlanNode[];
}

let database: TestDatabase;
beforeAll(async () => {
  database = await openDatabase();
});
afterAll(() => database?.close());

const nodes = (node: PlanNode): PlanNode[] => [node, ...(node.Plans ?? []).flatMap(nodes)];
/** They grow with every case, and every case is in them many times. */
const GROWING = /^(task|task_reach|task_candidate|timer|timer_reach|case_reach|case_head)$/;

it('finds the rows of a case by their keys, also under a plan made while the tables were empty', async () => {
  const plan = await database.app.transaction(async (tx) => {
    for (const setting of BY_KEY) await tx.query(`SET LOCAL ${setting}`);
    const [row] = await tx.query<[{ 'QUERY PLAN': [{ Plan: PlanNode }] }]>(
      `EXPLAIN (GENERIC_PLAN, FORMAT JSON) ${RECORD}`,
    );
    return row['QUERY PLAN'][0].Plan;
  });
  const scans = nodes(plan).filter(
    ({ 'Node Type': type, 'Relation Name': relation = '' }) => type.endsWith('Scan') && GROWING.test(relation),
  );
  expect(scans.length).toBeGreaterThanOrEqual(8);
  const wide = scans.filter(
    ({ 'Node Type': type, 'Index Cond': condition = '' }) =>
      type !== 'Tid Scan' && !/\b(case_id|id) = /.test(condition),
  );
  expect(wide.map((scan) => `${scan['Relation Name']}: ${scan['Node Type']} ${scan['Index Cond'] ?? ''}`)).toEqual([]);
  // The key begins with the organisation and the due time: without them the index would be read as a whole.
  const reached = scans.filter(
    ({ 'Relation Name': name, 'Node Type': type }) => /_reach$/.test(name!) && type !== 'Tid Scan',
  );
  for (const { 'Index Cond': condition } of reached) expect(condition).toMatch(/org_id = .*(due_at|opened_at) = /);
});

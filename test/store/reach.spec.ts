import { randomUUID } from 'node:crypto';
import type { CaseState } from '../../domain/shared/case-state';
import { cancelTasks, openTask } from '../../domain/shared/human-task';
import type { SlaClock } from '../../domain/shared/sla-clock';
import { CaseStore } from '../../src/platform/case-store/case-store';
import { searchCases } from '../../src/platform/case-view/case-search';
import { AT, caseState, step } from '../support/case-fixture';
import { openDatabase, type TestDatabase } from '../support/database';

let database: TestDatabase;
let store: CaseStore;

beforeAll(async () => {
  database = await openDatabase();
  store = new CaseStore(database.app);
  await database.owner.query(`INSERT INTO org (id, parent_id, level, path, name_zh, name_en, calendar_id) VALUES
    ('hq', NULL, 'hq', 'hq.', '总部', 'HQ', 'back-office'),
    ('gs', 'hq', 'province', 'hq.gs.', '甘肃', 'Gansu', 'back-office'),
    ('sn', 'hq', 'province', 'hq.sn.', '陕西', 'Shaanxi', 'back-office'),
    ('gs-lz', 'gs', 'prefecture', 'hq.gs.gs-lz.', '兰州', 'Lanzhou', 'back-office'),
    ('gs-lz-billing', 'gs-lz', 'department', 'hq.gs.gs-lz.gs-lz-billing.', '计费', 'Billing', 'back-office')`);
});
afterAll(() => database?.close());

/** What reach must be, told from the cases, tasks and parties alone. */
const ABOVE = `case_party party ON party.case_id = row.case_id AND party.opened_month = row.opened_month
  JOIN org above ON above.id = ANY(string_to_array(party.org_path, '.'))`;
const TASKS = `SELECT DISTINCT above.id AS org_id, coalesce(row.due_at, 'infinity') AS due_at,
  coalesce(row.warn_at, 'infinity') AS warn_at, row.id AS task_id, row.case_id,
  row.stage, row.step, row.opened_month, row.process FROM task row JOIN ${ABOVE} WHERE row.status = 'open'`;
const CASES = `SELECT DISTINCT above.id AS org_id, row.* FROM (SELECT opened_at, id AS case_id, opened_month,
  closed_at IS NULL AS live, process, org_id AS owner_org, kind, category, priority, tier, closed_at, cause
  FROM case_head) row JOIN ${ABOVE}`;

async function differences(): Promise<unknown[]> {
  const differ = (table: string, truth: string): string =>
    `(TABLE ${table} EXCEPT ${truth}) UNION ALL (${truth} EXCEPT TABLE ${table})`;
  return [
    ...(await database.app.query<unknown[]>(differ('task_reach', TASKS))),
    ...(await database.app.query<unknown[]>(differ('case_reach', CASES))),
    ...(await database.app.query<unknown[]>('SELECT process, kind, tier FROM case_head EXCEPT TABLE case_sort')),
  ];
}

const orgsOf = async (table: string, caseId: string): Promise<string[]> => {
  const rows = await database.app.query<{ org_id: string }[]>(
    `SELECT org_id FROM ${table} WHERE case_id = $1 ORDER BY org_id`,
    [caseId],
  );
  return rows.map(({ org_id }) => org_id);
};

const clock = (dueAt: number, state: SlaClock['state'] = 'running'): SlaClock =>
  ({
    id: 'handle-9',
    kind: 'handle',
    state,
    dueAt,
    armedAt: AT,
    endedAt: null,
    calendar: 'always',
    marks: [],
    pauses: [],
    limit: { amount: 8, unit: 'hours' },
  }) as unknown as SlaClock;

/** A case that is recorded step by step, each as a change of the draft. */
async function opened(): Promise<{
  state: () => CaseState;
  next: (change: (draft: CaseState) => void) => Promise<void>;
}> {
  let state = caseState();
  await store.record(step(state, randomUUID()));
  return {
    state: () => state,
    async next(change) {
      const draft = structuredClone(state);
      draft.seq++;
      change(draft);
      await store.record(step(draft, randomUUID()));
      state = draft;
    },
  };
}

describe('what an organisation reaches', () => {
  it('is every case of its subtree, and no other', async () => {
    const { state } = await opened();
    expect(await orgsOf('case_reach', state().caseId)).toEqual(['gs', 'gs-lz', 'hq']);
    expect(await orgsOf('task_reach', state().caseId)).toEqual(['gs', 'gs-lz', 'hq']);
    expect(await differences()).toEqual([]);
  });

  it.each<[string, (draft: CaseState) => void]>([
    ['a stage', (draft) => void (draft.stage = 'second-review')],
    [
      'a task and a party more',
      (draft) => void openTask(draft, AT, { step: 'handle', candidates: [{ role: 'handler', org: 'gs-lz-billing' }] }),
    ],
    ['a party far away', (draft) => void draft.parties.push('sn')],
    [
      'a due time',
      (draft) => {
        draft.clocks.push(clock(AT + 1));
        draft.tasks[0]!.clock = 'handle-9';
      },
    ],
    ['a task withdrawn', (draft) => cancelTasks(draft, AT)],
    ['another owner', (draft) => void Object.assign(draft, { org: 'sn' })],
    [
      'another subject',
      (draft) =>
        void (draft.subject = { ...draft.subject, kind: 'fault', category: 'coverage', priority: 1, tier: 'vip' }),
    ],
    [
      'what was filed',
      (draft) => void Object.assign(draft, { filed: { cause: 'cable-cut' }, stage: 'closed', closedAt: AT }),
    ],
    ['an end', (draft) => void Object.assign(draft, { stage: 'closed', closedAt: AT })],
  ])('follows %s', async (_, change) => {
    const { next } = await opened();
    await next(change);
    expect(await differences()).toEqual([]);
  });

  it('follows a clock that moves, pauses and runs on, and a case that is opened again', async () => {
    const { next } = await opened();
    await next((draft) => {
      draft.clocks.push(clock(AT + 1));
      draft.tasks[0]!.clock = 'handle-9';
    });
    for (const change of [clock(AT + 2), clock(AT + 2, 'paused'), clock(AT + 3)]) {
      await next((draft) => void (draft.clocks = [change]));
      expect(await differences()).toEqual([]);
    }
    await next((draft) => void Object.assign(draft, { closedAt: AT, stage: 'closed' }));
    await next((draft) => void Object.assign(draft, { closedAt: null, stage: 'handling' }));
    expect(await differences()).toEqual([]);
  });

  it('may be added to and withdrawn, but no history of it is rewritten', async () => {
    await expect(database.app.query(`UPDATE task_reach SET stage = 'x'`)).rejects.toThrow('permission denied');
    await expect(database.app.query(`DELETE FROM case_reach`)).rejects.toThrow('permission denied');
  });
});

describe('the search box', () => {
  const say = async (words: string): Promise<string> => {
    const { state } = await opened();
    await database.app.query(
      `INSERT INTO content (id, case_id, kind, body, digest, author, used_seq) VALUES ($1, $2, 'complaint', $3, 'x', 'test', 1)`,
      [randomUUID(), state().caseId, words],
    );
    return state().caseId;
  };
  const find = (scope: string, words: string): Promise<string[]> => searchCases(database.app.manager, [scope], words);

  it('finds words of two characters, longer ones and what looks like a pattern, within the scope only', async () => {
    const broadband = await say('宽带连续三天无法上网');
    const percent = await say('账单多了100%的费用');
    expect(await find('hq.gs.gs-lz.', '宽带')).toEqual([broadband]);
    expect(await find('hq.', '无法上网')).toEqual([broadband]);
    expect(await find('hq.', '00%的')).toEqual([percent]);
    expect(await find('hq.', '三%网')).toEqual([]);
    expect(await find('hq.sn.', '宽带')).toEqual([]);
    expect(await find('hq.sn.', '无法上网')).toEqual([]);
  });
});

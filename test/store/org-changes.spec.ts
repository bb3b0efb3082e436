import { randomUUID } from 'node:crypto';
import { OrgsModule } from '../../src/modules/orgs/orgs.module';
import { seedPolicies } from '../../src/platform/policy/seed-policies';
import { CaseStore } from '../../src/platform/case-store/case-store';
import type { Transition } from '../../domain/shared/transition';
import { after, caseState, step } from '../support/case-fixture';
import { eventually } from '../support/eventually';
import { TrustApi, type Answer } from '../support/trust-api';

let api: TrustApi;
beforeAll(async () => {
  api = await TrustApi.start([OrgsModule]);
  await seedPolicies(api.database.owner);
  await api.database.owner.query(`INSERT INTO post (person_id, role, org_id) VALUES ($1, 'administrator', 'gs-lz')`, [
    await api.idOf('gs-lz.manager'),
  ]);
});
afterAll(() => api?.stop());

const department = (over: object = {}) => ({
  ...{ id: `gs-lz-${randomUUID().slice(0, 8)}`, parent: 'gs-lz', level: 'department' },
  ...{ nameZh: '兰州投诉处理部', nameEn: 'Lanzhou complaints department', ...over },
});
const create = (body: object, as = 'admin', key: string = randomUUID()): Promise<Answer> =>
  api.call('POST', '/orgs', { as, headers: { 'idempotency-key': key }, body });
const update = (id: string, body: object, as = 'admin'): Promise<Answer> =>
  api.call('PATCH', `/orgs/${id}`, { as, body });
const orgs = async (as = 'admin'): Promise<Record<string, any>[]> => (await api.call('GET', '/orgs', { as })).body.orgs;
const problems = ({ body }: Answer): string[] =>
  body.errors.map(({ field, code }: { field: string; code: string }) => `${field} ${code}`);

it('a new department stands under its centre at once, with its office hours, once a key', async () => {
  const [key, wanted] = [randomUUID(), department()];
  const made = await create(wanted, 'admin', key);
  expect(made).toMatchObject({
    status: 201,
    body: { ...wanted, calendar: 'back-office', zone: 'Asia/Shanghai', active: true },
  });
  expect(await orgs('gs-lz.junior')).toContainEqual(expect.objectContaining({ id: wanted.id, parent: 'gs-lz' }));
  expect(await create(wanted, 'admin', key)).toMatchObject({ status: 201, body: made.body });
  expect(await create({ ...wanted, nameZh: '别名' }, 'admin', key)).toMatchObject({ body: { code: 'key-reused' } });
  expect(await create(wanted)).toMatchObject({ status: 409, body: { code: 'name-taken' } });
});

it.each([
  ['a prefecture under a prefecture', { level: 'prefecture' }, 'parent wrong-org-level'],
  ['a department under a department', { parent: 'gs-lz-billing' }, 'parent wrong-org-level'],
  ['a department of HQ', { parent: 'hq' }, 'parent wrong-org-level'],
  ['a place that there is not', { parent: 'nowhere' }, 'parent unknown-org'],
  ['another province', { level: 'province' }, 'level not-in-list'],
  ['a blank name', { nameZh: ' ' }, 'nameZh blank'],
])('refuses %s', async (_, over, problem) => {
  const answer = await create(department(over));
  expect([answer.status, problems(answer)]).toEqual([422, [problem]]);
});

it('renames; HQ, provinces and platforms are fixed', async () => {
  const { id } = (await create(department())).body;
  expect(await update(id, { nameEn: 'Complaints' })).toMatchObject({
    status: 200,
    body: { nameEn: 'Complaints', nameZh: '兰州投诉处理部' },
  });
  for (const fixed of ['hq', 'gs', 'hq-sl-voice'])
    expect(await update(fixed, { nameEn: 'X' })).toMatchObject({ status: 409, body: { code: 'org-fixed' } });
  expect(await update('nowhere', { nameEn: 'X' })).toMatchObject({ status: 404 });
});

it('gets office hours of its own; those below keep theirs, and a calendar has to be there', async () => {
  const { id } = (await create(department())).body;
  expect(await update(id, { calendar: 'always' })).toMatchObject({ status: 200, body: { calendar: 'always' } });
  expect(problems(await update(id, { calendar: 'nights', nameEn: 'Nights' }))).toEqual(['calendar not-in-list']);
  expect((await orgs()).find((org) => org.id === id)).toMatchObject({ calendar: 'always', parent: 'gs-lz' });
  expect((await orgs()).find((org) => org.id === 'gs-lz')).toMatchObject({ calendar: 'back-office' });
});

it('moves with all that is below, as long as no case has gone there', async () => {
  const prefecture = {
    id: 'gs-new',
    parent: 'gs',
    level: 'prefecture',
    nameZh: '新区客服中心',
    nameEn: 'New district',
  };
  expect((await create(prefecture)).status).toBe(201);
  const { id } = (await create(department({ parent: 'gs-new', id: 'gs-new-desk' }))).body;
  expect(await update('gs-new', { parent: 'sn' })).toMatchObject({ status: 200, body: { parent: 'sn' } });
  const [row] = await api.database.owner.query('SELECT path FROM org WHERE id = $1', [id]);
  expect(row.path).toBe('hq.sn.gs-new.gs-new-desk.');
  expect(problems(await update(id, { parent: 'gs-lz-billing' }))).toEqual(['parent wrong-org-level']);
  const own = department();
  await create(own);
  await new CaseStore(api.database.app).record(
    step(caseState({ parties: ['gs-lz', own.id], tasks: [] }), randomUUID()),
  );
  expect(await update(own.id, { parent: 'gs-ts', nameEn: 'Moved' })).toMatchObject({
    status: 409,
    body: { code: 'org-has-cases', detail: expect.stringContaining('1 ') },
  });
  expect((await orgs()).find((org) => org.id === own.id)).toMatchObject({ parent: 'gs-lz', nameEn: own.nameEn });
});

it('closes with all that is below, not while tasks are open there, and says how many', async () => {
  await create({ id: 'gs-old', parent: 'gs', level: 'prefecture', nameZh: '旧区客服中心', nameEn: 'Old district' });
  await create(department({ id: 'gs-old-desk', parent: 'gs-old' }));
  const task = (n: number) => ({
    ...{ id: `task-${n}`, step: 'accept', candidates: [{ role: 'handler', org: 'gs-old-desk' }], status: 'open' },
    ...{ assignee: null, barred: [], version: 1, clockId: null, openedAt: Date.now(), closedAt: null, closedBy: null },
    outcome: null,
  });
  const state = caseState({ parties: ['gs-lz', 'gs-old-desk'], tasks: [task(1), task(2)] as never });
  await new CaseStore(api.database.app).record(step(state, randomUUID()));
  const refused = await update('gs-old', { active: false });
  expect(refused).toMatchObject({ status: 409, body: { code: 'org-in-use', detail: expect.stringContaining('2 ') } });
  await api.database.owner.query('DELETE FROM task_candidate WHERE case_id = $1', [state.caseId]);
  expect(await update('gs-old', { active: false })).toMatchObject({ status: 200, body: { active: false } });
  const closed = (await orgs()).filter(({ id }) => id.startsWith('gs-old'));
  expect(closed.map(({ active }) => active)).toEqual([false, false]);
  expect(problems(await update('gs-old-desk', { active: true }))).toEqual(['active unknown-org']);
  expect(problems(await create(department({ parent: 'gs-old' })))).toEqual(['parent unknown-org']);
  await update('gs-old', { active: true });
  expect(await update('gs-old-desk', { active: true })).toMatchObject({ status: 200, body: { active: true } });
});

describe('a dispatch to a department that closes meanwhile', () => {
  /** A department, a case of Lanzhou, and the step that sends it there. */
  async function dispatching() {
    const { id } = (await create(department())).body;
    const store = new CaseStore(api.database.app);
    const first = caseState();
    await store.record(step(first, randomUUID()));
    const task = { ...first.tasks[0]!, id: 'handle-1', step: 'handle', candidates: [{ role: 'handler', org: id }] };
    const next = after(first, { stage: 'dispatched', parties: ['gs-lz', id], tasks: [task] as never });
    const send = (over: Partial<Transition> = {}) => store.record(step(next, randomUUID(), over));
    return { id: String(id), caseId: first.caseId, send };
  }
  const seqOf = async (caseId: string): Promise<number> =>
    (await api.database.owner.query('SELECT seq FROM case_head WHERE id = $1', [caseId]))[0].seq;
  /** Somebody waits for a lock of the organisation's row. */
  const waits = (statement: string): Promise<void> =>
    eventually(async () => {
      const rows = await api.database.owner.query(
        `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock' AND starts_with(query, $1)`,
        [statement],
      );
      if (rows.length === 0) throw new Error(`nobody waits in ${statement}`);
    });
  const refused = { outcome: 'refused', refusal: { code: 'wrong-target', field: 'target', status: 422 } };

  it('is refused, and nothing of it is written; what time does by itself is not held up', async () => {
    const { id, caseId, send } = await dispatching();
    await update(id, { active: false });
    expect(await send()).toMatchObject({ ...refused, refusal: { params: { org: id } } });
    expect(await seqOf(caseId)).toBe(1);
    expect(await send({ actor: { kind: 'system', id: 'timer' } })).toMatchObject({ outcome: 'recorded' });
  });

  it('waits for a closing under way, and is refused after it', async () => {
    const { id, caseId, send } = await dispatching();
    const sent = await api.database.owner.transaction(async (tx) => {
      await tx.query('UPDATE org SET active = false WHERE id = $1', [id]);
      const sending = send();
      await waits('\nWITH input');
      return { sending };
    });
    expect(await sent.sending).toMatchObject(refused);
    expect(await seqOf(caseId)).toBe(1);
  });

  it('that is under way holds the closing up, which then sees its task', async () => {
    const { id, caseId, send } = await dispatching();
    const asked = await api.database.owner.transaction(async (tx) => {
      // As the record statement does it.
      await tx.query('SELECT FROM org WHERE id = $1 FOR SHARE', [id]);
      const closing = update(id, { active: false });
      await waits('UPDATE org');
      expect(await send()).toMatchObject({ outcome: 'recorded' });
      return { closing };
    });
    expect(await asked.closing).toMatchObject({ status: 409, body: { code: 'org-in-use' } });
    expect(await seqOf(caseId)).toBe(2);
  });
});

it('is for administrators, within their own subtree; the top of it is closed from above; all is on record', async () => {
  const wanted = department();
  expect(await create(wanted, 'gs-lz.junior')).toMatchObject({ status: 403 });
  expect(problems(await create(department({ parent: 'gs' }), 'gs-lz.manager'))).toEqual(['parent unknown-org']);
  expect((await create(wanted, 'gs-lz.manager')).status).toBe(201);
  expect(await update('gs-ts-billing', { nameEn: 'X' }, 'gs-lz.manager')).toMatchObject({ status: 404 });
  expect(await update('gs-lz', { active: false }, 'gs-lz.manager')).toMatchObject({ status: 403 });
  expect(await update(wanted.id, { active: false }, 'gs-lz.manager')).toMatchObject({ status: 200 });
  const trail = await api.database.owner.query(`SELECT entry FROM audit WHERE stream = 'administration' ORDER BY seq`);
  const last = trail.slice(-2).map(({ entry }: { entry: string }) => JSON.parse(entry));
  expect(last).toMatchObject([
    { command: 'create-org', fields: { org: wanted.id, parent: 'gs-lz', level: 'department' } },
    { command: 'update-org', fields: { org: wanted.id, active: false, renamed: false } },
  ]);
});

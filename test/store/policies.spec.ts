import { randomUUID } from 'node:crypto';
import { CalendarsModule } from '../../src/modules/calendars/calendars.module';
import { PoliciesModule } from '../../src/modules/policies/policies.module';
import { SystemHealthModule } from '../../src/modules/system-health/system-health.module';
import { defaultPolicy, seedPolicies } from '../../src/platform/policy/seed-policies';
import { TrustApi, type Answer } from '../support/trust-api';

let api: TrustApi;
beforeAll(async () => {
  api = await TrustApi.start([PoliciesModule, CalendarsModule, SystemHealthModule], {
    temporalUiUrl: 'http://127.0.0.1:9/',
    temporalAddress: '127.0.0.1:9',
  });
  await seedPolicies(api.database.owner);
  await api.database.owner.query(
    `INSERT INTO post (person_id, role, org_id) SELECT id, 'administrator', 'gs' FROM person WHERE username = 'gs.gm'`,
  );
});
afterAll(() => api?.stop());

const read = (path: string, as = 'admin'): Promise<Answer> => api.call('GET', path, { as });
const add = (dmn: unknown, as = 'admin', key: string = randomUUID()): Promise<Answer> =>
  api.call('POST', '/policies', { as, headers: { 'idempotency-key': key }, body: { dmn } });
const activate = (version: number | string, as: string): Promise<Answer> =>
  api.call('POST', `/policies/${version}/activate`, { as });
const slower = (hours: number): string =>
  defaultPolicy().replaceAll('<text>48 * 60</text>', `<text>${hours} * 60</text>`);

// First: the engine's client goes on asking for a moment, and must not outlive the API.
describe('system health', () => {
  it('answers although Temporal is away, and says so', async () => {
    const { status, body } = await read('/system-health');
    expect(status).toBe(200);
    const states = Object.fromEntries(
      body.dependencies.map(({ name, status: is }: Record<string, string>) => [name, is]),
    );
    expect(states).toMatchObject({ database: 'up', temporal: 'down', worker: 'down' });
    expect(body).toMatchObject({
      status: 'down',
      workers: [],
      temporalUi: 'http://127.0.0.1:9/',
      temporalUiAnswers: false,
    });
    expect(body.migration).toMatch(/^PolicyActivation1763801200000|^[A-Z]\w+\d{13}$/);
    expect(body.counts).toMatchObject({
      cases: [],
      deliveriesDead: 0,
      timersLate: [{ overSeconds: 10, count: 0 }, {}, {}],
    });
  });

  it('is the administrators’; figures of the whole country are for who administers all of it', async () => {
    expect((await read('/system-health', 'gs-lz.leader')).status).toBe(403);
    expect((await read('/system-health', 'gs.gm')).body.counts).toBeNull();
  });
});

describe('the policy', () => {
  it('tells which version decides, since when and through whom', async () => {
    const { status, body } = await read('/policies', 'gs-lz.junior');
    expect(status).toBe(200);
    expect(body.items).toEqual([
      expect.objectContaining({
        version: 1,
        active: true,
        activatedAt: expect.any(String),
        activatedBy: { id: 'seed', person: null },
      }),
    ]);
  });

  it('can be read rule by rule: conditions as lists, answers as values', async () => {
    const { body } = await read('/policies/1');
    expect(body.tables.map(({ id }: { id: string }) => id)).toEqual(['clocks', 'ladder', 'ladder-reminders', 'bounds']);
    const [clocks, ladder] = body.tables;
    const rule = (table: typeof clocks, id: string) => table.rules.find((one: { id: string }) => one.id === id);
    expect(rule(clocks, 'handle-fault-vip')).toMatchObject({
      conditions: expect.arrayContaining([
        {
          input: 'tier',
          not: false,
          values: ['vip', 'important', 'major-account', 'leased-line'],
          feel: expect.any(String),
        },
      ]),
      output: { amount: 720, unit: 'minutes', calendar: 'always', warnAt: [0.5, 0.8], pausable: true },
    });
    expect(rule(ladder, 'ladder-team-leader').conditions).toEqual([
      {
        input: 'process',
        not: true,
        values: ['quality-sampling', 'quality-check', 'process-evaluation'],
        feel: 'not("quality-sampling","quality-check","process-evaluation")',
      },
      { input: 'urgency', not: true, values: ['urgent'], feel: 'not("urgent")' },
    ]);
    expect((await read('/policies/99')).status).toBe(404);
    expect((await read('/policies/one')).status).toBe(404);
  });

  it('is activated by another administrator than the one who brought it in, and it is in the trail', async () => {
    const key = randomUUID();
    const made = await add(slower(50), 'admin', key);
    expect(made).toMatchObject({ status: 201, body: { version: 2, active: false, activatedAt: null } });
    expect((await add(slower(50), 'admin', key)).body.version).toBe(2);
    expect(await add(slower(51), 'admin', key)).toMatchObject({ status: 422, body: { code: 'key-reused' } });
    expect(await activate(2, 'admin')).toMatchObject({ status: 403, body: { code: 'separation-of-duties' } });
    const done = await activate(2, 'admin2');
    expect(done).toMatchObject({
      status: 200,
      body: {
        version: 2,
        active: true,
        createdBy: { person: { username: 'admin' } },
        activatedBy: { person: { username: 'admin2' } },
      },
    });
    expect(await activate(2, 'admin2')).toMatchObject({ status: 409, body: { code: 'already-done' } });
    expect(await activate(77, 'admin2')).toMatchObject({ status: 404 });
    const trail = await api.database.owner.query(
      `SELECT entry::jsonb->>'command' AS command, entry::jsonb->'fields'->>'version' AS version FROM audit
        WHERE stream = 'administration' ORDER BY seq DESC LIMIT 1`,
    );
    expect(trail).toEqual([{ command: 'activate-policy', version: '2' }]);
  });

  it('that somebody here went back to stays, whatever a release brings', async () => {
    expect((await activate(1, 'admin')).status).toBe(200);
    await api.database.owner.query(`UPDATE policy_version SET digest = 'of an older release' WHERE version = 1`);
    await seedPolicies(api.database.owner);
    expect((await read('/policies')).body.items.find(({ active }: { active: boolean }) => active).version).toBe(1);
  });

  it.each([
    ['no DMN at all', 'Words.'],
    ['a rule that cannot be evaluated', defaultPolicy().replace('<text>4 * 60</text>', '<text>4 * sixty</text>')],
    ['a calendar that is not there', defaultPolicy().replaceAll('<text>"always"</text>', '<text>"nights"</text>')],
    ['a table missing', defaultPolicy().replace('<decision id="bounds"', '<decision id="limits"')],
  ])('is refused with %s', async (_, dmn) => {
    const refused = await add(dmn);
    expect(refused).toMatchObject({ status: 422, body: { errors: [{ field: 'dmn', code: 'unusable-policy' }] } });
    expect((await read('/policies')).body.items.map(({ version }: { version: number }) => version)).toEqual([2, 1]);
  });

  it('is changed by administrators of the whole tree only', async () => {
    expect((await add(slower(52), 'gs-lz.leader')).status).toBe(403);
    expect(await add(slower(52), 'gs.gm')).toMatchObject({ status: 403, body: { code: 'not-permitted' } });
    expect(await activate(2, 'gs.gm')).toMatchObject({ status: 403, body: { code: 'not-permitted' } });
  });
});

describe('the ladder', () => {
  it('of a prefecture names its tiers and who stands on them, as far as the reader may see people', async () => {
    const { body } = await read('/ladders?org=gs-lz', 'gs-lz.leader');
    expect(body.rungs.map(({ role, org }: { role: string; org: string }) => `${role}@${org}`)).toEqual([
      ...['team-leader@gs-lz', 'prefecture-manager@gs-lz', 'gm-hotline@gs', 'hq-coordinator@hq'],
    ]);
    expect(body.rungs[0]).toMatchObject({
      limit: { amount: 240, unit: 'minutes' },
      may: ['reassign', 'extend', 'take-over'],
    });
    expect(body.rungs[0].people.map(({ username }: { username: string }) => username)).toEqual([
      'gs-lz.leader',
      'gs-lz.leader2',
    ]);
    expect(body.rungs[2].people).toBeNull();
    const urgent = await read('/ladders?org=gs-lz&urgency=urgent', 'gs-lz.leader');
    expect(urgent.body.rungs[0].limit.amount).toBe(60);
  });

  it('of a centre outside one’s own is not told', async () => {
    expect(await read('/ladders?org=sn', 'gs-lz.leader')).toMatchObject({
      status: 422,
      body: { errors: [{ code: 'unknown-org' }] },
    });
    expect((await read('/ladders', 'gs-lz.leader')).status).toBe(422);
  });
});

it('calendars tell the week, the days that differ and whose office hours they are', async () => {
  const { body } = await read('/calendars', 'gs-lz.junior');
  const office = body.items.find(({ id }: { id: string }) => id === 'back-office');
  expect(office).toMatchObject({ version: 1, zone: 'Asia/Shanghai', orgs: expect.arrayContaining(['gs-lz']) });
  expect(office.orgs).not.toContain('sn');
  expect(office.week[0]).toEqual([
    { from: 510, to: 720 },
    { from: 840, to: 1080 },
  ]);
  expect(office.exceptions).toContainEqual({ date: '2025-10-01', intervals: [] });
  expect((await api.call('GET', '/calendars')).status).toBe(401);
});

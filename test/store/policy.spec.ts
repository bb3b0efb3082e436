import type { EntityManager } from 'typeorm';
import { loadTermsActivity } from '../../activities/load-terms';
import type { TermsQuery } from '../../domain/shared/transition';
import { activatePolicy, publishCalendar, publishPolicy } from '../../src/platform/policy/policy-store';
import { publishScaledPolicy } from '../../src/platform/policy/scaled-policy';
import { defaultCalendars, defaultPolicy, seedPolicies } from '../../src/platform/policy/seed-policies';
import { openDatabase, type TestDatabase } from '../support/database';

let database: TestDatabase;
let loadTerms: ReturnType<typeof loadTermsActivity>['loadTerms'];

beforeEach(async () => {
  database = await openDatabase();
  ({ loadTerms } = loadTermsActivity(database.app));
  await database.owner.query(`INSERT INTO org (id, parent_id, level, path, name_zh, name_en, calendar_id) VALUES
    ('hq', NULL, 'hq', 'hq.', '总部', 'HQ', 'back-office'),
    ('gs', 'hq', 'province', 'hq.gs.', '甘肃', 'Gansu', 'back-office'),
    ('xj', 'hq', 'province', 'hq.xj.', '新疆', 'Xinjiang', 'back-office-west')`);
});
afterEach(() => database.close());

const query: TermsQuery = {
  process: 'complaint-dispatch',
  org: 'gs',
  category: 'billing',
  urgency: 'normal',
  tier: 'ordinary',
  rural: false,
};
const versions = (table: string): Promise<{ id: string; version: number; active: boolean }[]> =>
  database.app.query(`SELECT id, version, active FROM ${table} ORDER BY id, version`);
const change = <T>(work: (manager: EntityManager) => Promise<T>): Promise<T> => database.app.transaction(work);
const slower = (): string => defaultPolicy().replaceAll('<text>48 * 60</text>', '<text>50 * 60</text>');

describe('seeding', () => {
  it('writes policy and calendars once, also when two do it at once', async () => {
    await Promise.all([seedPolicies(database.app), seedPolicies(database.app)]);
    await seedPolicies(database.app);
    expect(await versions('policy_version')).toEqual([{ id: 'sla', version: 1, active: true }]);
    const calendars = await versions('calendar_version');
    expect(calendars.map(({ id }) => id)).toEqual(
      defaultCalendars()
        .map(({ id }) => id)
        .sort(),
    );
    expect(calendars.every(({ version, active }) => version === 1 && active)).toBe(true);
  });

  it('brings a newer default, but leaves what somebody here has made', async () => {
    await change((manager) => publishPolicy(manager, 'sla', slower(), 'seed'));
    await seedPolicies(database.app);
    expect((await loadTerms(query)).policy.version).toBe(2);
    await change((manager) => publishPolicy(manager, 'sla', slower(), 'admin'));
    await change((manager) => publishCalendar(manager, { ...defaultCalendars()[0]!, id: 'back-office' }, 'admin'));
    await seedPolicies(database.app);
    expect((await loadTerms(query)).policy.version).toBe(3);
    expect((await loadTerms(query)).calendars['back-office']!.version).toBe(2);
  });
});

describe('the terms of a case', () => {
  beforeEach(() => seedPolicies(database.app));

  it('hold the limits, the rule of each, and every calendar they name', async () => {
    const terms = await loadTerms(query);
    expect(terms.policy).toMatchObject({ id: 'sla', version: 1 });
    expect(terms.policy.rules).toContain('handle-billing');
    expect(terms.clocks['handle']).toMatchObject({ rule: 'handle-billing', limit: { amount: 2880, unit: 'minutes' } });
    const named = new Set([...Object.values(terms.clocks).map(({ calendar }) => calendar), terms.ladder.calendar]);
    expect(Object.keys(terms.calendars).sort()).toEqual([...named].sort());
    expect(terms.calendars['back-office']).toMatchObject({ id: 'back-office', version: 1, zone: 'Asia/Shanghai' });
    expect(JSON.parse(JSON.stringify(terms))).toEqual(terms);
  });

  it('count in the office hours of the organisation', async () => {
    const terms = await loadTerms({ ...query, org: 'xj' });
    expect(terms.clocks['accept']!.calendar).toBe('back-office-west');
    expect(terms.ladder.calendar).toBe('back-office-west');
    expect(terms.calendars['back-office-west']!.week[0]![0]).toEqual({ from: 600, to: 840 });
    expect(terms.calendars['back-office']).toBeUndefined();
  });

  it('carry no holidays of long ago', async () => {
    const { exceptions } = (await loadTerms(query)).calendars['back-office']!;
    const oldest = new Date(Date.now() - 401 * 86_400_000).toISOString().slice(0, 10);
    expect(Object.keys(exceptions).every((date) => date >= oldest)).toBe(true);
  });

  it('stay those of the version that the case began with', async () => {
    await change((manager) => publishPolicy(manager, 'sla', slower(), 'admin'));
    expect((await loadTerms(query)).clocks['handle']!.limit.amount).toBe(3000);
    const kept = await loadTerms({ ...query, version: 1 });
    expect(kept.policy.version).toBe(1);
    expect(kept.clocks['handle']!.limit.amount).toBe(2880);
    await change((manager) => activatePolicy(manager, 'sla', 1, 'admin'));
    expect((await loadTerms(query)).policy.version).toBe(1);
  });

  it('run fast under the demo policy, which is a version of its own', async () => {
    expect(await publishScaledPolicy(database.app)).toBe(2);
    const terms = await loadTerms(query);
    expect(terms.policy.version).toBe(2);
    expect(terms.clocks['handle']!.limit.amount * 60).toBeCloseTo(48);
    await seedPolicies(database.app);
    expect((await loadTerms(query)).policy.version).toBe(2);
  });

  it('are refused for a version or a calendar that does not exist', async () => {
    await expect(loadTerms({ ...query, version: 9 })).rejects.toThrow('no policy sla version 9');
    await database.owner.query(`UPDATE calendar_version SET active = false WHERE id = 'front-desk'`);
    await expect(loadTerms(query)).rejects.toThrow('no active calendar front-desk');
  });
});

it('keeps a policy that does not compile out, and the active one as it was', async () => {
  await seedPolicies(database.app);
  const broken = change((manager) =>
    publishPolicy(manager, 'sla', defaultPolicy().replace('hitPolicy="FIRST"', 'hitPolicy="PRIORITY"'), 'admin'),
  );
  await expect(broken).rejects.toThrow('hit policy PRIORITY is not supported');
  expect(await versions('policy_version')).toEqual([{ id: 'sla', version: 1, active: true }]);
});

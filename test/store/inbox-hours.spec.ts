import type { BusinessCalendar } from '../../domain/shared/business-calendar';
import { openTask } from '../../domain/shared/human-task';
import { arm } from '../../domain/shared/sla-clock';
import type { Terms } from '../../domain/shared/terms';
import { inbox } from '../../src/modules/inbox/inbox';
import { KeptCalendars } from '../../src/modules/inbox/kept-calendars';
import type { OrgSnapshot } from '../../src/platform/auth/org-snapshot';
import { OrgTree } from '../../src/platform/auth/org-tree';
import type { Caller } from '../../src/platform/auth/scope';
import { CaseStore } from '../../src/platform/case-store/case-store';
import { publishCalendar } from '../../src/platform/policy/policy-store';
import { seedOrgs } from '../../src/seed/seed-orgs';
import { AT, caseState, step } from '../support/case-fixture';
import { openDatabase, type TestDatabase } from '../support/database';
import { testTerms } from '../support/domain/terms';

const HOUR = 60;
const LIMIT = 10 * HOUR;

let database: TestDatabase;
let orgs: OrgSnapshot;
let store: CaseStore;

beforeAll(async () => {
  database = await openDatabase();
  await seedOrgs(database.owner.manager);
  orgs = await new OrgTree(database.app).current();
  store = new CaseStore(database.app);
});
afterAll(() => database?.close());

/** Every day from then to then, in Lanzhou; what is in force from now on. */
async function published(version: number, from: number, to: number): Promise<BusinessCalendar> {
  const week = Array.from({ length: 7 }, () => [{ from: from * HOUR, to: to * HOUR }]);
  const calendar = { id: 'back-office', zone: 'Asia/Shanghai', week, exceptions: {} };
  await publishCalendar(database.owner.manager, calendar, 'test');
  return { ...calendar, version };
}

/** A case that began at ten o'clock in Lanzhou, under these terms. */
async function begun(terms: Terms): Promise<string> {
  const limit = { amount: LIMIT, unit: 'working-minutes' } as const;
  const rules = { limit, calendar: 'back-office', warnAt: [], pausable: true, remindOutsideService: false };
  const clock = arm('triage-1', 'triage', rules, terms.calendars, AT);
  const state = caseState({ clocks: [clock], tasks: [], issued: 1 });
  openTask(state, AT, { step: 'triage', candidates: [{ role: 'junior-agent', org: 'gs-lz' }], clock: clock.id });
  await store.record(step(state, `register-${state.caseId}`, { terms }));
  return state.caseId;
}

async function minutesLeft(kept: KeptCalendars): Promise<Record<string, number | null | undefined>> {
  const caller = {
    actor: {
      kind: 'person',
      id: '018f0000-0000-7000-8000-000000000001',
      posts: [{ role: 'team-leader', org: 'gs-lz' }],
    },
    paths: { 'gs-lz': orgs.get('gs-lz')!.path },
  } as unknown as Caller;
  const { items } = await inbox(database.app.manager, caller, orgs, { view: 'all' }, AT, kept);
  return Object.fromEntries(items.map(({ case: { id }, time }) => [id, time?.workingMinutesLeft]));
}

it('is told by the hours that each case runs under, whichever are in force by now', async () => {
  const kept = new KeptCalendars();
  const terms = (calendar: BusinessCalendar): Terms => ({ ...testTerms(), calendars: { 'back-office': calendar } });
  const long = await begun(terms(await published(1, 8, 20)));
  expect(await minutesLeft(kept)).toEqual({ [long]: LIMIT });
  // From now on only mornings are worked; what is due this evening stays due then, ten hours of its service away.
  const short = await begun(terms(await published(2, 9, 12)));
  for (const reader of [kept, new KeptCalendars()])
    expect(await minutesLeft(reader)).toEqual({ [long]: LIMIT, [short]: LIMIT });
});

it('is unknown where a case does not keep its calendar', async () => {
  const rows = await minutesLeft(new KeptCalendars());
  await database.owner.query(`UPDATE case_head SET terms = '{}'`);
  expect(await minutesLeft(new KeptCalendars())).toEqual(Object.fromEntries(Object.keys(rows).map((id) => [id, null])));
});

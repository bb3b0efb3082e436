import {
  armRung,
  currentRung,
  mostExtension,
  nextRung,
  noteExtension,
  noteReassignment,
  refuseRight,
  rungsOf,
  stepOnto,
  type Climb,
  type Rung,
} from './escalation-ladder';
import type { BusinessCalendar } from './business-calendar';
import type { Lineage } from './case-state';
import { extend } from './sla-change';
import { arm, pause } from './sla-clock';
import type { LadderTerms, Limit, RungTerms } from './terms';

const day = [{ from: 510, to: 960 }];
const office: BusinessCalendar = {
  id: 'back-office',
  version: 1,
  zone: 'Asia/Shanghai',
  week: [day, day, day, day, day, [], []],
  exceptions: {},
};
const calendars = { 'back-office': office };
const MONDAY = Date.parse('2026-11-23T10:00:00+08:00');
const HOUR = 3_600_000;

const rung = (
  role: RungTerms['role'],
  hours: number,
  may: RungTerms['may'] = ['reassign', 'extend', 'take-over'],
): RungTerms => ({
  rule: `ladder-${role}`,
  role,
  limit: { amount: hours * 60, unit: 'minutes' },
  warnAt: [0.8],
  may,
});
const ladder: LadderTerms = {
  calendar: 'back-office',
  remindOutsideService: false,
  rungs: [
    rung('team-leader', 4, ['reassign', 'take-over']),
    rung('prefecture-manager', 3),
    rung('gm-hotline', 2),
    rung('hq-coordinator', 1),
    rung('centre-leader', 1),
  ],
};
const prefecture: Lineage = { own: 'gs-lz', prefecture: 'gs-lz', province: 'gs', hq: 'hq' };
const province: Lineage = { own: 'gs', province: 'gs', hq: 'hq' };
const headquarters: Lineage = { own: 'hq', hq: 'hq' };

/** Climbs from the ground to the top by the public functions only. */
function wholeClimb(lineage: Lineage): string[] {
  const posts: string[] = [];
  let climb: Climb | null = null;
  for (let next = nextRung(ladder, lineage, climb); next; next = nextRung(ladder, lineage, climb)) {
    climb = stepOnto(climb, next);
    posts.push(`${next.post.role}@${next.post.org}`);
  }
  return posts;
}

describe('tiers', () => {
  it.each<[string, Lineage, string[]]>([
    [
      "a prefecture's case",
      prefecture,
      ['team-leader@gs-lz', 'prefecture-manager@gs-lz', 'gm-hotline@gs', 'hq-coordinator@hq'],
    ],
    ["a province's own case", province, ['team-leader@gs', 'gm-hotline@gs', 'hq-coordinator@hq']],
    ["HQ's own case", headquarters, ['hq-coordinator@hq', 'centre-leader@hq']],
  ])('%s skips what its organisation does not have', (_, lineage, posts) => {
    expect(wholeClimb(lineage)).toEqual(posts);
  });

  it('has no rung before the climb, and none above the top', () => {
    expect(currentRung(ladder, prefecture, null)).toBeNull();
    expect(nextRung(ladder, prefecture, { rung: 3, reassigned: false, extended: [] })).toBeNull();
    expect(nextRung({ ...ladder, rungs: [] }, prefecture, null)).toBeNull();
  });

  it('keeps what was used up when it climbs on', () => {
    const climb = stepOnto(
      { rung: 1, reassigned: true, extended: [1] },
      nextRung(ladder, prefecture, { rung: 1, reassigned: true, extended: [1] })!,
    );
    expect(climb).toEqual({ rung: 2, reassigned: true, extended: [1] });
    expect(currentRung(ladder, prefecture, climb)!.post).toEqual({ role: 'gm-hotline', org: 'gs' });
  });
});

describe('the limit of each tier', () => {
  it('is its own', () => {
    const limits = rungsOf(ladder, prefecture).map((each) => armRung('escalation-9', ladder, each, calendars, MONDAY));
    expect(limits.map(({ dueAt }) => (dueAt - MONDAY) / HOUR)).toEqual([4, 3, 2, 1]);
    expect(limits[0]).toMatchObject({
      id: 'escalation-9',
      kind: 'escalation',
      rule: 'ladder-team-leader',
      calendar: 'back-office',
    });
    expect(limits[0]!.marks.map(({ name }) => name)).toEqual(['warn-80', 'breach']);
  });

  it('does not stop for a wait', () => {
    const clock = armRung('escalation-9', ladder, rungsOf(ladder, province)[0]!, calendars, MONDAY);
    expect(pause(clock, MONDAY, 'wait-for-customer').state).toBe('running');
  });
});

describe('rights', () => {
  const climb: Climb = { rung: 1, reassigned: false, extended: [] };
  const manager = currentRung(ladder, prefecture, climb) as Rung;

  it('are those of the rung', () => {
    expect(refuseRight('extend', manager, climb)).toBeNull();
    const leader = rungsOf(ladder, prefecture)[0]!;
    expect(refuseRight('extend', leader, { ...climb, rung: 0 })).toMatchObject({ code: 'not-permitted' });
    expect(refuseRight('take-over', null, null)).toMatchObject({ code: 'wrong-stage' });
  });

  it('let every tier extend once', () => {
    const used = noteExtension(climb);
    expect(refuseRight('extend', manager, used)).toMatchObject({ code: 'limit-reached', status: 409 });
    const above = stepOnto(used, nextRung(ladder, prefecture, used)!);
    expect(refuseRight('extend', currentRung(ladder, prefecture, above), above)).toBeNull();
  });

  it('give a fresh limit with the first reassignment only', () => {
    const first = noteReassignment(climb);
    expect(first.fresh).toBe(true);
    expect(noteReassignment(first.climb).fresh).toBe(false);
    expect(refuseRight('reassign', manager, first.climb)).toBeNull();
  });

  it.each<[Limit, number]>([
    [{ amount: 2880, unit: 'minutes' }, 1440],
    [{ amount: 240, unit: 'working-minutes' }, 120],
    [{ amount: 2, unit: 'working-days' }, 450],
  ])('bound an extension of %j to half the limit, earlier extensions not counted', (limit, most) => {
    const terms = { limit, calendar: 'back-office', warnAt: [], pausable: true, remindOutsideService: false };
    const clock = arm('handle-1', 'handle', terms, calendars, MONDAY);
    expect(mostExtension(clock, calendars, 0.5)).toBeCloseTo(most);
    expect(mostExtension(extend(clock, 60, { calendars }, MONDAY), calendars, 0.5)).toBeCloseTo(most);
  });
});

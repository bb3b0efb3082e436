import { heatMap } from '../../src/modules/audit/heat-map';
import type { TimerFilters, TimerListQuery } from '../../src/modules/audit/dto/timer-filters.dto';
import type { AuditedTimerDto } from '../../src/modules/audit/dto/timers.dto';
import { listTimers } from '../../src/modules/audit/timer-list';
import type { OrgSnapshot } from '../../src/platform/auth/org-snapshot';
import type { Caller } from '../../src/platform/auth/scope';
import { isLate, type SlaClock } from '../../domain/shared/sla-clock';
import { AuditedCases } from '../support/audited-cases';
import { START } from '../support/domain/case-driver';
import { percentile } from '../support/percentile';
import { clocksOf, idOf, type SeenClock } from '../support/played-cases';

const HOUR = 3_600_000;
/** After all that was played. */
let NOW = START;
const iso = (at: number): string => new Date(at).toISOString();

let audited: AuditedCases;
let orgs: OrgSnapshot;
let all: SeenClock[];

beforeAll(async () => {
  audited = await AuditedCases.played();
  ({ orgs } = audited);
  all = clocksOf(audited.cases);
  NOW = Math.max(...audited.cases.flatMap(({ transitions }) => transitions.map(({ at }) => at))) + HOUR;
}, 300_000);
afterAll(() => audited?.database.close());

const caller = (...who: Parameters<AuditedCases['caller']>) => audited.caller(...who);
const pathOf = (org: string) => audited.pathOf(org);
const list = (who: Caller, query: TimerListQuery = {}) =>
  listTimers(audited.database.app.manager, who, orgs, query, NOW);

async function everything(who: Caller, query: TimerListQuery = {}): Promise<AuditedTimerDto[]> {
  const items: AuditedTimerDto[] = [];
  for (let cursor: string | undefined; ;) {
    const page = await list(who, { ...query, limit: 7, ...(cursor !== undefined && { cursor }) });
    items.push(...page.items);
    if (page.next === null) return items;
    cursor = page.next;
  }
}

const key = (caseId: string, timer: string): string => `${caseId}/${timer}`;
const keys = (items: AuditedTimerDto[]): string[] => items.map((item) => key(item.case.id, item.id)).sort();
const seen = (...tops: string[]): SeenClock[] => clocksOf(audited.seen(...tops));
const keysOf = (clocks: SeenClock[]): string[] => clocks.map(({ case: { id }, clock }) => key(id, clock.id)).sort();
const within = (org: string) => (one: SeenClock) => pathOf(one.org).startsWith(pathOf(org));

/** What a clock's state is, said once more in plain words. */
function stateOf(clock: SlaClock): string {
  if (clock.state === 'met' || clock.state === 'cancelled' || clock.state === 'paused') return clock.state;
  if (clock.dueAt <= NOW) return 'breached';
  return clock.marks.some(({ name, planned }) => name !== 'breach' && planned <= NOW) ? 'warned' : 'running';
}
const late = (clock: SlaClock): boolean => {
  if (clock.late !== null) return clock.late;
  return clock.endedAt === null && clock.state !== 'paused' ? clock.dueAt <= NOW : isLate(clock, NOW);
};

describe('the audit of clocks', () => {
  it('is tried on cases that hold something of everything', () => {
    expect(all.length).toBeGreaterThan(120);
    for (const state of ['met', 'cancelled', 'breached', 'running'])
      expect(all.filter(({ clock }) => stateOf(clock) === state).length).toBeGreaterThan(3);
    expect(all.some(({ clock }) => clock.pauses.length > 0)).toBe(true);
    expect(new Set(all.map(({ org }) => org)).size).toBeGreaterThan(3);
    expect(all.some(({ person }) => person !== null)).toBe(true);
  });

  it('lists every clock of what a subtree may see, once, and none of another', async () => {
    expect(keys(await everything(caller('hq-coordinator', 'hq')))).toEqual(keysOf(all));
    for (const org of ['gs', 'gs-lz', 'sn', 'gs-lz-billing', 'gs-ts'])
      expect(keys(await everything(caller('gm-hotline', org)))).toEqual(keysOf(seen(org)));
    expect(seen('sn').length).toBeLessThan(all.length);
    expect(keys(await everything(caller('gm-hotline', 'gd')))).toEqual([]);
    // A post without the permission opens nothing.
    expect(keys(await everything(caller('administrator', 'hq')))).toEqual([]);
  });

  it('counts a clock once for who has two posts', async () => {
    const who = caller('gm-hotline', 'gs-lz', 'sn');
    expect(keys(await everything(who))).toEqual(keysOf(seen('gs-lz', 'sn')));
    const { cells } = await heatMap(audited.database.app.manager, who, orgs, period(), NOW);
    expect(cells.reduce((sum, { count }) => sum + count, 0)).toBe(seen('gs-lz', 'sn').filter(inPeriod).length);
  });

  const FILTERS: [string, TimerFilters, (one: SeenClock) => boolean][] = [
    ['a kind', { clock: 'handle' }, ({ clock }) => clock.kind === 'handle'],
    ['a tier', { tier: 'vip' }, ({ tier }) => tier === 'vip'],
    ['a category', { category: 'coverage' }, ({ category }) => category === 'coverage'],
    ['a process that has none', { process: 'callback-survey' }, () => false],
    ['a person', { person: idOf('lz.billing') }, ({ person }) => person === idOf('lz.billing')],
    ...(['running', 'warned', 'breached', 'paused', 'met', 'cancelled'] as const).map(
      (state): [string, TimerFilters, (one: SeenClock) => boolean] => [
        `state ${state}`,
        { state },
        ({ clock }) => stateOf(clock) === state,
      ],
    ),
    ['those that count', { state: 'counting' }, ({ clock }) => !['paused', 'met', 'cancelled'].includes(clock.state)],
    ['open ones', { open: true }, ({ clock }) => clock.endedAt === null],
    ['ended ones', { open: false }, ({ clock }) => clock.endedAt !== null],
    ['breached, ended or not', { breached: true }, ({ clock }) => late(clock)],
    ['not breached', { breached: false }, ({ clock }) => !late(clock)],
    ['an organisation with what lies below', { org: 'gs-lz' }, (one) => pathOf(one.org).startsWith('hq.gs.gs-lz.')],
    ['an organisation alone', { org: 'gs-lz', below: false }, ({ org }) => org === 'gs-lz'],
    [
      'a period',
      { from: iso(START + 24 * HOUR), to: iso(START + 48 * HOUR) },
      ({ clock }) => clock.dueAt >= START + 24 * HOUR && clock.dueAt < START + 48 * HOUR,
    ],
    [
      'several at once',
      { breached: true, open: false, tier: 'ordinary', org: 'gs' },
      (one) => late(one.clock) && one.clock.endedAt !== null && one.tier === 'ordinary' && within('gs')(one),
    ],
  ];
  it.each(FILTERS)('is filtered by %s', async (_, query, fits) => {
    for (const org of ['hq', 'gs'])
      expect(keys(await everything(caller('gm-hotline', org), query))).toEqual(keysOf(seen(org).filter(fits)));
  });

  it('finds late firings: fired late, or overdue to fire', async () => {
    const fired = all.find(({ clock }) => clock.marks.some((mark) => mark.fired !== null))!;
    await audited.database.owner.query(
      `UPDATE timer_reach SET lateness_ms = 90000 WHERE (case_id, timer_id) = ($1::uuid, $2)`,
      [fired.case.id, fired.clock.id],
    );
    const behind = ({ clock }: SeenClock) =>
      clock.endedAt === null &&
      clock.state !== 'paused' &&
      clock.marks.some(({ fired, planned }) => fired === null && planned < NOW - 60_000);
    const wanted = all.filter((one) => one === fired || behind(one));
    expect(wanted.length).toBeGreaterThan(1);
    expect(keys(await everything(caller('gm-hotline', 'hq'), { lateFiring: true }))).toEqual(keysOf(wanted));
  });

  it('is sorted by due time either way, and by the lateness of firings', async () => {
    const who = caller('gm-hotline', 'hq');
    const dues = (items: AuditedTimerDto[]) => items.map(({ dueAt }) => dueAt);
    const up = dues(await everything(who));
    expect(up).toEqual([...up].sort());
    expect(dues(await everything(who, { sort: 'due-desc' }))).toEqual([...up].reverse());
    const fired = await everything(who, { sort: 'lateness' });
    expect(keys(fired)).toEqual(keysOf(all.filter(({ clock }) => clock.marks.some((mark) => mark.fired !== null))));
    // The one that the test above made late.
    const late = all.find(({ clock }) => clock.marks.some((mark) => mark.fired !== null))!;
    expect(fired[0]).toMatchObject({ case: { id: late.case.id }, id: late.clock.id });
  });

  it('tells of each clock what the transitions tell', async () => {
    const items = new Map(
      (await everything(caller('gm-hotline', 'hq'))).map((item) => [key(item.case.id, item.id), item]),
    );
    for (const { case: one, clock, org, person, category, tier } of all) {
      const item = items.get(key(one.id, clock.id))!;
      const stop = clock.endedAt ?? clock.pauses.find(({ to }) => to === null)?.from ?? NOW;
      expect(item).toMatchObject({
        ...{ clock: clock.kind, state: stateOf(clock), breached: late(clock), category, tier, limit: clock.limit },
        holder: { org },
        dueAt: iso(clock.dueAt),
        endedAt: clock.endedAt === null ? null : iso(clock.endedAt),
        overrunMs: stop - clock.dueAt,
        pauses: {
          count: clock.pauses.length,
          totalMs: clock.pauses.reduce((sum, { from, to }) => sum + (to ?? NOW) - from, 0),
        },
        policy: { id: 'sla', version: 1 },
      });
      // Elapsed limits: what lies between its start and its end, less the pauses.
      if (clock.limit.unit === 'minutes') {
        const stood = clock.pauses.reduce((sum, { from, to }) => sum + Math.min(to ?? stop, stop) - from, 0);
        expect(item.used).toBeCloseTo(Math.max(0, stop - clock.countsFrom - stood) / 60_000, 3);
      } else expect(item.used).not.toBeNull();
      expect(person === null || item.holder.person === null || item.holder.person.id === person).toBe(true);
    }
  });

  it.each<[string, TimerListQuery, string]>([
    ['an unknown organisation', { org: 'nowhere' }, 'org'],
    ['a period that ends before it begins', { from: iso(START), to: iso(START) }, 'to'],
    ['an organisation alone, unnamed', { below: false }, 'org'],
  ])('refuses %s, naming the field', async (_, query, field) => {
    const refusal = await list(caller('gm-hotline', 'hq'), query).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ status: 422, errors: [{ field }] });
  });
});

const period = () => ({ from: iso(START - HOUR), to: iso(START + 20 * 24 * HOUR) });
const inPeriod = ({ clock }: SeenClock) => clock.dueAt >= START - HOUR && clock.dueAt < START + 20 * 24 * HOUR;

describe('the heat map', () => {
  it.each<[string, TimerFilters]>([
    ['hq', {}],
    ['gs', {}],
    ['gs-lz', {}],
    ['hq', { org: 'gs' }],
    ['hq', { tier: 'vip', breached: true }],
  ])('of %s under %j: each number is the length of the list behind it', async (org, filters) => {
    const who = caller('gm-hotline', org);
    const map = await heatMap(audited.database.app.manager, who, orgs, { ...period(), ...filters }, NOW);
    expect(map.cells.length).toBeGreaterThan(filters.breached ? 0 : 4);
    let listed = 0;
    for (const { clock, org: column, below, count, breached, median, p90 } of map.cells) {
      const cell = { ...map.period, ...filters, clock, org: column, ...(below ? {} : { below }) };
      const items = await everything(who, cell);
      expect([column, clock, items.length]).toEqual([column, clock, count]);
      expect((await everything(who, { ...cell, breached: true })).length).toBe(breached);
      const behind = new Set(keys(items));
      const shares = all
        .filter(
          (one) => behind.has(key(one.case.id, one.clock.id)) && (one.clock.endedAt ?? one.clock.state === 'paused'),
        )
        .map((one) => items.find((item) => key(item.case.id, item.id) === key(one.case.id, one.clock.id))!.usedShare!);
      if (median === null) expect(shares).toEqual([]);
      else
        expect([median, p90!].map((n) => n.toFixed(6))).toEqual(
          [0.5, 0.9].map((at) => percentile(shares, at)!.toFixed(6)),
        );
      listed += items.length;
    }
    const fits = (one: SeenClock) =>
      inPeriod(one) &&
      (filters.org === undefined || within(filters.org)(one)) &&
      (filters.tier === undefined || (one.tier === filters.tier && late(one.clock)));
    expect(listed).toBe(seen(org).filter(fits).length);
  });

  it('reads at most 92 days, and says so', async () => {
    const wide = { from: iso(NOW - 100 * 24 * HOUR), to: iso(NOW) };
    const refusal = heatMap(audited.database.app.manager, caller('gm-hotline', 'hq'), orgs, wide, NOW);
    await expect(refusal).rejects.toMatchObject({ status: 422, errors: [{ field: 'from' }] });
  });
});

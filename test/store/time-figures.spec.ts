import { localDate } from '../../domain/shared/local-day';
import { dashboard } from '../../src/modules/audit/dashboard';
import { countTimers } from '../../src/modules/audit/timer-count';
import { listTimers } from '../../src/modules/audit/timer-list';
import { listCases } from '../../src/modules/cases/case-list';
import type { OrgSnapshot } from '../../src/platform/auth/org-snapshot';
import type { Caller } from '../../src/platform/auth/scope';
import { AuditedCases } from '../support/audited-cases';
import { START } from '../support/domain/case-driver';
import { clocksOf, type SeenClock } from '../support/played-cases';

const HOUR = 3_600_000;
const NOW = START + 75 * HOUR;

let audited: AuditedCases;
let orgs: OrgSnapshot;

beforeAll(async () => {
  audited = await AuditedCases.played();
  ({ orgs } = audited);
  for (const id of new Set(clocksOf(audited.cases).flatMap(({ person }) => person ?? [])))
    await audited.database.owner.query(
      `INSERT INTO person (id, username, display_zh, display_en, org_id) VALUES ($1, $2, '张三', 'A. Person', 'gs-lz')`,
      [id, id],
    );
}, 300_000);
afterAll(() => audited?.database.close());

const tx = () => audited.database.app.manager;
const caller = (org: string) => audited.manager(org);
const clocks = async (who: Caller, query: object): Promise<number> =>
  (await listTimers(tx(), who, orgs, { ...query, limit: 200 }, NOW)).items.length;
const casesListed = async (who: Caller, query: object): Promise<number> =>
  (await listCases(tx(), who, orgs, { ...query, limit: 200 })).items.length;

describe('the dashboard', () => {
  it.each([
    ['hq', undefined],
    ['gs', undefined],
    ['gs-lz', undefined],
    ['hq', 'gs'],
  ])('of %s, asked for %s: each figure is the length of the list behind it', async (top, org) => {
    const who = caller(top);
    const board = await dashboard(tx(), who, orgs, { ...(org && { org }) }, NOW);
    const asked = org === undefined ? {} : { org };
    const due = (query: object) => ({ ...query, ...board.today, state: 'counting' });
    expect(board.total).toEqual({
      open: await casesListed(who, { ...asked, open: true }),
      dueToday: await clocks(who, due(asked)),
      breached: await clocks(who, { ...asked, state: 'breached' }),
    });
    expect(board.total.open).toBeGreaterThan(5);
    expect(board.total.breached).toBeGreaterThan(0);
    for (const { org: id, below, ...figures } of board.orgs) {
      const place = { org: id, ...(below ? {} : { below }) };
      expect([id, figures]).toEqual([
        id,
        {
          open: await casesListed(who, { ...place, open: true }),
          dueToday: await clocks(who, due(place)),
          breached: await clocks(who, { ...place, state: 'breached' }),
        },
      ]);
    }
    for (const { category, open, breached } of board.categories)
      expect([open, breached]).toEqual([
        await casesListed(who, { ...asked, category, open: true }),
        await clocks(who, { ...asked, category, state: 'breached' }),
      ]);
    for (const { period, ...day } of board.trend.slice(-5))
      expect([day.opened, day.closed, day.due, day.breached]).toEqual([
        await casesListed(who, { ...asked, openedFrom: period.from, openedBefore: period.to }),
        await casesListed(who, { ...asked, closedFrom: period.from, closedBefore: period.to }),
        await clocks(who, { ...asked, ...period, due: true }),
        await clocks(who, { ...asked, ...period, due: true, breached: true }),
      ]);
    for (const { person, clocks: held, breached } of board.people)
      expect([held, breached]).toEqual([
        await clocks(who, { ...asked, person: person.id, open: true }),
        await clocks(who, { ...asked, person: person.id, open: true, breached: true }),
      ]);
    const month = { closedFrom: board.month.from, closedBefore: board.month.to };
    for (const { cause, cases: n } of board.causes)
      expect(n).toBe(await casesListed(who, { ...asked, cause, ...month }));
  });

  it('agrees with what the transitions tell', async () => {
    const board = await dashboard(tx(), caller('gs'), orgs, {}, NOW);
    const mine = audited.seen('gs');
    expect(board.total.open).toBe(mine.filter(({ state }) => state.closedAt === null).length);
    const filed = mine.flatMap(({ state }) => {
      const { filed: file } = state as unknown as { filed: { cause: string } | null };
      return state.closedAt !== null && file && state.closedAt < Date.parse(board.month.to) ? [file.cause] : [];
    });
    expect(board.causes.reduce((sum, cause) => sum + cause.cases, 0)).toBe(filed.length);
    const today = localDate('Asia/Shanghai', NOW);
    const counting = clocksOf(mine).filter(({ clock }) => clock.endedAt === null && clock.state !== 'paused');
    expect(board.total.dueToday).toBe(
      counting.filter(({ clock }) => localDate('Asia/Shanghai', clock.dueAt) === today).length,
    );
    expect(board.total.breached).toBe(counting.filter(({ clock }) => clock.dueAt <= NOW).length);
    expect(board.trend).toHaveLength(30);
    expect(board.trend.at(-1)!.date).toBe(today);
  });

  it('counts no clock as due that was cancelled before, or stands still', async () => {
    const { trend } = await dashboard(tx(), caller('gs'), orgs, {}, NOW);
    const clocksDue = (date: string) =>
      clocksOf(audited.seen('gs')).filter(({ clock }) => localDate('Asia/Shanghai', clock.dueAt) === date);
    const wasDue = ({ clock: { state, endedAt, dueAt, late } }: SeenClock): boolean =>
      state === 'cancelled' ? endedAt! > dueAt && late !== false : state !== 'paused';
    const days = trend.map(({ date }) => clocksDue(date));
    expect(trend.map(({ due }) => due)).toEqual(days.map((all) => all.filter(wasDue).length));
    // There is something to be left out, and something cancelled too late for that.
    const cancelled = days.flat().filter(({ clock }) => clock.state === 'cancelled');
    expect(new Set(cancelled.map(wasDue))).toEqual(new Set([true, false]));
  });

  it('shows another province nothing', async () => {
    const board = await dashboard(tx(), caller('gd'), orgs, {}, NOW);
    expect(board).toMatchObject({ total: { open: 0, dueToday: 0, breached: 0 }, orgs: [], people: [], causes: [] });
  });
});

describe('the length of a list', () => {
  it.each([{}, { breached: true }, { due: true, org: 'gs' }, { due: false }, { clock: 'handle' }])(
    'under %j is counted without listing it, a clock once for who has two posts',
    async (query) => {
      for (const who of [caller('gs'), audited.manager('gs-lz', 'sn')])
        expect(await countTimers(tx(), who, orgs, query, NOW)).toEqual({
          count: await clocks(who, query),
          more: false,
        });
    },
  );
});

import { unzipSync, strFromU8 } from 'fflate';
import { localDate } from '../../domain/shared/local-day';
import { dashboard } from '../../src/modules/audit/dashboard';
import { ExportService, type ExportFile } from '../../src/modules/audit/export/export.service';
import { countTimers } from '../../src/modules/audit/timer-count';
import { listTimers } from '../../src/modules/audit/timer-list';
import { listCases } from '../../src/modules/cases/case-list';
import { OrgTree } from '../../src/platform/auth/org-tree';
import type { OrgSnapshot } from '../../src/platform/auth/org-snapshot';
import type { Caller } from '../../src/platform/auth/scope';
import { verifyStream } from '../../src/platform/case-store/audit-chain';
import { CaseStore } from '../../src/platform/case-store/case-store';
import { seedOrgs } from '../../src/seed/seed-orgs';
import { START } from '../support/domain/case-driver';
import { openDatabase, type TestDatabase } from '../support/database';
import { clocksOf, idOf, playCases, sees, type PlayedCase, type SeenClock } from '../support/played-cases';

const HOUR = 3_600_000;
const NOW = START + 75 * HOUR;

let database: TestDatabase;
let orgs: OrgSnapshot;
let cases: PlayedCase[];

const caller = (org: string): Caller =>
  ({
    actor: { kind: 'person', id: idOf(`gm of ${org}`), posts: [{ role: 'gm-hotline', org }] },
    paths: { [org]: orgs.get(org)!.path },
  }) as Caller;
const pathOf = (org: string): string => orgs.get(org)!.path;
const seen = (top: string): PlayedCase[] => cases.filter((one) => sees(pathOf(top), pathOf, one));

beforeAll(async () => {
  database = await openDatabase();
  await seedOrgs(database.owner.manager);
  orgs = await new OrgTree(database.app).current();
  cases = await playCases(new CaseStore(database.app), 45);
  const names = [...new Set(clocksOf(cases).flatMap(({ person }) => person ?? []))];
  for (const id of names)
    await database.owner.query(
      `INSERT INTO person (id, username, display_zh, display_en, org_id) VALUES ($1, $2, '=张三', 'A. Person', 'gs-lz')`,
      [id, id],
    );
}, 300_000);
afterAll(() => database?.close());

const tx = () => database.app.manager;
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
    const mine = seen('gs');
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
      clocksOf(seen('gs')).filter(({ clock }) => localDate('Asia/Shanghai', clock.dueAt) === date);
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
      const both = {
        actor: { kind: 'person', id: idOf('both'), posts: ['gs-lz', 'sn'].map((org) => ({ role: 'gm-hotline', org })) },
        paths: { 'gs-lz': pathOf('gs-lz'), sn: pathOf('sn') },
      } as unknown as Caller;
      for (const who of [caller('gs'), both])
        expect(await countTimers(tx(), who, orgs, query, NOW)).toEqual({
          count: await clocks(who, query),
          more: false,
        });
    },
  );
});

describe('an export', () => {
  const service = () => new ExportService(database.app, new OrgTree(database.app));
  async function bytes({ body }: ExportFile): Promise<Buffer> {
    const pieces: Buffer[] = [];
    for await (const piece of body) pieces.push(piece as Buffer);
    return Buffer.concat(pieces);
  }
  const expected = async (who: Caller, query: object): Promise<string[]> =>
    (await listTimers(tx(), who, orgs, { ...query, limit: 200 }, NOW)).items.map((item) => item.case.number);

  it('as CSV holds exactly the rows of the list, in its order, and no formula', async () => {
    const who = caller('gs');
    const file = await service().file(who, { breached: true, sort: 'due-desc' }, 'zh-CN', NOW);
    expect(file).toMatchObject({
      ...{ name: '时限审计_超时_20261126-1200.csv', plainName: 'bihuan-timers-20261126-1200.csv' },
    });
    const text = (await bytes(file)).toString('utf8');
    expect(text.startsWith('\uFEFF工单号,')).toBe(true);
    const lines = text.trimEnd().split('\r\n').slice(1);
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.map((line) => line.split(',')[0])).toEqual(await expected(who, { breached: true, sort: 'due-desc' }));
    // A person whose name would be run by a spreadsheet.
    expect(text).toContain(`,'=张三,`);
    expect(text).not.toContain(',=张三');
  });

  it('as a workbook holds the same, in the reader’s language', async () => {
    const who = caller('gs');
    const file = await service().file(who, { format: 'xlsx', open: true }, 'en', NOW);
    const parts = unzipSync(await bytes(file));
    expect(Object.keys(parts)).toContain('[Content_Types].xml');
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml']!);
    expect(sheet).toContain('Planned due');
    const numbers = [...sheet.matchAll(/<row><c[^>]*><is><t[^>]*>([^<]*)/g)].map(([, text]) => text);
    expect(numbers.slice(0, 1)).toEqual(['Case']);
    expect(numbers.slice(1)).toEqual(await expected(who, { open: true }));
  });

  it('leaves a trace of who took what', async () => {
    const before = (await verifyStream(tx(), 'exports')) as { entries: number };
    await bytes(await service().file(caller('gs'), { clock: 'handle' }, 'en', NOW));
    expect(await verifyStream(tx(), 'exports')).toMatchObject({ intact: true, entries: before.entries + 1 });
    const [{ entry }] = await database.app.query<[{ entry: string }]>(
      `SELECT entry FROM audit WHERE stream = 'exports' ORDER BY seq DESC LIMIT 1`,
    );
    expect(JSON.parse(entry)).toMatchObject({
      ...{ actor: { id: idOf('gm of gs') }, command: 'export-timers', fields: { clock: 'handle' } },
    });
  });

  it('gives its connection back when nobody reads on', async () => {
    const lean = service();
    for (let n = 0; n < 12; n++) {
      const { body } = await lean.file(caller('hq'), {}, 'en', NOW);
      body.destroy();
      await new Promise((resolve) => body.once('close', resolve));
      // The end of its transaction is not the reader's to wait for.
      await new Promise((resolve) => setImmediate(resolve));
      for (let held = true; held;)
        [{ held }] = await database.app.query<[{ held: boolean }]>(
          `SELECT EXISTS (SELECT FROM pg_cursors) OR EXISTS (SELECT FROM pg_stat_activity WHERE datname = current_database()
             AND state = 'idle in transaction' AND query LIKE 'FETCH%') AS held`,
        );
    }
    expect(await expected(caller('hq'), { clock: 'handle' })).not.toEqual([]);
  });
});

import type { CaseTimeDto } from '../../../src/modules/audit/dto/case-time.dto';
import type { DashboardDto } from '../../../src/modules/audit/dto/dashboard.dto';
import type { HeatMapDto } from '../../../src/modules/audit/dto/heat-map.dto';
import type { AuditedTimerPageDto } from '../../../src/modules/audit/dto/timers.dto';
import { RunningSystem } from './running-system';

let system: RunningSystem;
let id: string;

beforeAll(async () => {
  system = await RunningSystem.start();
  ({ id } = await system.register());
  await system.command(id, 'gs-lz.junior', { type: 'draft-dispatch', target: 'gs-lz-billing', text: '请核实' });
  await system.command(id, 'gs-lz.senior', { type: 'approve-dispatch' });
  await system.command(id, 'gs-lz.billing', { type: 'accept' });
});
afterAll(() => system?.stop());

const get = async <T>(as: string, path: string): Promise<T> => (await system.call<T>('GET', path, { as })).body;
const timers = (as: string, query = ''): Promise<AuditedTimerPageDto> => get(as, `/timers?limit=200${query}`);

it('lists the clocks of a case, with whose time it is', async () => {
  const { items, next } = await timers('gs-lz.manager');
  expect(next).toBeNull();
  expect(new Set(items.map((item) => item.case.id))).toEqual(new Set([id]));
  const handle = items.find(({ clock }) => clock === 'handle')!;
  expect(handle).toMatchObject({
    state: 'running',
    breached: false,
    holder: { org: 'gs-lz-billing', role: 'handler' },
  });
  expect(handle.holder.person).toMatchObject({ nameZh: expect.any(String) });
  expect(handle.policy.version).toBeGreaterThan(0);
  // Whoever handled a step that is over keeps it.
  expect(items.find(({ clock }) => clock === 'triage')).toMatchObject({ state: 'met', holder: { org: 'gs-lz' } });
});

it('shows another province nothing of it, and whoever it was sent to all of it', async () => {
  for (const path of ['/timers', '/timers/heat-map', '/dashboard'])
    expect(JSON.stringify(await get('sn.gm', path))).not.toContain(id);
  expect((await timers('sn.gm')).items).toEqual([]);
  expect((await get<HeatMapDto>('sn.gm', '/timers/heat-map')).cells).toEqual([]);
  expect((await get<DashboardDto>('sn.gm', '/dashboard')).total).toEqual({ open: 0, dueToday: 0, breached: 0 });
  expect((await system.call('GET', `/cases/${id}/time-by-holder`, { as: 'sn.gm' })).status).toBe(404);
  expect((await timers('gs-lz.billing')).items.length).toBe((await timers('gs.gm')).items.length);
});

it('answers in every cell of the heat map how long the list behind it is', async () => {
  const { cells, period } = await get<HeatMapDto>('gs.gm', '/timers/heat-map');
  expect(cells.length).toBeGreaterThan(3);
  for (const { clock, org, below, count } of cells) {
    const place = `&clock=${clock}&org=${org}${below ? '' : '&below=false'}`;
    expect((await timers('gs.gm', `&from=${period.from}&to=${period.to}${place}`)).items.length).toBe(count);
  }
});

it('divides the life of the case among those who had it', async () => {
  const { parts, total } = await get<CaseTimeDto>('gs-lz.manager', `/cases/${id}/time-by-holder`);
  expect(parts.map(({ org, role }) => `${org}/${role}`)).toContain('gs-lz-billing/handler');
  expect(parts.reduce((sum, { wallMs }) => sum + wallMs, 0)).toBe(total.wallMs);
});

it.each([
  ['org', 'org=nowhere'],
  ['to', 'from=2026-11-02T00:00:00Z&to=2026-11-01T00:00:00Z'],
  ['state', 'state=late'],
  ['person', 'person=somebody'],
  ['from', 'from=yesterday'],
  ['breached', 'breached=perhaps'],
  ['sort', 'sort=name'],
  ['limit', 'limit=201'],
])('names the field %s of %s', async (field, query) => {
  const { status, body } = await system.call<{ errors: { field: string }[] }>('GET', `/timers?${query}`, {
    as: 'gs.gm',
  });
  expect(status).toBe(422);
  expect(body.errors.map((error) => error.field)).toEqual([field]);
});

it('is not for whoever has no such post', async () => {
  for (const path of ['/timers', '/timers/heat-map', '/timers/export', '/dashboard'])
    expect([path, (await system.call('GET', path, { as: 'admin' })).status]).toEqual([path, 403]);
});

it('gives the same rows as a file, with its time in the name', async () => {
  const wanted = (await timers('gs.gm', '&clock=handle')).items.map((item) => item.case.number);
  const answer = await system.call<Buffer>('GET', '/timers/export?clock=handle&format=csv', { as: 'gs.gm' });
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-disposition')).toMatch(/filename="bihuan-timers-\d{8}-\d{4}\.csv"/);
  const lines = answer.body.toString('utf8').trimEnd().split('\r\n');
  expect(lines.slice(1).map((line) => line.split(',')[0])).toEqual(wanted);
});

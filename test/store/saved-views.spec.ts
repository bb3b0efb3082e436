import { InboxModule } from '../../src/modules/inbox/inbox.module';
import { TrustApi, type Answer } from '../support/trust-api';

let api: TrustApi;
beforeAll(async () => {
  api = await TrustApi.start([InboxModule]);
});
afterAll(() => api.stop());

let keys = 0;
const save = (as: string, body: object, key = `saved-view-${keys++}`): Promise<Answer> =>
  api.call('POST', '/saved-views', { as, body, headers: { 'idempotency-key': key } });
const names = async (as: string): Promise<string[]> =>
  (await api.call('GET', '/saved-views', { as })).body.items.map(({ name }: { name: string }) => name);
const view = (name: string, more: object = {}) => ({ name, filters: { view: 'groups', sla: 'overdue' }, ...more });

it('keeps filters under a name, for oneself only', async () => {
  const { status, body } = await save('gs-lz.junior', view('超时的'));
  expect([status, body]).toEqual([201, { id: expect.any(String), ...view('超时的'), isDefault: false }]);
  expect(await names('gs-lz.junior')).toEqual(['超时的']);
  expect(await names('gs-lz.junior2')).toEqual([]);
  const theirs = await api.call('PUT', `/saved-views/${body.id}`, { as: 'gs-lz.junior2', body: view('拿走') });
  expect([theirs.status, theirs.body.code]).toEqual([404, 'not-found']);
  expect((await api.call('DELETE', `/saved-views/${body.id}`, { as: 'gs-lz.junior2' })).status).toBe(204);
  expect(await names('gs-lz.junior')).toEqual(['超时的']);
});

it('makes one of the same request sent twice, and refuses the key for another', async () => {
  const [one, two] = [
    await save('gs-lz.senior', view('一'), 'the-same-key'),
    await save('gs-lz.senior', view('一'), 'the-same-key'),
  ];
  expect([two.status, two.body]).toEqual([one.status, one.body]);
  expect((await save('gs-lz.senior', view('二'), 'the-same-key')).body.code).toBe('key-reused');
  expect(await names('gs-lz.senior')).toEqual(['一']);
});

it('has at most one default', async () => {
  const first = await save('gs-lz.leader', view('甲', { isDefault: true }));
  const second = await save('gs-lz.leader', view('乙', { isDefault: true }));
  const { body } = await api.call('GET', '/saved-views', { as: 'gs-lz.leader' });
  expect(body.items.filter((one: { isDefault: boolean }) => one.isDefault)).toEqual([second.body]);
  const back = await api.call('PUT', `/saved-views/${first.body.id}`, {
    as: 'gs-lz.leader',
    body: view('甲二', { isDefault: true }),
  });
  expect([back.status, back.body]).toEqual([200, { ...first.body, name: '甲二' }]);
  const { body: after } = await api.call('GET', '/saved-views', { as: 'gs-lz.leader' });
  expect(after.items.map((one: { isDefault: boolean }) => one.isDefault).filter(Boolean)).toHaveLength(1);
});

it('refuses a name twice, filters that are none, and more than fifty', async () => {
  await save('gs-lz.junior2', view('名'));
  const twice = await save('gs-lz.junior2', view('名'));
  expect([twice.status, twice.body.code, twice.body.errors[0].field]).toEqual([409, 'view-name-taken', 'name']);
  const wrong = await save('gs-lz.junior2', { name: ' ', filters: { view: 'theirs', colour: 'red' } });
  expect([wrong.status, wrong.body.errors.map(({ field }: { field: string }) => field).sort()]).toEqual([
    422,
    ['filters.colour', 'filters.view', 'name'],
  ]);
  for (let n = 1; n < 50; n++) await save('gs-lz.junior2', view(`名${n}`));
  const full = await save('gs-lz.junior2', view('再一个'));
  expect([full.status, full.body.code]).toEqual([409, 'too-many-views']);
  const [{ id }] = (await api.call('GET', '/saved-views', { as: 'gs-lz.junior2' })).body.items;
  expect((await api.call('DELETE', `/saved-views/${id}`, { as: 'gs-lz.junior2' })).status).toBe(204);
  expect((await save('gs-lz.junior2', view('再一个'))).status).toBe(201);
});

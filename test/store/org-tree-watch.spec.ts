import { randomUUID } from 'node:crypto';
import { OrgsModule } from '../../src/modules/orgs/orgs.module';
import { OrgTree } from '../../src/platform/auth/org-tree';
import { OrgTreeWatch } from '../../src/platform/auth/org-tree-watch';
import { until } from '../support/receiving-server';
import { TrustApi } from '../support/trust-api';

let api: TrustApi;
let tree: OrgTree;
let watch: OrgTreeWatch;

beforeAll(async () => {
  api = await TrustApi.start([OrgsModule]);
});
beforeEach(() => {
  // As in another process; time stands still for it, so that no copy grows too old by itself.
  jest.spyOn(performance, 'now').mockReturnValue(1);
  tree = new OrgTree(api.database.app);
  watch = new OrgTreeWatch(tree, api.database.url);
});
afterEach(async () => {
  await watch.stop();
  jest.restoreAllMocks();
});
afterAll(() => api?.stop());

const turn = (active: boolean) => api.call('PATCH', '/orgs/gs-lz-billing', { as: 'admin', body: { active } });
const isOpen = async () => (await tree.current()).get('gs-lz-billing')!.active;

it('what one process closes is closed for the others at once', async () => {
  await watch.start();
  expect(await isOpen()).toBe(true);
  expect((await turn(false)).status).toBe(200);
  await until(async () => !(await isOpen()));
  const wanted = { parent: 'gs-lz', level: 'department', nameZh: '兰州试点部', nameEn: 'Lanzhou pilot' };
  await api.call('POST', '/orgs', {
    as: 'admin',
    headers: { 'idempotency-key': randomUUID() },
    body: { id: 'gs-lz-pilot', ...wanted },
  });
  await until(async () => (await tree.current()).get('gs-lz-pilot') !== undefined);
  await turn(true);
  await until(isOpen);
});

it('a connection that was lost is taken up again, and what was missed is read', async () => {
  await watch.start();
  expect(await isOpen()).toBe(true);
  await api.database.owner.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'bihuan-orgs' AND datname = current_database()`,
  );
  await turn(false);
  await until(async () => !(await isOpen()));
  await turn(true);
  await until(isOpen);
});

it('where it cannot listen it says so and nothing fails; the copy is read anew when asked to', async () => {
  await watch.stop();
  watch = new OrgTreeWatch(tree, 'postgres://nobody:nothing@127.0.0.1:1/none');
  await watch.start();
  expect(await isOpen()).toBe(true);
  await turn(false);
  expect(await isOpen()).toBe(true);
  tree.forget();
  expect(await isOpen()).toBe(false);
  await turn(true);
});

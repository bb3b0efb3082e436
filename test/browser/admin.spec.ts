import { startApp, type App } from '../support/app';
import { startPostgres, type TestDatabase } from '../support/postgres';
import { startTemporal } from '../support/temporal';
import { defaultPolicy } from '../../src/platform/policy/seed-policies';
import { PeopleAtWork, pick } from './people-at-work';

const PAGES = [
  'people',
  'substitutions',
  'orgs',
  'policy',
  'ladders',
  'calendars',
  'deliveries',
  'receivers',
  'systems',
  'refused',
  'trail',
];

describe('administration in a real browser', () => {
  let database: TestDatabase;
  let app: App;
  let people: PeopleAtWork;

  beforeAll(async () => {
    database = await startPostgres({ empty: true });
    const { address } = await startTemporal();
    app = await startApp({ databaseUrl: database.url, temporalAddress: address });
    people = await PeopleAtWork.at(app.url);
  }, 400_000);
  afterAll(async () => {
    await people?.close();
    await app?.stop();
    await database?.drop();
  });

  it('is where an administrator lands: how the system is', async () => {
    const page = await people.signedIn('admin');
    await page.getByRole('heading', { name: '系统状态' }).waitFor();
    await page.getByRole('region', { name: '工作进程' }).getByRole('row').nth(1).waitFor();
    expect(new URL(page.url()).pathname).toBe('/admin/health');
    await people.picture(page, 'admin-health');
  });

  it('adds a person; what the server refuses stands at its field', async () => {
    const page = await people.signedIn('admin');
    await people.open(page, '/admin/people?q=gs-lz.leader');
    await page.getByRole('button', { name: '新增人员' }).click();
    const form = page.getByRole('dialog', { name: '新增人员' });
    await form.getByRole('textbox', { name: '用户名', exact: true }).fill('Not A Name');
    await form.getByRole('textbox', { name: '中文名称' }).fill('兰州 试用人员');
    await form.getByRole('textbox', { name: '英文名称' }).fill('Lanzhou trainee');
    await pick(page, '所属单位', 'gs-lz-billing');
    await form.getByRole('button', { name: '新增人员' }).click();
    await form.locator('.ant-form-item', { hasText: '用户名' }).locator('.ant-form-item-explain-error').waitFor();
    await form.getByRole('textbox', { name: '用户名', exact: true }).fill('gs-lz.trainee');
    await form.getByRole('button', { name: '新增人员' }).click();
    const drawer = page.getByRole('dialog', { name: '兰州 试用人员' });
    await drawer.getByText('没有岗位').waitFor();
    await people.picture(page, 'admin-person');
  });

  it('activates a policy only by somebody else than who brought it in', async () => {
    const admin = await people.signedIn('admin');
    await people.open(admin, '/admin/policy');
    const dmn = defaultPolicy().replaceAll('<text>48 * 60</text>', '<text>50 * 60</text>');
    await admin
      .locator('input[type=file]')
      .setInputFiles({ name: 'sla.dmn', mimeType: 'text/xml', buffer: Buffer.from(dmn) });
    await admin.getByText('须由他人启用', { exact: true }).waitFor();
    const other = await people.signedIn('admin2');
    await people.open(other, '/admin/policy?version=2&against=1');
    await other.getByText('改动').first().waitFor();
    await people.picture(other, 'admin-policy-compare');
    await other.getByRole('region', { name: '版本' }).getByRole('button', { name: '启用' }).click();
    await other.locator('.ant-popconfirm').getByRole('button', { name: '启用' }).click();
    await other.getByText('已启用').waitFor();
    await people.open(other, '/admin/trail');
    await other.getByRole('cell', { name: '启用时限政策' }).waitFor();
  });

  it.each([
    ['zh-CN', 'light', 1280],
    ['en', 'dark', 1024],
  ] as const)('shows every page in %s, %s, %d wide, without a sideways scroll', async (language, theme, width) => {
    const page = await people.signedIn('admin', language, theme);
    await page.setViewportSize({ width, height: 720 });
    for (const name of PAGES) {
      await people.open(page, `/admin/${name}`);
      await page.locator('#content').locator('table, dl, p').first().waitFor();
      expect([name, await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')]).toEqual([
        name,
        true,
      ]);
      await people.picture(page, `admin-${name}-${language}`);
    }
  });

  it('is nobody else’s: an agent is led to the inbox', async () => {
    const page = await people.signedIn('gs-lz.junior');
    await page.goto(`${app.url}/admin/people`);
    await page.waitForURL(/\/inbox/);
    expect(people.complaints).toEqual([]);
  });
});

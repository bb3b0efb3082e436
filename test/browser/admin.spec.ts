import { defaultPolicy } from '../../src/platform/policy/seed-policies';
import { receivingServer, until, type ReceivingServer } from '../support/receiving-server';
import type { WholeApp } from '../support/whole-app';
import { PeopleAtWork, pick } from './people-at-work';
import { ThroughTheApi, TO_THE_ANSWER } from './through-the-api';

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
  let app: WholeApp;
  let people: PeopleAtWork;
  let hook: ReceivingServer;

  beforeAll(async () => {
    ({ app, people } = await PeopleAtWork.withApp());
    hook = await receivingServer();
  });
  afterAll(async () => {
    await people?.close();
    await hook?.close();
  });

  it('is where an administrator lands: how the system is', async () => {
    const page = await people.signedIn('admin');
    await page.getByRole('heading', { name: '系统状态' }).waitFor();
    await page.getByRole('region', { name: '工作进程' }).getByRole('row').nth(1).waitFor();
    expect(new URL(page.url()).pathname).toBe('/admin/health');
    await people.picture(page, 'admin-health');
  });

  it('adds a person; what the server refuses stands at its field', async () => {
    const page = await people.openedBy('admin', '/admin/people?q=gs-lz.leader');
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
    const admin = await people.openedBy('admin', '/admin/policy');
    const dmn = defaultPolicy().replaceAll('<text>48 * 60</text>', '<text>50 * 60</text>');
    await admin
      .locator('input[type=file]')
      .setInputFiles({ name: 'sla.dmn', mimeType: 'text/xml', buffer: Buffer.from(dmn) });
    await admin.getByText('须由他人启用', { exact: true }).waitFor();
    const other = await people.openedBy('admin2', '/admin/policy?version=2&against=1');
    await other.getByText('改动').first().waitFor();
    await people.picture(other, 'admin-policy-compare');
    await other.getByRole('region', { name: '版本' }).getByRole('button', { name: '启用' }).click();
    await other.locator('.ant-popconfirm').getByRole('button', { name: '启用' }).click();
    await other.getByText('已启用').waitFor();
    await people.open(other, '/admin/trail');
    await other.getByRole('cell', { name: '启用时限政策' }).waitFor();
  });

  it('registers a receiver: its address judged at the field, its secret shown once, tried, changed', async () => {
    const page = await people.openedBy('admin', '/admin/receivers');
    await page.getByRole('button', { name: '新增接收方' }).click();
    const form = page.getByRole('dialog', { name: '新增接收方' });
    await form.getByRole('textbox', { name: '代码', exact: true }).fill('gs-tried');
    await pick(page, '所属单位', 'gs-lz-billing');
    const address = form.getByRole('textbox', { name: '推送地址' });
    await address.fill('http://169.254.169.254/hook');
    await address.press('Enter');
    await form.locator('.ant-form-item-explain-error', { hasText: '禁止访问' }).waitFor();
    await address.fill(hook.url);
    await address.press('Enter');
    const secret = page.getByRole('dialog', { name: 'gs-tried 的新密钥' });
    await secret.getByText(/whsec_/).waitFor();
    await secret.getByRole('button', { name: '关闭', exact: true }).last().click();
    const row = page.getByRole('row', { name: /gs-tried/ });
    await row.getByRole('button', { name: '发测试' }).click();
    await page.getByText('gs-tried 已收到测试').waitFor();
    expect(JSON.parse(hook.received[0]!.body)).toMatchObject({ type: 'bihuan.receiver.test' });
    await row.getByRole('button', { name: '更改' }).click();
    const change = page.getByRole('dialog', { name: '更改接收方 gs-tried' });
    await change.getByRole('switch', { name: '包括下级单位' }).click();
    await people.picture(page, 'admin-receiver');
    await change.getByRole('button', { name: '保存' }).click();
    await change.waitFor({ state: 'hidden' });
    await row.getByRole('button', { name: '停用' }).click();
    await page.locator('.ant-popconfirm').getByRole('button', { name: '停用' }).click();
    await row.getByText('已停用').waitFor();
  });

  it('shows a delivery with its attempts and what is sent', async () => {
    const page = await people.arrived('admin');
    const desk = new ThroughTheApi(app.url);
    await desk.post('/receivers', 'admin', { id: 'gs-told', org: 'gs', kind: 'webhook', url: hook.url });
    const { id } = await desk.register();
    await desk.take(id, ...TO_THE_ANSWER.slice(0, 2));
    const topics = page.getByRole('region', { name: '投递' }).getByRole('button');
    await until(async () => {
      await people.open(page, '/admin/deliveries?receiver=gs-told&state=delivered');
      await page.locator('#content').locator('table, p').first().waitFor();
      return (await topics.count()) > 0;
    });
    await topics.first().click();
    await page.getByRole('dialog').getByRole('cell', { name: '204' }).waitFor();
    await page.getByRole('dialog').locator('pre', { hasText: 'webhook-id' }).waitFor();
    await people.picture(page, 'admin-delivery');
  });

  it('tells in words why an event was refused, and shows the event', async () => {
    const body = {
      specversion: '1.0',
      id: 'odd-1',
      source: '/systems/gs-crm',
      type: 'bihuan.complaint.reported',
      data: {},
    };
    const answer = await fetch(`${app.url}/api/v1/events`, {
      method: 'POST',
      headers: { authorization: 'Bearer bhs_demo-gs-crm', 'content-type': 'application/cloudevents+json' },
      body: JSON.stringify(body),
    });
    expect(answer.status).toBe(422);
    for (const [language, words] of [
      ['zh-CN', '必填'],
      ['en', 'required'],
    ] as const) {
      const page = await people.openedBy('admin', '/admin/refused', { language });
      await page.locator('li', { hasText: 'data.text' }).getByText(words).first().waitFor();
      await page.locator('details summary').first().click();
      await page.locator('pre', { hasText: '"odd-1"' }).waitFor();
      await people.picture(page, `admin-refused-event-${language}`);
    }
  });

  it.each([
    ['zh-CN', 'light', 1280],
    ['en', 'dark', 1024],
  ] as const)('shows every page in %s, %s, %d wide, without a sideways scroll', async (language, theme, width) => {
    const page = await people.arrived('admin', language, theme);
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

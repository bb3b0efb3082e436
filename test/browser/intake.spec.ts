import type { Page } from 'playwright-core';
import { hasFocus } from './by-keyboard';
import { PeopleAtWork } from './people-at-work';
import { pastePicture } from './sample-picture';

const WORDS = '本月账单多出一笔二十元的增值业务费，客户称从未订购。';

describe('the intake in a real browser', () => {
  let people: PeopleAtWork;

  beforeAll(async () => {
    ({ people } = await PeopleAtWork.withApp());
  });
  afterAll(() => people?.close());

  const text = (page: Page) => page.getByRole('textbox', { name: '投诉内容', exact: true });
  const pictures = (page: Page) => page.getByRole('list', { name: '已粘贴的图片' }).getByRole('img');

  it('gives back every letter and every picture after a reload, and nothing once it is cleared', async () => {
    const page = await people.openedBy('gs-lz.junior', '/register');
    await text(page).pressSequentially(WORDS);
    // At once: nothing waits for the typing to stand still.
    await page.reload();
    await page.getByText('已恢复上次未提交的草稿').waitFor();
    expect(await text(page).inputValue()).toBe(WORDS);
    await text(page).focus();
    await pastePicture(page);
    await pictures(page).waitFor();
    await page.getByRole('status').getByText('草稿已自动保存').waitFor();
    await page.reload();
    await pictures(page).waitFor();
    expect(await text(page).inputValue()).toBe(WORDS);
    await people.picture(page, 'intake-restored');
    await page.getByRole('button', { name: /^移除 / }).press('Enter');
    await pictures(page).waitFor({ state: 'detached' });
    await hasFocus(page);
    await page.getByRole('button', { name: '清空重填' }).press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: '清空重填' }).press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await hasFocus(page);
    await page.reload();
    await text(page).waitFor();
    expect(await text(page).inputValue()).toBe('');
    expect(await pictures(page).count()).toBe(0);
    expect(await page.getByText('已恢复上次未提交的草稿').count()).toBe(0);
    await page.context().close();
  });

  it('says so where the browser keeps no pictures', async () => {
    const page = await people.arrived('gs-lz.junior');
    await page.context().addInitScript(`Object.defineProperty(window, 'indexedDB', { value: undefined })`);
    await people.open(page, '/register');
    await text(page).focus();
    await pastePicture(page);
    await pictures(page).waitFor();
    await page.getByRole('status').getByText('刷新页面后须重新粘贴').waitFor();
    await page.context().close();
  });

  it('knows at once that a customer lives in the country', async () => {
    const page = await people.openedBy('gs-lz.junior', '/register');
    await page.locator('#customer:focus').waitFor();
    const customer = { id: '0', number: 'GSLZ000001', name: '示例客户 0001', phone: '', tier: 'ordinary', rural: true };
    await page.route('**/api/v1/customers?*', (route) => route.fulfill({ json: { items: [customer] } }));
    await page.keyboard.type('GSLZ000001');
    await page.locator('.ant-select-item-option-active', { hasText: 'GSLZ000001' }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('#rural:checked').waitFor();
    await page.reload();
    await page.locator('#rural:checked').waitFor();
    await page.evaluate('localStorage.clear()');
    await page.context().close();
  });

  it.each([
    ['zh-CN', '受理时间', '年-月-日 时:分', '选择日期和时间', '11月'],
    ['en', 'Received', 'YYYY-MM-DD HH:mm', 'Choose day and time', 'Nov'],
  ] as const)('takes a time in %s, typed or chosen', async (language, label, form, choose, month) => {
    const page = await people.openedBy('gs-lz.junior', '/register', { language });
    const at = page.getByRole('textbox', { name: label, exact: true });
    const problem = page.locator('.ant-form-item-explain-error', { hasText: '2026-11-22 09:30' });
    expect(await at.getAttribute('placeholder')).toBe(form);
    await at.fill('2026-11-20 09:3');
    await problem.waitFor();
    await at.fill('2026/11/20 9:30');
    await problem.waitFor({ state: 'detached' });
    await page.getByRole('combobox', { name: choose }).click();
    expect(await at.inputValue()).toBe('2026-11-20 09:30');
    const calendar = page.locator('.ant-picker-dropdown');
    await calendar.getByText(month, { exact: true }).waitFor();
    await people.settled(page);
    await people.picture(page, `moment-${language}`);
    await calendar.locator('[title="2026-11-18"]').click();
    expect(await at.inputValue()).toBe('2026-11-18 09:30');
    await page.evaluate('localStorage.clear()');
    await page.context().close();
  });

  it('has thrown nothing meanwhile', () => {
    expect(people.complaints).toEqual([]);
  });
});

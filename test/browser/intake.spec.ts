import type { Page } from 'playwright-core';
import { DEMO_PASSWORD } from '../../src/seed/seed-demo';
import { pastePicture, PeopleAtWork, stands } from './people-at-work';

const WORDS = '本月账单多出一笔二十元的增值业务费，客户称从未订购。';

describe('the intake in a real browser', () => {
  let people: PeopleAtWork;

  beforeAll(async () => {
    ({ people } = await PeopleAtWork.withApp());
  });
  afterAll(() => people?.close());

  const text = (page: Page) => page.getByRole('textbox', { name: '投诉内容', exact: true });
  const pictures = (page: Page) => page.getByRole('list', { name: '已粘贴的图片' }).getByRole('img');
  /** Somewhere in the page, however long it takes to get there. */
  const hasFocus = (page: Page) => page.locator('body :focus').first().waitFor({ state: 'attached' });

  /** Walks on by the tabulator to what is called so. */
  async function tabTo(page: Page, name: RegExp): Promise<void> {
    const called = `(() => {
      const { ariaLabel, innerText, labels } = document.activeElement;
      return (ariaLabel || labels?.[0]?.innerText || innerText || '').trim();
    })()`;
    const met: string[] = [];
    while (met.length < 80) {
      await page.keyboard.press('Tab');
      met.push(await page.evaluate<string>(called));
      if (name.test(met.at(-1)!)) return;
    }
    throw new Error(`no ${name} among: ${met.join(' | ')}`);
  }

  it('gives back every letter and every picture after a reload, and nothing once it is cleared', async () => {
    const page = await people.signedIn('gs-lz.junior');
    await people.open(page, '/register');
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
    const page = await people.signedIn('gs-lz.junior');
    await page.context().addInitScript(`Object.defineProperty(window, 'indexedDB', { value: undefined })`);
    await people.open(page, '/register');
    await text(page).focus();
    await pastePicture(page);
    await pictures(page).waitFor();
    await page.getByRole('status').getByText('刷新页面后须重新粘贴').waitFor();
    await page.context().close();
  });

  it('knows at once that a customer lives in the country', async () => {
    const page = await people.signedIn('gs-lz.junior');
    await people.open(page, '/register');
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

  it('is worked with the keyboard alone, from signing in to the claimed case, and the focus is never lost', async () => {
    const page = await people.newPage();
    await page.locator('input[autocomplete=username]:focus').waitFor();
    await page.keyboard.type('gs-lz.junior2');
    await tabTo(page, /^密码/);
    await page.keyboard.type(DEMO_PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '待办', exact: true }).waitFor();
    await hasFocus(page);

    await tabTo(page, /^登记投诉/);
    await page.keyboard.press('Enter');
    await page.locator('#customer:focus').waitFor();
    await page.keyboard.type('GSLZ000005');
    await page.locator('.ant-select-item-option-active', { hasText: 'GSLZ000005' }).waitFor();
    await page.keyboard.press('Enter');
    await tabTo(page, /^故障/);
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowRight');
    await page.getByRole('radio', { name: '计费', checked: true }).waitFor({ state: 'attached' });
    await hasFocus(page);
    await tabTo(page, /^投诉内容/);
    await page.keyboard.type(WORDS);
    await pastePicture(page);
    await pictures(page).waitFor();
    await hasFocus(page);
    await page.keyboard.press('Control+Enter');
    await stands(page, '受理判断');
    await page.getByRole('tab', { name: '附件 1' }).waitFor();
    await hasFocus(page);

    const number = (await page.locator('h1').innerText()).trim();
    const row = page.locator('[role=row][aria-rowindex]', { hasText: number });
    const selected = page.locator('[role=row][aria-current=true]', { hasText: number });

    await page.keyboard.press('u');
    await page.getByRole('heading', { name: '待办', exact: true }).waitFor();
    await hasFocus(page);
    await tabTo(page, /^我的/);
    await page.keyboard.press('ArrowRight');
    await selected.waitFor();
    await hasFocus(page);
    await page.keyboard.press('c');
    await row.waitFor({ state: 'detached' });
    await hasFocus(page);
    // At once: the list that one comes back to knows what was claimed on the other.
    await page.keyboard.press('ArrowLeft');
    await selected.waitFor();
    await hasFocus(page);
    await page.keyboard.press('Enter');
    await stands(page, '受理判断');
    await hasFocus(page);
    await page.context().close();
  });

  it('has thrown nothing meanwhile', () => {
    expect(people.complaints).toEqual([]);
  });
});

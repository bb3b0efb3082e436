import type { Page } from 'playwright-core';

/** Something in the page has the focus, however long it takes to get there. */
export const hasFocus = (page: Page): Promise<void> =>
  page.locator('body :focus').first().waitFor({ state: 'attached' });

/** What has the focus, as it is read out. */
const CALLED = `(() => {
  const { ariaLabel, innerText, labels } = document.activeElement;
  return (ariaLabel || labels?.[0]?.innerText || innerText || '').trim();
})()`;

/** Walks on by the tabulator to what is called so. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  const met: string[] = [];
  while (met.length < 80) {
    await page.keyboard.press('Tab');
    met.push(await page.evaluate<string>(CALLED));
    if (name.test(met.at(-1)!)) return;
  }
  throw new Error(`no ${name} among: ${met.join(' | ')}`);
}

const OPEN_LIST = '.ant-select-dropdown:not(.ant-select-dropdown-hidden)';

const marked = (page: Page, words = '') =>
  page.locator(`${OPEN_LIST} .ant-select-item-option-active`, { hasText: words });

/** Takes what is marked in the list that is open; it closes. */
async function take(page: Page, words: string): Promise<void> {
  await marked(page, words).waitFor();
  await page.keyboard.press('Enter');
  await page.locator(OPEN_LIST).waitFor({ state: 'detached' });
  await page.locator('.ant-select-focused', { hasText: words }).waitFor();
}

/** In the searching choice that has the focus: types, and takes the first match, which is the one marked. */
export async function chooseByTyping(page: Page, words: string): Promise<void> {
  await page.keyboard.type(words);
  await take(page, words);
}

/** In the choice that has the focus: opens it, and walks down to the words. */
export async function chooseByArrows(page: Page, words: string): Promise<void> {
  await page.keyboard.press('ArrowDown');
  await marked(page).waitFor();
  for (let steps = 0; steps < 20 && (await marked(page, words).count()) === 0; steps++)
    await page.keyboard.press('ArrowDown');
  await take(page, words);
}

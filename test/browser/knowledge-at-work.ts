import type { Locator, Page } from 'playwright-core';
import { eventually } from '../support/eventually';
import type { PeopleAtWork } from './people-at-work';

/** The body of an article as its author writes it: every part is typed, chosen or pressed. */
export interface Written {
  heading: string;
  paragraph: string;
  points: string[];
  /** Row after row; the first is the table's head. */
  table: string[][];
}

export const bodyOf = (page: Page): Locator => page.getByRole('textbox', { name: '正文', exact: true });

const tool = (page: Page, name: string): Locator =>
  page.getByRole('toolbar', { name: '编辑工具' }).getByRole('button', { name, exact: true });

/** Types a heading, a paragraph, a list and a table into the empty body. */
export async function writeBody(page: Page, { heading, paragraph, points, table }: Written): Promise<void> {
  await bodyOf(page).click();
  await tool(page, '一级标题 H1').click();
  await page.keyboard.type(heading);
  await page.keyboard.press('Enter');
  await page.keyboard.type(paragraph);
  await page.keyboard.press('Enter');
  await tool(page, '项目符号').click();
  for (const point of points) {
    await page.keyboard.type(point);
    await page.keyboard.press('Enter');
  }
  // An empty point ends the list.
  await page.keyboard.press('Enter');
  await tool(page, '插入表格').click();
  for (const [row, cells] of table.entries())
    for (const [column, cell] of cells.entries()) {
      if (row + column > 0) await page.keyboard.press('Tab');
      await page.keyboard.type(cell);
    }
}

/** Puts the caret behind these words; a click that comes while the editor gets the focus may be lost. */
export async function caretAfter(page: Page, words: string): Promise<void> {
  await bodyOf(page).focus();
  await eventually(async () => {
    await bodyOf(page).getByText(words).click();
    await page.keyboard.press('End');
    const at = await page.evaluate<string>('getSelection().anchorNode?.textContent ?? ""');
    if (!at.includes(words)) throw new Error(`the caret is in: ${at}`);
  });
}

export async function addKeywords(page: Page, keywords: string[]): Promise<void> {
  const box = page.getByRole('combobox', { name: '关键词', exact: true });
  for (const keyword of keywords) {
    await box.fill(keyword);
    await box.press('Enter');
  }
}

/** Finds a place of the tree by typing, and takes the only one that is left. */
export async function choosePlace(page: Page, place: string): Promise<void> {
  const box = page.getByRole('combobox', { name: '知识目录', exact: true });
  await box.fill(place);
  await page.locator('.ant-select-tree-title', { hasText: place }).last().click();
  await page.locator('.ant-select-tree').waitFor({ state: 'hidden' });
}

/** What is written is safe on the server: a reload, or another desk, loses nothing. */
export const draftKept = (page: Page): Promise<void> =>
  page.getByRole('status').getByText('草稿已保存', { exact: true }).waitFor();

/** From the desk: begins, and answers on the page where it is written. */
export async function begin(page: Page, button: string, ok: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: ok, exact: true }).click();
  await bodyOf(page).waitFor();
}

/** Hands in what is written, and answers on the page of its case. */
export async function handIn(page: Page, name = '提交'): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  await page.waitForURL('**/cases/*');
}

export async function chooseProvinces(page: Page, ...names: string[]): Promise<void> {
  const all = page.getByRole('group', { name: /^已选/ });
  for (const name of names) await all.getByRole('checkbox', { name, exact: true }).check();
}

/** In the portal: what is found with these words. */
export async function lookFor(page: Page, people: PeopleAtWork, words: string): Promise<void> {
  await people.open(page, '/knowledge');
  const box = page.getByRole('searchbox', { name: /搜索标题/ });
  await box.fill(words);
  await box.press('Enter');
  await page.getByRole('list', { name: '知识列表' }).locator('mark').first().waitFor();
}

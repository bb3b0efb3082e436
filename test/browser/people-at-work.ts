import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Locator, type Page } from 'playwright-core';
import { DEMO_PASSWORD } from '../../src/seed/seed-demo';
import { ROOT } from '../support/holder';

const ARGS = [
  ...['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  ...['--disable-component-update', '--disable-sync'],
];
const PICTURES = join(ROOT, 'coverage/browser');

/** Answers of a busy machine take their time; nothing is asserted about how long. */
export const PATIENCE = 60_000;

export type Language = 'zh-CN' | 'en';
export type Theme = 'light' | 'dark';

/** One browser; every person in it has a context of their own, as on a machine of their own. */
export class PeopleAtWork {
  /** What a page threw or the browser refused (CSP): none is expected, ever. */
  readonly complaints: string[] = [];

  private constructor(
    private readonly browser: Browser,
    private readonly url: string,
  ) {}

  static async at(url: string): Promise<PeopleAtWork> {
    const executablePath = process.env.BIHUAN_CHROMIUM ?? '/usr/bin/chromium';
    mkdirSync(PICTURES, { recursive: true });
    return new PeopleAtWork(await chromium.launch({ executablePath, headless: true, args: ARGS }), url);
  }

  /** A fresh machine, not signed in. */
  async newPage(language: Language = 'zh-CN', theme: Theme = 'light'): Promise<Page> {
    const context = await this.browser.newContext({ viewport: { width: 1280, height: 720 }, locale: language });
    context.setDefaultTimeout(PATIENCE);
    await context.addInitScript(
      // A PDF's viewer is a page too, and keeps nothing.
      `for (const [key, value] of !window.localStorage ? [] : [['language', '${language}'], ['theme', '${theme}']])
        localStorage['bihuan.' + key] ??= value;`,
    );
    const page = await context.newPage();
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (said) => {
      if (said.type() === 'error' && !/Failed to load resource/.test(said.text())) this.complaints.push(said.text());
    });
    await page.goto(this.url);
    return page;
  }

  async signedIn(username: string, language: Language = 'zh-CN', theme: Theme = 'light'): Promise<Page> {
    const page = await this.newPage(language, theme);
    await this.signIn(page, username);
    return page;
  }

  async signIn(page: Page, username: string): Promise<void> {
    await page.locator('input[autocomplete=username]').fill(username);
    await enterPassword(page);
    await page.locator('nav a').first().waitFor();
  }

  /** @param heading what shows that the page is there */
  async open(page: Page, path: string, heading = 'h1'): Promise<void> {
    await page.goto(`${this.url}${path}`);
    await page.locator(heading).first().waitFor();
  }

  /** Kept beside the coverage, to be looked at. */
  picture(page: Page, name: string): Promise<Buffer> {
    return page.screenshot({ path: join(PICTURES, `${name}.png`) });
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}

export async function enterPassword(page: Page): Promise<void> {
  await page.locator('input[type=password]').fill(DEMO_PASSWORD);
  await page.locator('input[type=password]').press('Enter');
}

/** Types into a searching list and takes the first match, which is the one marked. */
export async function pick(page: Page, label: string, typed: string): Promise<void> {
  const box = page.getByRole('combobox', { name: label, exact: true });
  await box.fill(typed);
  // The list opens with a movement, in which a click may miss; the keyboard does not.
  await page
    .locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option-active', { hasText: typed })
    .waitFor();
  await box.press('Enter');
}

/** A red dot of one pixel. */
export const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);

/** As if the picture came from the clipboard, into whatever has the focus. */
export const pastePicture = (page: Page): Promise<unknown> =>
  page.evaluate(`{
    const bytes = Uint8Array.from(atob('${PICTURE.toString('base64')}'), (sign) => sign.charCodeAt(0));
    const clipboardData = new DataTransfer();
    clipboardData.items.add(new File([bytes], 'image.png', { type: 'image/png' }));
    document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  }`);

/** What has the focus, by its words. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate('document.activeElement === document.body ? "nothing" : document.activeElement.innerText');

export const action = (page: Page, name: string): Locator =>
  page.getByRole('region', { name: '可执行的操作' }).getByRole('button', { name, exact: true });

/** Presses the action, fills in its words where it asks for some, and sends it. */
export async function act(page: Page, name: string, words?: string): Promise<void> {
  await action(page, name).click();
  await sendForm(page, name, words);
}

/** The same for an action that stands in the menu. */
export async function actFromMenu(page: Page, name: string, words: string): Promise<void> {
  await action(page, '更多操作').click();
  await page.getByRole('menuitem', { name, exact: true }).click();
  await sendForm(page, name, words);
}

async function sendForm(page: Page, name: string, words?: string): Promise<void> {
  const form = page.getByRole('dialog');
  if (words !== undefined) await form.locator('textarea').fill(words);
  await form.getByRole('button', { name, exact: true }).click();
  await form.waitFor({ state: 'hidden' });
}

/** Where the case stands, as its head says. */
export const stands = (page: Page, stage: string): Promise<void> =>
  page
    .locator('header', { has: page.locator('h1') })
    .getByText(stage, { exact: true })
    .first()
    .waitFor();

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Locator, type Page, type Request } from 'playwright-core';
import { DEMO_PASSWORD } from '../../src/seed/seed-demo';
import { eventually } from '../support/eventually';
import { ROOT } from '../support/holder';
import { startWholeApp, type WholeApp } from '../support/whole-app';
import { showPages } from './show-pages';
import type { Showing } from './shows-what-failed';

const ARGS = [
  ...['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  ...['--disable-component-update', '--disable-sync'],
];
const PICTURES = join(ROOT, 'coverage/browser');

/** Answers of a busy machine take their time; nothing is asserted about how long. */
export const PATIENCE = 60_000;

export type Language = 'zh-CN' | 'en';
export type Theme = 'light' | 'dark';

/** In two frames' time: what says that it loads, and movements that come to an end. */
const MOVING = `new Promise((answer) => requestAnimationFrame(() => requestAnimationFrame(() => answer([
  ...[...document.querySelectorAll('.ant-spin-spinning, .ant-skeleton, [aria-busy=true]')].map((one) => one.className),
  ...document.getAnimations()
    .filter(({ playState, effect }) => playState === 'running' && effect.getComputedTiming().endTime !== Infinity)
    .map((one) => one.animationName ?? one.transitionProperty),
]))))`;

/** One browser; every person in it has a context of their own, as on a machine of their own. */
export class PeopleAtWork {
  /** What a page threw or the browser refused (CSP): none is expected, ever. */
  readonly complaints: string[] = [];
  private readonly pending = new Map<Page, Set<Request>>();

  private constructor(
    private readonly browser: Browser,
    private readonly url: string,
    private readonly after: () => Promise<void> = async () => {},
  ) {
    (globalThis as Showing).showPages = (test) => showPages(this.pending, test, PICTURES);
  }

  /** An app of their own, for one spec file; it ends with `close()`. */
  static async withApp(): Promise<{ app: WholeApp; people: PeopleAtWork }> {
    const app = await startWholeApp();
    try {
      const { browser } = await PeopleAtWork.at(app.url);
      return { app, people: new PeopleAtWork(browser, app.url, app.stop) };
    } catch (error) {
      await app.stop();
      throw error;
    }
  }

  static async at(url: string): Promise<PeopleAtWork> {
    const executablePath = process.env.BIHUAN_CHROMIUM ?? '/usr/bin/chromium';
    mkdirSync(PICTURES, { recursive: true });
    return new PeopleAtWork(await chromium.launch({ executablePath, headless: true, args: ARGS }), url);
  }

  /** A fresh machine, not signed in: on the page that asks who one is. */
  async newPage(language: Language = 'zh-CN', theme: Theme = 'light'): Promise<Page> {
    const page = await this.machine(language, theme);
    await page.goto(this.url);
    return page;
  }

  /** Nothing is open on it yet. */
  private async machine(language: Language, theme: Theme): Promise<Page> {
    // Both are met: for whoever reads English everything moves, for the others, who are most, it does not.
    const reducedMotion = language === 'en' ? 'no-preference' : 'reduce';
    const viewport = { width: 1280, height: 720 };
    const context = await this.browser.newContext({ viewport, locale: language, reducedMotion });
    context.setDefaultTimeout(PATIENCE);
    await context.addInitScript(
      // A PDF's viewer is a page too, and keeps nothing.
      `for (const [key, value] of !window.localStorage ? [] : [['language', '${language}'], ['theme', '${theme}']])
        localStorage['bihuan.' + key] ??= value;`,
    );
    const page = await context.newPage();
    this.follow(page);
    return page;
  }

  /** Another tab of the same browser, as large, where this one's person landed. */
  async tabBeside(page: Page): Promise<Page> {
    const tab = await page.context().newPage();
    this.follow(tab);
    await tab.setViewportSize(page.viewportSize()!);
    await this.open(tab, '/');
    return tab;
  }

  /** A machine of somebody who has signed in there before, where they land. Who types their password: newPage(). */
  async signedIn(username: string, language: Language = 'zh-CN', theme: Theme = 'light'): Promise<Page> {
    const page = await this.arrived(username, language, theme);
    // Where they land is said by a page that is there: before, going elsewhere would be overtaken by the landing.
    await this.open(page, '/');
    return page;
  }

  /** The same, with nothing open yet. */
  async arrived(username: string, language: Language = 'zh-CN', theme: Theme = 'light'): Promise<Page> {
    const page = await this.machine(language, theme);
    await this.remember(page, username);
    return page;
  }

  /** The same, with this page open; every page names itself in an h1. */
  async openedBy(
    username: string,
    path: string,
    { language = 'zh-CN', theme = 'light' }: { language?: Language; theme?: Theme } = {},
  ): Promise<Page> {
    const page = await this.arrived(username, language, theme);
    await this.open(page, path);
    await page.locator('nav a').first().waitFor();
    return page;
  }

  /** Once: who signs out is signed out. */
  private async remember(page: Page, username: string): Promise<void> {
    const answer = await fetch(`${this.url}/api/v1/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ username, password: DEMO_PASSWORD }),
    });
    if (!answer.ok) throw new Error(`${username} cannot sign in: ${answer.status} ${await answer.text()}`);
    const { token, expiresAt } = (await answer.json()) as { token: string; expiresAt: string };
    const session = JSON.stringify({ token, expiresAt, username, expired: false });
    await page.context().addInitScript(
      `if (window.localStorage && !localStorage['test.remembered'])
        Object.assign(localStorage, { 'test.remembered': 'yes', 'bihuan.session': ${JSON.stringify(session)} });`,
    );
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

  /** Waits until the page has all it asked for, and nothing on it moves: neither half loaded nor half faded in. */
  async settled(page: Page): Promise<void> {
    const pending = this.pending.get(page)!;
    await eventually(async () => {
      for (let look = 0; look < 2; look++) {
        if (pending.size > 0) throw new Error(`still waiting for ${[...pending].map((one) => one.url()).join(', ')}`);
        const moving = await page.evaluate<string[]>(MOVING);
        if (moving.length > 0) throw new Error(`still moving or loading: ${moving.join(', ')}`);
      }
    });
  }

  private follow(page: Page): void {
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (said) => {
      if (said.type() === 'error' && !/Failed to load resource/.test(said.text())) this.complaints.push(said.text());
    });
    const pending = new Set<Request>();
    this.pending.set(page, pending);
    page.on('request', (one) => {
      // The stream of changes never ends.
      if (one.url().startsWith(this.url) && !one.url().endsWith('/api/v1/stream')) pending.add(one);
    });
    const over = (one: Request): void => void pending.delete(one);
    page.on('requestfinished', over).on('requestfailed', over);
  }

  /** Kept beside the coverage, to be looked at. */
  picture(page: Page, name: string): Promise<Buffer> {
    return page.screenshot({ path: join(PICTURES, `${name}.png`) });
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.after();
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

import type { Page } from 'playwright-core';
import { eventually } from '../support/eventually';
import { seriousFindings } from './findings';
import type { Language, PeopleAtWork, Theme } from './people-at-work';
import { untranslated } from './words-shown';

const LANGUAGES: Language[] = ['zh-CN', 'en'];
const THEMES: Theme[] = ['light', 'dark'];
const USUAL = { width: 1280, height: 720 };
/** Held upright. */
const TABLET = { width: 834, height: 1112 };

/** One place of one page, and how to get there. */
export interface Place {
  path: string;
  /** What is there once the page is. */
  ready?: string;
  then?: (page: Page) => Promise<void>;
}

/** What can be pressed but lies beyond the edge, in nothing that scrolls by itself. */
const OUT_OF_REACH = `[...document.querySelectorAll('a, button, input')]
  .filter((one) => one.checkVisibility() && one.getBoundingClientRect().right > innerWidth + 1)
  .filter((one) => {
    for (let at = one; at; at = at.parentElement) if (at.tabIndex >= 0 && /auto|scroll/.test(getComputedStyle(at).overflowX)) return false;
    return true;
  })
  .map((one) => one.innerText || one.ariaLabel || one.name)`;

/** As a link does: without loading everything anew. */
const go = (page: Page, path: string): Promise<unknown> =>
  page.evaluate(`history.pushState(null, '', '${path}'), void dispatchEvent(new PopStateEvent('popstate'))`);

/** A page that is busy with something else may miss the change: then it is made once more. */
async function wear(page: Page, theme: Theme): Promise<void> {
  const worn = page.locator(`html[data-theme=${theme}]`);
  await eventually(async () => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await worn.waitFor({ state: 'attached', timeout: 15_000 }).catch(async (error: unknown) => {
      await page.emulateMedia({ colorScheme: theme === 'dark' ? 'light' : 'dark', reducedMotion: 'reduce' });
      throw error;
    });
  });
}

/** Goes from place to place and says what is wrong there, in both languages and both themes. */
export class Tour {
  /** @param onTablet paths of pages that are also looked at on a tablet, where everything must be within reach */
  constructor(
    private readonly people: PeopleAtWork,
    private readonly onTablet?: RegExp,
  ) {}

  /** What else stands there tells why it is not. */
  private async shown(page: Page, ready: string): Promise<void> {
    await page
      .locator(ready)
      .first()
      .waitFor()
      .catch(async (error: unknown) => {
        const seen = await page.locator('body').innerText();
        throw new Error(`${page.url()} does not show ${ready}, but: ${seen}`, { cause: error });
      });
  }

  /** Both languages side by side, each signed in once. */
  async of(username: string | null, places: Record<string, Place>): Promise<string[]> {
    const found = await Promise.all(
      LANGUAGES.map(async (language) => {
        const follows = 'system' as Theme;
        const page = await (username === null
          ? this.people.newPage(language, follows)
          : this.people.signedIn(username, language, follows));
        await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
        const wrong: string[] = [];
        if (username === null) wrong.push(...(await this.judge(page, language, 'sign-in')));
        for (const [name, { path, ready = 'h1', then }] of Object.entries(places)) {
          await go(page, path);
          await page.waitForURL(`**${path}`);
          await this.shown(page, ready);
          await then?.(page);
          wrong.push(...(await this.judge(page, language, name)));
          await page.keyboard.press('Escape');
          await page.getByRole('dialog').waitFor({ state: 'hidden' });
        }
        await page.context().close();
        return wrong;
      }),
    );
    return found.flat();
  }

  /** What is wrong with the page as it stands, in both themes; the one that it has comes first. */
  private async judge(page: Page, language: Language, name: string): Promise<string[]> {
    await this.people.settled(page);
    const words = await untranslated(page, language);
    const wrong = words.map((text) => `${name} ${language}: not translated: ${text}`);
    wrong.push(...(await this.beyond(page, `${name} ${language}`)));
    const now = await page.evaluate<Theme>('document.documentElement.dataset.theme');
    for (const theme of [now, ...THEMES.filter((one) => one !== now)]) {
      await wear(page, theme);
      await this.people.settled(page);
      // The same page in other colours: its names and structure have been judged.
      const found = await seriousFindings(page, theme === now ? 'all' : 'colours');
      wrong.push(...found.map((finding) => `${name} ${language} ${theme}: ${finding}`));
      if ((language === 'en') === (theme === 'dark'))
        await this.people.picture(page, `every-${name}-${language}-${theme}`);
    }
    if (this.onTablet?.test(new URL(page.url()).pathname))
      wrong.push(...(await this.judgeNarrow(page, `${name} ${language} tablet`)));
    return wrong;
  }

  private async beyond(page: Page, name: string): Promise<string[]> {
    return (await page.evaluate<string[]>(OUT_OF_REACH)).map((one) => `${name}: out of reach: ${one}`);
  }

  private async judgeNarrow(page: Page, name: string): Promise<string[]> {
    await page.setViewportSize(TABLET);
    await this.people.settled(page);
    const beyond = await this.beyond(page, name);
    const found = (await seriousFindings(page)).map((finding) => `${name}: ${finding}`);
    await this.people.picture(page, `every-${name.replaceAll(' ', '-')}`);
    await page.setViewportSize(USUAL);
    await this.people.settled(page);
    return [...beyond, ...found];
  }
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { ROOT } from '../support/holder';
import type { Language } from './people-at-work';

const FOLDER = join(ROOT, 'web/src/i18n');

type Tree = { [key: string]: string | Tree };

/** First parts of all keys: a word that is missing shows as its key. */
const keys = (() => {
  const found = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('en.json'))
    .flatMap((file) => Object.keys(JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Tree));
  return new RegExp(`^(${[...new Set(found)].join('|')})\\.[\\w-]+(\\.[\\w-]+)*$`);
})();

/**
 * All that is read or heard: each text in sight, and each attribute that is read out; not what stands in a process
 * map. What is hidden from a screen reader, or stands within a button that has a name of its own, is not heard.
 */
const TEXTS = `[...document.querySelectorAll('body *')]
  .filter((one) => !one.closest('script, style, [hidden], .djs-container, .bjs-powered-by') && one.checkVisibility())
  .flatMap((one) => [
    ...[...one.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ data }) => data.trim()),
    ...(one.closest('[aria-hidden=true]') || one.parentElement.closest('button[aria-label]') ? [] :
      ['aria-label', 'title', 'placeholder', 'alt'].map((name) => one.getAttribute(name))),
  ])
  .filter(Boolean)`;

/** Shown in their own language, or as people named them. */
const AS_THEY_ARE = ['中文', '示例客户'];
/** A rule's note in a policy is written in both languages, and shown as written. */
const IN_BOTH = /\p{Script=Han}.* · \P{Script=Han}+$/u;
const CHINESE = /\p{Script=Han}/u;
/** Words of the language itself, not names or codes: two of them, or one that antd says, of itself or of its icons. */
const ENGLISH =
  /^(close|open|search|loading|down|up|left|right|more|next|previous|clear|select|expand|collapse|(info|check|close|exclamation|question|plus|minus|clock)-circle)$|[a-z]{2,} [a-z]{2,}/i;

/** What a page says that is not in the reader's language: a key without words, or words of the other language. */
export async function untranslated(page: Page, language: Language): Promise<string[]> {
  const said = await page.evaluate<string[]>(TEXTS);
  const isOther = (text: string): boolean =>
    language === 'en'
      ? !IN_BOTH.test(text) && CHINESE.test(AS_THEY_ARE.reduce((rest, name) => rest.replaceAll(name, ''), text))
      : ENGLISH.test(text) && !CHINESE.test(text);
  return [...new Set(said.filter((text) => keys.test(text) || isOther(text)))];
}

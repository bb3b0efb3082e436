import { en } from './messages/en';
import type { Catalogue } from './messages/message';
import { zhCN } from './messages/zh-CN';

export const LANGUAGES = ['zh-CN', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export const CATALOGUES: Record<Language, Catalogue> = { 'zh-CN': zhCN, en };

/** The reader's language by Accept-Language (RFC 9110 §12.5.4, q-values honoured); zh-CN unless English is preferred. */
export function languageOf(acceptLanguage: string | undefined): Language {
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...rest] = part.trim().toLowerCase().split(';');
      const q = Number(
        rest
          .find((one) => one.trim().startsWith('q='))
          ?.trim()
          .slice(2) ?? '1',
      );
      return { tag: tag.trim(), q: Number.isFinite(q) ? q : 0 };
    })
    .filter(({ tag, q }) => q > 0 && /^(zh|en)(-|$)/.test(tag))
    .sort((a, b) => b.q - a.q);
  return wanted[0]?.tag.startsWith('en') ? 'en' : 'zh-CN';
}

/** Puts parameters into a message; one that is absent stays empty rather than showing its braces. */
export const fill = (message: string, params: Record<string, string | number>): string =>
  message.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));

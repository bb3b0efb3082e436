import type { Language } from './language';

/** Each in its own language: not in the catalogues, as it is never translated. */
export const LANGUAGE_NAMES: Record<Language, string> = { 'zh-CN': '中文', en: 'English' };

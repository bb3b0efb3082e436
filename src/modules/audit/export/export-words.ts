import type { Language } from '../../../platform/http/language';
import type { Sort } from '../dto/timer-filters.dto';
import { en } from './words.en';
import { zhCN } from './words.zh-CN';

export const COLUMN_NAMES = [
  ...(['number', 'process', 'owner', 'clock', 'category', 'tier', 'state', 'breached'] as const),
  ...(['holderOrg', 'holderRole', 'holderPerson', 'armedAt', 'dueAt', 'endedAt', 'overrun', 'lateness'] as const),
  ...(['pauses', 'paused', 'reasons', 'limit', 'unit', 'used', 'usedShare', 'policy', 'rule', 'calendar'] as const),
] as const;
export type ColumnName = (typeof COLUMN_NAMES)[number];

export const VOCABULARIES = [
  ...(['process', 'clock', 'category', 'tier', 'role', 'pause', 'calendar', 'state', 'unit'] as const),
] as const;
export type Vocabulary = (typeof VOCABULARIES)[number];

/** What a file's name says of what is in it; `{org}`, `{from}` and `{to}` are filled in. */
export const NAME_WORDS = [
  ...([
    'title',
    'only',
    'counting',
    'open',
    'ended',
    'due',
    'notDue',
    'breached',
    'inTime',
    'lateFiring',
    'punctual',
  ] as const),
  ...(['person', 'between', 'from', 'to'] as const),
] as const;

/** What the sheet says that tells how the file came about. */
export const ABOUT_WORDS = [
  ...(['sheet', 'content', 'contentText', 'exportedAt', 'exportedBy', 'onBehalfOf', 'zone', 'zoneText'] as const),
  ...(['reach', 'rows', 'cutOff', 'cutOffText', 'order', 'filters', 'none', 'org', 'withBelow', 'process'] as const),
  ...(['clock', 'state', 'open', 'due', 'breached', 'lateFiring', 'category', 'tier', 'person', 'from', 'to'] as const),
] as const;

/** What a file for people says in one language. */
export interface ExportWords {
  sheet: string;
  yes: string;
  no: string;
  heads: Record<ColumnName, string>;
  name: Record<(typeof NAME_WORDS)[number], string>;
  about: Record<(typeof ABOUT_WORDS)[number], string>;
  orders: Record<Sort, string>;
  codes: Record<Vocabulary, Record<string, string>>;
}

export const EXPORT_WORDS: Record<Language, ExportWords> = { 'zh-CN': zhCN, en };

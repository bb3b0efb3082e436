import type { Instant } from '../../../../domain/shared/actor';
import { localDate } from '../../../../domain/shared/local-day';
import type { OrgSnapshot } from '../../../platform/auth/org-snapshot';
import { fill, type Language } from '../../../platform/http/language';
import type { TimerExportQuery } from '../dto/timer-filters.dto';
import { ZONE } from '../local-period';
import { EXPORT_WORDS } from './export-words';
import { localWords } from '../../../platform/files/local-time';

/** What no file system has in a name, and what a header could be broken with. */
const FORBIDDEN = /[\\/:*?"<>|\u0000-\u001f\u007f]/g;
/** Longer names are cut off by some file systems, at 255 bytes. */
const LONGEST = 70;

const ofFlag = (value: boolean | undefined, yes: string, no: string): string[] =>
  value === undefined ? [] : [value ? yes : no];

/** `20261126-1200`, local. */
const stamp = (now: Instant): string => localWords(new Date(now)).replace(/[-:]/g, '').replace(' ', '-').slice(0, 13);

/** The name in ASCII, for whoever knows no other. */
export const plainName = (format: string, now: Instant): string => `bihuan-timers-${stamp(now)}.${format}`;

/** What is in the file, as it was asked for, and as of when. A person is not named: names of files go everywhere. */
export function fileName(query: TimerExportQuery, language: Language, orgs: OrgSnapshot, now: Instant): string {
  const { name: words, codes } = EXPORT_WORDS[language];
  const { org, below, process, clock, state, tier, category, person, from, to, format = 'csv' } = query;
  const node = org === undefined ? undefined : orgs.get(org);
  const place = (language === 'en' ? node?.nameEn : node?.nameZh) ?? org;
  const day = (at: string | undefined, before = 0): string =>
    at === undefined ? '' : localDate(ZONE, Date.parse(at) - before);
  // The end is exclusive: its last day is the one of the moment before.
  const days = { from: day(from), to: day(to, 1) };
  const period = from !== undefined && to !== undefined ? 'between' : from !== undefined ? 'from' : 'to';
  const parts = [
    words.title,
    ...(place === undefined ? [] : [below === false ? fill(words.only, { org: place }) : place]),
    ...(process === undefined ? [] : [codes.process[process] ?? process]),
    ...(clock === undefined ? [] : [codes.clock[clock] ?? clock]),
    ...(state === undefined ? [] : [state === 'counting' ? words.counting : codes.state[state]!]),
    ...ofFlag(query.open, words.open, words.ended),
    ...ofFlag(query.due, words.due, words.notDue),
    ...ofFlag(query.breached, words.breached, words.inTime),
    ...ofFlag(query.lateFiring, words.lateFiring, words.punctual),
    ...(category === undefined ? [] : [codes.category[category] ?? category]),
    ...(tier === undefined ? [] : [codes.tier[tier] ?? tier]),
    ...(person === undefined ? [] : [words.person]),
    ...(from === undefined && to === undefined ? [] : [fill(words[period], days)]),
  ];
  const said = parts.join('_').replace(FORBIDDEN, ' ');
  return `${[...said].slice(0, LONGEST).join('')}_${stamp(now)}.${format}`;
}

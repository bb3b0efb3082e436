import type { Actor, Instant, OrgId } from '../../../../domain/shared/actor';
import type { OrgSnapshot } from '../../../platform/auth/org-snapshot';
import type { People } from '../../../platform/case-view/people';
import type { Cell } from '../../../platform/files/cell';
import { fill, type Language } from '../../../platform/http/language';
import type { TimerExportQuery, TimerFilters } from '../dto/timer-filters.dto';
import { EXPORT_WORDS } from './export-words';

/** How a file came about: by whom, when, of what. */
export interface About {
  query: TimerExportQuery;
  actor: Actor;
  /** Whoever the sheet names. */
  people: People;
  orgs: OrgSnapshot;
  /** Subtrees that the reader may see. */
  reach: readonly OrgId[];
  at: Instant;
  /** Rows that are in the file, and how many could be. */
  rows: number;
  most: number;
}

/**
 * The sheet that says what the other one holds: who took it when, of which organisations, under which filters, each in
 * the reader's words, so that the file can be judged by somebody who was not there. Label and value, a line each.
 */
export function aboutRows(about: About, language: Language): [string, Cell][] {
  const { about: words, orders } = EXPORT_WORDS[language];
  const { actor, at, rows, most, query } = about;
  const filters = filterRows(about, language);
  const onBehalfOf = (actor.kind === 'person' && actor.onBehalfOf) || null;
  return [
    [words.content, words.contentText],
    [words.exportedAt, new Date(at)],
    [words.exportedBy, personName(about, actor.id, language)],
    ...(onBehalfOf === null ? [] : [[words.onBehalfOf, personName(about, onBehalfOf, language)] as [string, Cell]]),
    [words.zone, words.zoneText],
    [words.reach, about.reach.map((org) => orgName(about, org, language)).join('; ')],
    [words.rows, rows],
    [words.cutOff, fill(words.cutOffText, { max: most.toLocaleString('en') })],
    [words.order, orders[query.sort ?? 'due']],
    ...(filters.length === 0 ? [[words.filters, words.none] as [string, Cell]] : filters),
  ];
}

const personName = ({ people }: About, id: string, language: Language): string => {
  const person = people.get(id);
  return person ? (language === 'en' ? person.nameEn : person.nameZh) : id;
};

const orgName = ({ orgs }: About, id: OrgId, language: Language): string => {
  const node = orgs.get(id);
  return (language === 'en' ? node?.nameEn : node?.nameZh) ?? id;
};

/** Every filter that was set; an own word for each, checked by the compiler: a new filter has a line here. */
function filterRows(about: About, language: Language): [string, Cell][] {
  const { about: words, name, codes } = EXPORT_WORDS[language];
  const { org, below, process, clock, state, tier, category, person, from, to, ...flags } = about.query;
  const flag = (value: boolean | undefined, yes: string, no: string): string | undefined =>
    value === undefined ? undefined : value ? yes : no;
  const place = org === undefined ? undefined : orgName(about, org, language);
  const code = (vocabulary: keyof typeof codes, value: string | undefined) =>
    value === undefined ? undefined : (codes[vocabulary][value] ?? value);
  const said: Record<Exclude<keyof TimerFilters, 'below'>, Cell | undefined> = {
    org: place === undefined ? undefined : fill(below === false ? name.only : words.withBelow, { org: place }),
    person: person === undefined ? undefined : personName(about, person, language),
    process: code('process', process),
    clock: code('clock', clock),
    state: state === 'counting' ? name.counting : code('state', state),
    category: code('category', category),
    tier: code('tier', tier),
    from: from === undefined ? undefined : new Date(from),
    to: to === undefined ? undefined : new Date(to),
    open: flag(flags.open, name.open, name.ended),
    due: flag(flags.due, name.due, name.notDue),
    breached: flag(flags.breached, name.breached, name.inTime),
    lateFiring: flag(flags.lateFiring, name.lateFiring, name.punctual),
  };
  return Object.entries(said).flatMap(([key, value]): [string, Cell][] =>
    value === undefined ? [] : [[words[key as keyof typeof said], value]],
  );
}

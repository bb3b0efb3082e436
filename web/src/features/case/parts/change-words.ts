import type { Change, TimelineEntry } from '../../../api/shapes';
import type { Language } from '../../../i18n/language';
import type { Vocabulary, Words } from '../../../i18n/use-words';
import { fullMoment } from '../../../time/moment-words';

export interface Naming extends Pick<Words, 't' | 'code'> {
  orgName: (org: string) => string;
  /** Number of a case linked with this one; undefined where the reader is not told. */
  caseNumber: (id: string) => string | undefined;
  language: Language;
}

export interface Fact {
  label: string;
  /** Absent: something stated rather than changed. */
  old?: string;
  value: string;
}

/** Fields whose values are codes of a vocabulary. */
const CODES: Record<string, Vocabulary> = {
  stage: 'stage',
  outcome: 'outcome',
  kind: 'kind',
  category: 'category',
  priority: 'priority',
  tier: 'tier',
  channel: 'channel',
  urgency: 'urgency',
  confidentiality: 'confidentiality',
  divergence: 'divergence',
  updater: 'updater',
  cause: 'cause',
  publication: 'publication',
  finding: 'finding',
  consequence: 'consequence',
  handling: 'score',
  speed: 'score',
  attitude: 'score',
  score: 'score',
  reason: 'mergeRefusal',
  mark: 'mark',
  state: 'noticeState',
};
const ORGS = new Set(['org', 'target', 'sender', 'province', 'receiver']);
const MOMENTS = new Set([
  ...['closedAt', 'receivedAt', 'at', 'calledAt', 'effectiveAt', 'expiresAt', 'reviewAt', 'dueAt', 'filedAt'],
  ...['startsAt', 'endsAt', 'replyBy', 'deadlineAt'],
]);
const FLAGS = new Set([
  ...['accepted', 'solved', 'rural', 'doNotCall', 'ended', 'needsUpdate', 'whole', 'late', 'pinned', 'reached'],
]);
/** Opaque ids: nothing to read. */
const MUTE = new Set([
  ...['customer', 'ended', 'task', 'taskId', 'child', 'survey', 'parent', 'person', 'attachment', 'currency'],
  // Of knowledge: the case shows the place, the article and the operation by name.
  ...['node', 'article', 'operation', 'update', 'branch', 'leader', 'digest'],
  // Of work: what it is a part of and about, and the order in which words between cases are taken.
  ...['assignment', 'about', 'step', 'decidedAt', 'deadlineNumber'],
]);
/** Ids of other cases, told by their number. */
const CASES = new Set(['duplicate', 'survivor', 'other']);
/** What registering says is the case itself. */
const SHOWN_CHANGES = new Set(['stage', 'org', 'outcome', 'priority', 'category', 'tier', 'kind', 'holder']);
const FEN = 100;

const kindOf = (id: string): string => id.replace(/-\d+$/, '');

function momentOf(value: string | number, language: Language): string {
  const at = /^\d+$/.test(String(value)) ? Number(value) : String(value);
  return fullMoment(at, language);
}

/** `warn-50` → 50% reminder. */
export const markWords = (mark: string, { t, code }: Pick<Words, 't' | 'code'>): string => {
  const percent = /^warn-(\d+)$/.exec(mark)?.[1];
  return percent ? t('mark.warn', { n: percent }) : code('mark', mark);
};

function holderWords(value: string, { orgName, code }: Naming): string {
  const [org = '', role = ''] = value.split('/');
  return `${orgName(org)} · ${code('role', role)}`;
}

/** One value in words. */
export function valueWords(field: string, value: unknown, naming: Naming): string {
  const { t, code, orgName, language } = naming;
  if (value === null || value === undefined) return t('timeline.none');
  const plain = typeof value === 'string' ? value : JSON.stringify(value);
  if (field === 'mark') return markWords(plain, naming);
  if (field === 'holder') return holderWords(plain, naming);
  if (field === 'clockId') return code('clock', kindOf(plain));
  if (field === 'way') return t(`callback.${plain}`);
  if (field === 'amountFen') return (Number(plain) / FEN).toFixed(2);
  if (CODES[field]) return code(CODES[field], plain);
  if (ORGS.has(field)) return orgName(plain);
  if (MOMENTS.has(field)) return momentOf(plain, language);
  if (FLAGS.has(field)) return t(plain === 'true' ? 'action.yes' : 'action.no');
  return plain;
}

/** What the step changed of the case itself: old → new. The first step only sets. */
export function mainChanges({ changes, seq }: TimelineEntry, naming: Naming): Fact[] {
  return (
    changes
      .filter(({ field }) => SHOWN_CHANGES.has(field) && (seq > 1 || field === 'stage'))
      .map(({ field, old, new: value }) => ({
        label: naming.code('field', field),
        ...(old !== null && { old: valueWords(field, old, naming) }),
        value: valueWords(field, value, naming),
      }))
      // Another person of the same post: the actor says who.
      .filter(({ old, value }) => old !== value)
  );
}

/** What the step changed of tasks and time limits. */
export function machineryChanges({ changes }: TimelineEntry, naming: Naming): Fact[] {
  return changes.flatMap((change) => taskChange(change, naming) ?? clockChange(change, naming) ?? []);
}

function taskChange({ field, old, new: value }: Change, { code }: Naming): Fact | null {
  const id = /^task (.+)$/.exec(field)?.[1];
  if (!id) return null;
  const status = (text: string | null) => code('taskStatus', text?.split(' ')[0]);
  return {
    label: `${code('field', 'task')} ${code('step', kindOf(id))}`,
    ...(old !== null && { old: status(old) }),
    value: status(value),
  };
}

function clockChange({ field, old, new: value }: Change, { code, language }: Naming): Fact | null {
  const id = /^clock (.+)$/.exec(field)?.[1];
  if (!id) return null;
  const words = (text: string | null) => {
    const [state = '', due = ''] = (text ?? '').split(' ');
    return [code('clockState', state), due && fullMoment(due, language)].filter(Boolean).join(' ');
  };
  return {
    label: `${code('field', 'clock')} ${code('clock', kindOf(id))}`,
    ...(old !== null && { old: words(old) }),
    value: words(value),
  };
}

/** What the command said beside its words: codes and numbers. */
export const statedFacts = ({ fields, seq }: TimelineEntry, naming: Naming): Fact[] =>
  seq === 1
    ? []
    : Object.entries(fields)
        .filter(([field, value]) => !MUTE.has(field) && typeof value !== 'object')
        .flatMap(([field, value]) => {
          const words = CASES.has(field) ? naming.caseNumber(String(value)) : valueWords(field, value, naming);
          return words === undefined ? [] : { label: naming.code('field', field), value: words };
        });

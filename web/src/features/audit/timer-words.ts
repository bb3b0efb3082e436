import type { AuditedTimer } from '../../api/shapes';
import type { Words } from '../../i18n/use-words';
import type { SlaState } from '../../api/shapes';
import { limitWords } from '../case/parts/limit-words';
import { durationWords } from '../../time/duration';

const MINUTE = 60_000;

export interface StateView {
  tone: SlaState | 'none';
  text: string;
}

/** How a clock ended, or how it stands, in colour and words; the words of a countdown are those of every page. */
export function stateView({ state, breached }: AuditedTimer, { t }: Pick<Words, 't'>): StateView {
  if (state === 'met' && breached) return { tone: 'overdue', text: t('audit.metLate') };
  if (state === 'cancelled') return { tone: 'none', text: t(breached ? 'audit.cancelledLate' : 'audit.cancelled') };
  const tones = { running: 'ok', warned: 'warned', breached: 'overdue', paused: 'paused', met: 'ok' } as const;
  return { tone: tones[state], text: t(`audit.${state}`) };
}

/** How far the actual end is from the planned one; of a clock that runs: how much is left. */
export function overrunWords(timer: AuditedTimer, now: number, words: Words): string {
  const running = timer.endedAt === null && timer.state !== 'paused';
  const over = running ? now - Date.parse(timer.dueAt) : timer.overrunMs;
  const time = durationWords(over, words);
  if (!timer.breached && !running && Math.abs(over) < MINUTE) return words.t('audit.atDue');
  if (over >= 0) return words.t('audit.over', { time });
  return words.t(running ? 'audit.left' : 'audit.early', { time });
}

/** How late its marks fired; a minute is nothing. */
export function latenessWords({ latenessMs, firingMissing }: AuditedTimer, words: Words): string {
  if (firingMissing) return words.t('audit.missing');
  if (latenessMs === null) return '';
  return latenessMs < MINUTE ? words.t('audit.onTime') : durationWords(latenessMs, words);
}

const rounded = (value: number): string => String(Math.round(value * 10) / 10);

/** Used of the limit, both in the limit's unit; why it is not known where it is not. */
export function usedWords({ used, limit }: AuditedTimer, words: Words): string {
  if (used === null) return words.t('audit.usedUnknown');
  const time = limit.unit === 'working-days' ? rounded(used) : durationWords(Math.round(used) * MINUTE, words);
  return words.t('audit.usedOf', { used: time, limit: limitWords(limit, words) });
}

/** From here on a share is told as a multiple. */
const MANY = 10;
const UNKNOWN = '—';

/** The same at a glance: the share of the limit. */
export function shareWords({ usedShare }: AuditedTimer, { t }: Pick<Words, 't'>): string {
  if (usedShare === null) return UNKNOWN;
  return usedShare >= MANY ? t('audit.times', { n: Math.round(usedShare) }) : `${Math.round(usedShare * 100)}%`;
}

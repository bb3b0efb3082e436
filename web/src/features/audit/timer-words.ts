import type { AuditedTimer } from '../../api/shapes';
import type { Words } from '../../i18n/use-words';
import type { SlaState } from '../../api/shapes';
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

/** Used of the limit, short: both in the limit's unit. */
export function usedWords({ used, limit }: AuditedTimer, words: Words): string {
  const { t } = words;
  const time = (amount: number) =>
    limit.unit === 'working-days' ? rounded(amount) : durationWords(Math.round(amount) * MINUTE, words);
  const whole =
    limit.unit === 'minutes' ? time(limit.amount) : t(`limit.${limit.unit}`, unitValues(limit.amount, time));
  return used === null ? whole : t('audit.usedOf', { used: time(used), limit: whole });
}

const unitValues = (amount: number, time: (amount: number) => string) => ({ time: time(amount), n: rounded(amount) });

/** The same at a glance: the share, and the limit without its kind. */
export function shareWords(timer: AuditedTimer, words: Words): string {
  const { usedShare, limit } = timer;
  const whole =
    limit.unit === 'working-days'
      ? words.t('limit.working-days', { n: rounded(limit.amount) })
      : durationWords(Math.round(limit.amount) * MINUTE, words);
  return usedShare === null
    ? whole
    : words.t('audit.usedOf', { used: `${Math.round(usedShare * 100)}%`, limit: whole });
}

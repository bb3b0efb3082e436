import type { SlaState } from '../api/shapes';
import { durationWords } from '../time/duration';
import type { Words } from '../i18n/use-words';

export interface SlaInput {
  sla: SlaState | null;
  dueAt: string | null;
  /** Why it is paused, where known: a code of `pause`. */
  reason?: string | null;
}

export interface SlaView {
  tone: SlaState | 'none';
  text: string;
}

/** How a time limit reads now. The server's word is of its last answer; a limit that ran out since is overdue at once. */
export function slaView({ sla, dueAt, reason }: SlaInput, now: number, words: Pick<Words, 't' | 'code'>): SlaView {
  const { t, code } = words;
  if (sla === 'paused')
    return { tone: 'paused', text: reason ? t('sla.pausedFor', { reason: code('pause', reason) }) : t('sla.paused') };
  if (dueAt === null || sla === null) return { tone: 'none', text: t('sla.none') };
  const left = Date.parse(dueAt) - now;
  const time = durationWords(left, words);
  if (left <= 0) return { tone: 'overdue', text: t('sla.over', { time }) };
  return { tone: sla === 'overdue' ? 'warned' : sla, text: t('sla.left', { time }) };
}

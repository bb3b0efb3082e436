import type { Limit } from '../../../api/shapes';
import type { Words } from '../../../i18n/use-words';
import { durationWords } from '../../../time/duration';

const MINUTE = 60_000;

/** A limit, or a part of one, in its own unit. */
export function limitWords({ amount, unit }: Limit, words: Pick<Words, 't'>): string {
  const { t } = words;
  if (unit === 'working-days') return t('limit.working-days', { n: Math.round(amount * 100) / 100 });
  return t(`limit.${unit}`, { time: durationWords(Math.round(amount) * MINUTE, words) });
}

import type { Words } from '../i18n/use-words';

const MINUTE = 60_000;
const UNITS = [
  ['days', 1440],
  ['hours', 60],
  ['minutes', 1],
] as const;

/** So many days are told without hours. */
const MANY_DAYS = 10;

/** The two greatest units that say something: 2 d 3 h, 45 min; 12 d. Minutes are cut, never rounded up to a unit too many. */
export function durationParts(ms: number): { unit: (typeof UNITS)[number][0]; n: number }[] {
  let rest = Math.floor(Math.abs(ms) / MINUTE);
  const parts = UNITS.map(([unit, size]) => {
    const n = Math.floor(rest / size);
    rest -= n * size;
    return { unit, n };
  });
  const first = parts.findIndex(({ n }) => n > 0);
  if (first < 0) return [];
  const shown = parts[0]!.n >= MANY_DAYS ? 1 : 2;
  return parts.slice(first, first + shown).filter(({ n }) => n > 0);
}

/** A length of time in words, e.g. 2天3小时. */
export function durationWords(ms: number, { t }: Pick<Words, 't'>): string {
  const parts = durationParts(ms);
  if (parts.length === 0) return t('duration.less');
  return parts.map(({ unit, n }) => t(`duration.${unit}`, { n })).join(t('duration.joint'));
}

/** The same to the minute, for sums that must add up before the reader's eyes: 16天18小时23分钟. */
export function wholeDurationWords(minutes: number, { t }: Pick<Words, 't'>): string {
  let rest = minutes;
  const parts = UNITS.map(([unit, size]) => {
    const n = Math.floor(rest / size);
    rest -= n * size;
    return n > 0 ? t(`duration.${unit}`, { n }) : '';
  }).filter(Boolean);
  return parts.join(t('duration.joint')) || t('duration.minutes', { n: 0 });
}

/** Lengths in ms → whole minutes that add up to those of the sum: what is cut off goes to where most of it was. */
export function minutesThatAddUp(lengths: readonly number[]): number[] {
  const whole = lengths.map((ms) => Math.floor(ms / MINUTE));
  const left = Math.floor(lengths.reduce((sum, ms) => sum + ms, 0) / MINUTE) - whole.reduce((sum, n) => sum + n, 0);
  const mostCut = lengths.map((ms, index) => ({ index, cut: ms % MINUTE })).sort((a, b) => b.cut - a.cut);
  for (const { index } of mostCut.slice(0, left)) whole[index]!++;
  return whole;
}

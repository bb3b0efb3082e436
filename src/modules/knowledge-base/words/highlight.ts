import { folded } from './segment';

export interface Highlighted {
  text: string;
  /** Where what was looked for stands: [from, to) in UTF-16 units of `text`. */
  marks: [from: number, to: number][];
}

const AROUND = 40;
const LENGTH = 140;

function found(text: string, words: readonly string[]): [number, number][] {
  // Folding may change a text's length; then nothing can be pointed at.
  const plain = folded(text);
  const sought = plain.length === text.length ? plain : text.toLowerCase();
  if (sought.length !== text.length) return [];
  const marks = words.flatMap((word) => {
    const places: [number, number][] = [];
    for (let at = sought.indexOf(word); at >= 0 && places.length < 50; at = sought.indexOf(word, at + word.length))
      places.push([at, at + word.length]);
    return places;
  });
  return merged(marks.sort((one, other) => one[0] - other[0]));
}

function merged(marks: [number, number][]): [number, number][] {
  const whole: [number, number][] = [];
  for (const [from, to] of marks) {
    const last = whole.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else whole.push([from, to]);
  }
  return whole;
}

export const highlighted = (text: string, words: readonly string[]): Highlighted => ({
  text,
  marks: found(text, words),
});

/** The part of a text where most of what is sought stands together; its beginning where nothing does. */
export function snippet(text: string, words: readonly string[]): Highlighted {
  const marks = found(text, words);
  const within = (from: number): number => marks.filter(([at]) => at >= from && at < from + LENGTH - AROUND).length;
  const best = marks.reduce((one, [at]) => (within(at) > within(one) ? at : one), marks[0]?.[0] ?? 0);
  const from = Math.max(0, best - AROUND);
  const cut = text.slice(from, from + LENGTH).replace(/\n/g, ' ');
  const inside = marks.filter(([at, to]) => at >= from && to <= from + LENGTH);
  const [before, after] = [from > 0 ? '…' : '', from + LENGTH < text.length ? '…' : ''];
  const shift = before.length - from;
  return { text: before + cut + after, marks: inside.map(([at, to]) => [at + shift, to + shift]) };
}

import type { Highlighted } from '../shapes';

/** A text with what was looked for marked in it. */
export function Marked({ text, marks }: Highlighted) {
  const ends = [0, ...marks.flat(), text.length];
  return ends.slice(1).map((to, index) => {
    const part = text.slice(ends[index], to);
    if (part === '') return null;
    return index % 2 === 1 ? <mark key={index}>{part}</mark> : <span key={index}>{part}</span>;
  });
}

export type Tone = 'success' | 'error' | 'info';

export interface Said {
  tone: Tone;
  words: string;
}

let show: ((said: Said) => void) | null = null;
let waiting: Said[] = [];
const listeners = new Set<() => void>();

function say(tone: Tone, words: string): void {
  if (show) return show({ tone, words });
  waiting.push({ tone, words });
  listeners.forEach((listener) => listener());
}

/** Words that appear for a moment above the page, from wherever something came of what the reader did. */
export const messages = {
  success: (words: string): void => say('success', words),
  error: (words: string): void => say('error', words),
  info: (words: string): void => say('info', words),
};

/** Told when something was said and nothing shows it yet. */
export function onWaiting(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** From now on what is said is shown by `by`, first what was said before. */
export function showBy(by: (said: Said) => void): () => void {
  show = by;
  waiting.forEach(by);
  waiting = [];
  return () => {
    if (show === by) show = null;
  };
}

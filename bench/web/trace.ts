import { readFileSync } from 'node:fs';

/** What the browser itself says about how long a key or a click took to be painted. */
export interface Interaction {
  type: string;
  /** From the press to the next frame on the screen, ms; the browser rounds to 8. */
  ms: number;
}

interface TraceEvent {
  name: string;
  ph: string;
  args?: { data?: { type?: string; duration?: number; interactionId?: number } };
}

/** The presses of a Chromium trace (category `devtools.timeline`), in order. */
export function interactionsIn(events: readonly TraceEvent[], types: readonly string[]): Interaction[] {
  return events.flatMap(({ name, ph, args }) => {
    const { type = '', duration, interactionId = 0 } = args?.data ?? {};
    const isOurs = name === 'EventTiming' && ph !== 'e' && interactionId > 0 && types.includes(type);
    return isOurs && duration !== undefined ? [{ type, ms: duration }] : [];
  });
}

export const readTrace = (file: string): TraceEvent[] =>
  (JSON.parse(readFileSync(file, 'utf8')) as { traceEvents: TraceEvent[] }).traceEvents;

/** One request of a page to the API, ms since the page was asked for. */
export interface Asked {
  path: string;
  from: number;
  to: number;
}

/** How many had to wait for another's answer, one after the other: what a slow line multiplies. */
export function rounds(asked: readonly Asked[]): number {
  const depth = new Map<Asked, number>();
  for (const one of [...asked].sort((a, b) => a.from - b.from)) {
    const before = [...depth].filter(([other]) => other.to <= one.from).map(([, deep]) => deep);
    depth.set(one, 1 + Math.max(0, ...before));
  }
  return Math.max(0, ...depth.values());
}

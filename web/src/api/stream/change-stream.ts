import { createParser } from 'eventsource-parser';

/** One committed step of a case: what it is, never what it says. */
export interface Change {
  case: string;
  /** The case's steps after it. */
  seq: number;
  tasks: string[];
}

export type Heard =
  | { kind: 'changes'; changes: Change[] }
  /** Too much has happened, or too long ago. */
  | { kind: 'refetch' }
  | { kind: 'live'; live: boolean };

interface Listening {
  token: string;
  /** The last position heard; null: from now on. */
  position: string | null;
  signal: AbortSignal;
  hear: (heard: Heard, position: string | null) => void;
  /** The server takes the token no longer. */
  expire: () => void;
}

const SOON = 1_000;
const SELDOM = 30_000;
/** The server says something each quarter of a minute; this long without a word, the line is dead. */
const SILENCE = 45_000;
const FINAL = new Set([401, 403]);

const wait = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true });
  });

/** Listens until `signal` says no more, coming back from where it was whenever the line breaks. */
export async function followChanges(listening: Listening): Promise<void> {
  const { signal, hear } = listening;
  const isOver = () => signal.aborted;
  let { position } = listening;
  let failures = 0;
  while (!isOver()) {
    const retryAfter = await listenOnce({ ...listening, position }, (heard, at) => {
      failures = 0;
      position = at;
      hear(heard, at);
    }).catch(() => 0);
    if (retryAfter === null || isOver()) return;
    hear({ kind: 'live', live: false }, position);
    // Not all browsers at the same moment, where the server was restarted.
    const pause = Math.min(SELDOM, SOON * 2 ** failures++) * (0.5 + Math.random() / 2);
    await wait(Math.max(retryAfter, pause), signal);
  }
}

/** One connection, to its end. @returns ms to wait before the next one at least; null: there is no next one */
async function listenOnce(
  { token, position, signal, expire }: Listening,
  hear: (heard: Heard, position: string) => void,
): Promise<number | null> {
  const line = new AbortController();
  const cut = () => line.abort();
  signal.addEventListener('abort', cut, { once: true });
  let silence = setTimeout(cut, SILENCE);
  try {
    const answer = await fetch('/api/v1/stream', {
      signal: line.signal,
      headers: { authorization: `Bearer ${token}`, ...(position !== null && { 'last-event-id': position }) },
    });
    if (FINAL.has(answer.status)) {
      if (answer.status === 401) expire();
      return null;
    }
    if (!answer.ok || !answer.body) return Number(answer.headers.get('retry-after') ?? 0) * 1_000;
    const last = { isTold: false };
    const parser = createParser({
      onEvent: ({ event, id = '', data }) => {
        if (event === 'changes') hear({ kind: 'changes', ...(JSON.parse(data) as { changes: Change[] }) }, id);
        else if (event === 'refetch') hear({ kind: 'refetch' }, id);
        else if (event === 'end') last.isTold = true;
        hear({ kind: 'live', live: true }, id);
      },
    });
    const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      clearTimeout(silence);
      silence = setTimeout(cut, SILENCE);
      parser.feed(read.value);
    }
    if (!last.isTold) return 0;
    expire();
    return null;
  } finally {
    clearTimeout(silence);
    signal.removeEventListener('abort', cut);
  }
}

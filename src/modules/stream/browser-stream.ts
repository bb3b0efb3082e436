import type { ServerResponse } from 'node:http';
import { isWithin } from '../../platform/auth/scope';
import type { Batch, Change, PlacedChange } from './change-reader';
import type { ChangeFeed } from './change-feed';

/** Bytes that may wait for a reader; one who is slower is let go, and comes back from where they were. */
const MOST_WAITING = 256 * 1024;
/** How soon a browser comes back, ms. */
const RETRY = 2_000;

/** Why a stream ends for good: `session-expired` (sign in again) or `not-permitted`. */
export type EndCode = 'session-expired' | 'not-permitted';

const change = ({ case: id, seq, tasks }: PlacedChange): Change => ({ case: id, seq, tasks });

/** One browser's stream, in the words of server-sent events; what it tells is cut down to what the caller may read. */
export class BrowserStream {
  private position = 0n;
  private ended = false;
  private stopListening: () => void = () => undefined;

  /** @param scope paths of the subtrees the caller may read, as they are now */
  constructor(
    private readonly raw: ServerResponse,
    private readonly feed: ChangeFeed,
    private scope: string[],
  ) {}

  /** Tells what was missed, then what comes. */
  async open(lastEventId: bigint | null, isKnown: boolean): Promise<void> {
    const held: Batch[] = [];
    let deliver = (batch: Batch): void => void held.push(batch);
    this.stopListening = this.feed.listen((batch) => deliver(batch));
    this.raw.once('close', () => this.close());
    this.raw.write(`retry: ${RETRY}\n\n`);
    const missed = await this.feed.since(lastEventId);
    this.position = missed.position;
    this.tell(isKnown ? missed.changes : null, missed.position, true);
    deliver = (batch) => this.take(batch);
    held.forEach(deliver);
  }

  /** What is told from now on. */
  narrow(scope: string[]): void {
    this.scope = scope;
  }

  /** Keeps the way open and the position young. */
  beat(): void {
    this.write('beat', {});
  }

  /** The last word: the browser must not come back as it is. */
  end(code: EndCode): void {
    this.write('end', { code });
    this.close();
  }

  close(): void {
    this.stopListening();
    if (this.ended) return;
    this.ended = true;
    this.raw.end();
  }

  private take({ changes, to }: Batch): void {
    // Who came from a process that was further on has heard some of it there.
    const unheard = changes?.filter(({ position }) => position >= this.position) ?? null;
    if (to > this.position) this.position = to;
    this.tell(unheard, this.position, false);
  }

  private tell(changes: PlacedChange[] | null, position: bigint, isFirst: boolean): void {
    this.position = position;
    if (changes === null) return this.write('refetch', {});
    const seen = changes.filter(({ paths }) => paths.some((path) => isWithin(this.scope, path)));
    if (seen.length > 0 || isFirst) this.write('changes', { changes: seen.map(change) });
  }

  private write(event: string, data: object): void {
    if (this.ended) return;
    this.raw.write(`id: ${this.position}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
    if (this.raw.writableLength <= MOST_WAITING) return;
    this.ended = true;
    this.raw.destroy();
  }
}

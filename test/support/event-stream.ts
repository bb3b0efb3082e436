import { createParser } from 'eventsource-parser';

interface Heard {
  event: string;
  id: string;
  data: { changes?: { case: string; seq: number; tasks: string[] }[]; code?: string };
}

/** A browser's ear: everything that a stream of server-sent events has said, and its end. */
export class EventStream {
  readonly heard: Heard[] = [];
  closed = false;
  private readonly off = new AbortController();

  private constructor(
    readonly status: number,
    readonly headers: Headers,
  ) {}

  static async open(url: string, token: string, lastEventId?: string): Promise<EventStream> {
    const off = new AbortController();
    const answer = await fetch(url, {
      signal: off.signal,
      headers: { authorization: `Bearer ${token}`, ...(lastEventId !== undefined && { 'last-event-id': lastEventId }) },
    });
    const stream = new EventStream(answer.status, answer.headers);
    stream.off.signal.addEventListener('abort', () => off.abort());
    void stream
      .read(answer.body!)
      .catch(() => undefined)
      .finally(() => (stream.closed = true));
    return stream;
  }

  /** `case/seq` of every change so far, in order. */
  get changes(): string[] {
    return this.heard.flatMap(({ data }) => data.changes?.map(({ case: id, seq }) => `${id}/${seq}`) ?? []);
  }

  get position(): string {
    return this.heard.at(-1)!.id;
  }

  /** Waits until it is so; the test's own time limit ends what never comes. */
  async until(so: (stream: this) => boolean): Promise<void> {
    while (!so(this)) await new Promise((resolve) => setTimeout(resolve, 25));
  }

  leave(): void {
    this.off.abort();
  }

  private async read(body: ReadableStream<Uint8Array>): Promise<void> {
    const words = new TextDecoder();
    const parser = createParser({
      onEvent: ({ event = '', id = '', data }) =>
        void this.heard.push({ event, id, data: JSON.parse(data) as Heard['data'] }),
    });
    for await (const chunk of body) parser.feed(words.decode(chunk, { stream: true }));
  }
}

import { EventEmitter } from 'node:events';
import type { ServerResponse } from 'node:http';
import { BrowserStream } from './browser-stream';
import type { ChangeFeed, OnBatch } from './change-feed';
import type { PlacedChange } from './change-reader';

class Raw extends EventEmitter {
  said = '';
  writableLength = 0;
  destroyed = false;
  write(text: string): void {
    this.said += text;
  }
  end = (): void => void this.emit('close');
  destroy(): void {
    this.destroyed = true;
    this.emit('close');
  }
}

const change = (id: string, position: bigint, ...paths: string[]): PlacedChange => ({
  ...{ case: id, seq: 1, tasks: ['triage-1'], position },
  paths,
});

let raw: Raw;
let tell: OnBatch;
let listening: boolean;
let resume: (missed: { changes: PlacedChange[] | null; position: bigint }) => void;
let stream: BrowserStream;
let opened: Promise<void>;

beforeEach(() => {
  raw = new Raw();
  listening = false;
  const feed = {
    listen: (listener: OnBatch) => {
      tell = listener;
      listening = true;
      return () => void (listening = false);
    },
    since: () => new Promise((resolve) => (resume = resolve)),
  };
  stream = new BrowserStream(raw as unknown as ServerResponse, feed as unknown as ChangeFeed, ['hq.gs.gs-lz.']);
  opened = stream.open(5n, true);
});

const cases = (): string[] => [...raw.said.matchAll(/"case":"(\w+)"/g)].map(([, id]) => id!);

it('tells only what lies in the scope, as it is at that moment', async () => {
  resume({ changes: [change('ours', 6n, 'hq.gs.gs-lz.'), change('theirs', 6n, 'hq.gs.gs-ts.')], position: 7n });
  await opened;
  tell({
    from: 7n,
    to: 9n,
    changes: [change('below', 8n, 'hq.gs.', 'hq.gs.gs-lz.gs-lz-billing.'), change('above', 8n, 'hq.gs.')],
  });
  stream.narrow([]);
  tell({ from: 9n, to: 11n, changes: [change('late', 10n, 'hq.gs.gs-lz.')] });
  expect(cases()).toEqual(['ours', 'below']);
});

it('tells what comes while the past is read after it, and nothing twice', async () => {
  tell({ from: 7n, to: 9n, changes: [change('second', 8n, 'hq.gs.gs-lz.')] });
  resume({ changes: [change('first', 6n, 'hq.gs.gs-lz.')], position: 7n });
  await opened;
  tell({ from: 9n, to: 11n, changes: [change('third', 10n, 'hq.gs.gs-lz.')] });
  expect(cases()).toEqual(['first', 'second', 'third']);
});

it('repeats nothing of what another process, further on, has told already', async () => {
  resume({ changes: [], position: 9n });
  await opened;
  tell({ from: 7n, to: 11n, changes: [change('heard', 8n, 'hq.gs.gs-lz.'), change('new', 9n, 'hq.gs.gs-lz.')] });
  expect(cases()).toEqual(['new']);
  expect(raw.said).toContain('id: 11\n');
});

it('lets a reader go who is too slow, and stops listening for them', async () => {
  resume({ changes: [], position: 7n });
  await opened;
  raw.writableLength = 300_000;
  tell({ from: 7n, to: 9n, changes: [change('one', 8n, 'hq.gs.gs-lz.')] });
  expect([raw.destroyed, listening]).toEqual([true, false]);
});

it('asks for everything where too much has happened, and says its last word when the session ends', async () => {
  resume({ changes: null, position: 7n });
  await opened;
  expect(raw.said).toContain('id: 7\nevent: refetch\n');
  stream.end('session-expired');
  stream.beat();
  expect(raw.said).toMatch(/event: end\ndata: {"code":"session-expired"}\n\n$/);
  expect(listening).toBe(false);
});

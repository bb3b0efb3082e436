import { followChanges, type Heard } from './change-stream';

type Message = { heard: Heard; position: string | null } | 'is anybody listening?';

interface Sharing {
  /** Who is signed in: the tabs of one person share. */
  username: string;
  token: string;
  hear: (heard: Heard) => void;
  expire: () => void;
}

/**
 * One stream for all tabs of a browser: whoever holds the lock listens and passes on what it hears; when that tab
 * closes the next one goes on from the last position heard. @returns ends it for this tab
 */
export function shareStream({ username, token, hear, expire }: Sharing): () => void {
  const off = new AbortController();
  const name = `bihuan.stream.${username}`;
  const channel = new BroadcastChannel(name);
  let position: string | null = null;
  let live = false;
  let isLeader = false;
  const take = (heard: Heard, at: string | null) => {
    position = at;
    if (heard.kind !== 'live') hear(heard);
    else if (heard.live !== live) {
      live = heard.live;
      hear(heard);
    }
  };
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data !== 'is anybody listening?') take(data.heard, data.position);
    else if (isLeader) channel.postMessage({ heard: { kind: 'live', live }, position } satisfies Message);
  };
  channel.postMessage('is anybody listening?' satisfies Message);
  const lead = async (): Promise<void> => {
    isLeader = true;
    await followChanges({
      token,
      position,
      signal: off.signal,
      expire,
      hear: (heard, at) => {
        const told = heard.kind !== 'live' || heard.live !== live || at !== position;
        take(heard, at);
        if (told && !off.signal.aborted) channel.postMessage({ heard, position: at } satisfies Message);
      },
    });
  };
  // Without TLS a browser has no locks: each tab listens for itself.
  const { locks } = navigator as { locks?: LockManager };
  void (locks ? locks.request(name, { signal: off.signal }, lead) : lead()).catch(() => undefined);
  return () => {
    off.abort();
    channel.close();
  };
}

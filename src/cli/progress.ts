import { SingleBar } from 'cli-progress';

/** Shows how far a long command is: a bar on a terminal, a plain line every few seconds elsewhere. */
export interface Progress {
  advance(note?: string): void;
  stop(): void;
}

const PLAIN_EVERY_MS = 5_000;

/** @param total how many steps there will be */
export function startProgress(label: string, total: number, out: NodeJS.WriteStream = process.stderr): Progress {
  let done = 0;
  if (out.isTTY) {
    const bar = new SingleBar({
      format: `${label} [{bar}] {value}/{total} {percentage} % {duration_formatted} {note}`,
      stream: out,
      hideCursor: true,
      stopOnComplete: false,
    });
    bar.start(total, 0, { note: '' });
    return {
      advance: (note = '') => bar.update(++done, { note }),
      stop: () => bar.stop(),
    };
  }
  let last = Date.now();
  const line = (note = ''): void => {
    last = Date.now();
    out.write(`${label} ${done}/${total}${note ? ` ${note}` : ''}\n`);
  };
  return {
    advance(note) {
      done++;
      if (Date.now() - last >= PLAIN_EVERY_MS) line(note);
    },
    stop: () => line(),
  };
}

export interface Inserted {
  text: string;
  /** Where writing goes on. */
  caret: number;
  isShortened: boolean;
}

/** What stands where something else is to begin or to go on: on a line of its own. */
const lineEnd = (text: string): string => (text === '' || text.endsWith('\n') ? '' : '\n');

/**
 * Puts an article and where it is from into what is being written, at `at`; nothing of what is there is lost. What the
 * field cannot hold is taken off the article's end; null: not even its beginning would fit.
 */
export function withArticle(
  written: string,
  at: number,
  { text, source }: { text: string; source: string },
  max: number,
): Inserted | null {
  const [before, after] = [written.slice(0, at), written.slice(at)];
  const head = before + lineEnd(before);
  const tail = after === '' || after.startsWith('\n') ? after : `\n${after}`;
  const room = max - head.length - tail.length - source.length - 1;
  const isShortened = text.length > room;
  if (room < Math.min(text.length, 20)) return null;
  const shown = isShortened ? `${text.slice(0, room - 1).trimEnd()}…` : text;
  const begun = `${head}${shown}\n${source}`;
  return { text: begun + tail, caret: begun.length, isShortened };
}

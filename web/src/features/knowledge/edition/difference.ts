export type Fate = 'same' | 'added' | 'removed';

/** A stretch of words with one fate. */
export interface Run {
  change: Fate;
  text: string;
}

export interface DiffCell {
  change: Fate | 'changed';
  pieces: Run[];
}

/** One paragraph, heading or row, with what was there and what is; of a table's row the cells. */
export interface DiffBlock extends DiffCell {
  kind: string;
  cells?: DiffCell[];
}

/** What is shown as one: a block, or a stretch that nobody changed. */
export type Stretch =
  { kind: 'block'; block: DiffBlock; change: number | null } | { kind: 'unchanged'; blocks: DiffBlock[] };

/** Blocks left in sight on either side of a change. */
const AROUND = 1;
/** Fewer are not worth a line that says that they are hidden. */
const FEWEST = 3;

/** Changes with a little of what stands around them; the rest is folded away. Changes are numbered from 0. */
export function stretches(blocks: readonly DiffBlock[]): Stretch[] {
  const near = (at: number): boolean =>
    blocks.slice(Math.max(0, at - AROUND), at + AROUND + 1).some(({ change }) => change !== 'same');
  const out: Stretch[] = [];
  let changes = 0;
  let hidden: DiffBlock[] = [];
  const flush = (): void => {
    if (hidden.length >= FEWEST) out.push({ kind: 'unchanged', blocks: hidden });
    else out.push(...hidden.map((block) => ({ kind: 'block', block, change: null }) as const));
    hidden = [];
  };
  blocks.forEach((block, at) => {
    if (!near(at)) return void hidden.push(block);
    flush();
    out.push({ kind: 'block', block, change: block.change === 'same' ? null : changes++ });
  });
  flush();
  return out;
}

export const changesIn = (blocks: readonly DiffBlock[]): number =>
  blocks.filter(({ change }) => change !== 'same').length;

export type Side = 'before' | 'after';

/** What there is to see on one side: the words that were there then. */
export const sideOf = (pieces: readonly Run[], side: Side): Run[] =>
  pieces.filter(({ change }) => change !== (side === 'before' ? 'added' : 'removed'));

/** What became of a block, as one side shows it: `absent` where there was none of it. */
export function fateOn(change: DiffCell['change'], side: Side): 'same' | 'added' | 'removed' | 'absent' {
  if (change === 'same') return 'same';
  if (side === 'before') return change === 'added' ? 'absent' : 'removed';
  return change === 'removed' ? 'absent' : 'added';
}

/** Whether anything differs at all: blocks, title or keywords. */
export const isChanged = (runs: readonly Run[]): boolean => runs.some(({ change }) => change !== 'same');

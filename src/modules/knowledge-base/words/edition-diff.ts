import { diffArrays } from 'diff';
import type { Words } from '../../../platform/content/words';
import { blocksOf, type Block, type BlockKind } from './html-blocks';
import { wordsOf } from './segment';

export const CHANGES = ['same', 'added', 'removed', 'changed'] as const;
export type Change = (typeof CHANGES)[number];

/** A stretch of words; of a changed text, what was added, removed and stayed. */
export interface Piece {
  change: 'same' | 'added' | 'removed';
  text: string;
}

export interface BlockChange {
  kind: BlockKind;
  change: Change;
  pieces: Piece[];
  /** Of a row of a table: each cell by itself. */
  cells?: { change: Change; pieces: Piece[] }[];
}

/** Texts of which nothing is alike take long to compare, and nobody would read the result, ms. */
const PATIENCE = 200;

/** Word by word; Chinese by its words. */
export function wordChanges(before: string, after: string): Piece[] {
  if (before === after) return before === '' ? [] : [{ change: 'same', text: before }];
  const changes = diffArrays(wordsOf(before), wordsOf(after), { timeout: PATIENCE });
  if (!changes) return replacedText(before, after);
  return changes.map(({ added, removed, value }) => ({
    change: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
}

const replacedText = (before: string, after: string): Piece[] => [
  { change: 'removed', text: before },
  { change: 'added', text: after },
];

const whole = (block: Block, change: 'same' | 'added' | 'removed'): BlockChange => ({
  kind: block.kind,
  change,
  pieces: [{ change, text: block.text }],
  ...(block.cells && { cells: block.cells.map((text) => ({ change, pieces: [{ change, text }] })) }),
});

function changed(before: Block, after: Block): BlockChange {
  const pieces = wordChanges(before.text, after.text);
  if (!before.cells || !after.cells) return { kind: after.kind, change: 'changed', pieces };
  const width = Math.max(before.cells.length, after.cells.length);
  const cells = Array.from({ length: width }, (_, index) => {
    const [old, now] = [before.cells![index], after.cells![index]];
    const change: Change =
      old === undefined ? 'added' : now === undefined ? 'removed' : old === now ? 'same' : 'changed';
    return { change, pieces: wordChanges(old ?? '', now ?? '') };
  });
  return { kind: 'row', change: 'changed', pieces, cells };
}

/** How much of the longer text both share, in words: less than this and they are two different blocks. */
const ALIKE = 0.4;
const isAlike = (before: Block, after: Block): boolean => {
  if (before.kind !== after.kind) return false;
  const same = wordChanges(before.text, after.text).reduce(
    (n, { change, text }) => n + (change === 'same' ? text.length : 0),
    0,
  );
  return same >= ALIKE * Math.max(before.text.length, after.text.length);
};

/** Blocks that a changed one is sought among. */
const LOOK_AHEAD = 8;

/** What took the place of what: in order, each with the next one that is like it. */
function replaced(gone: readonly Block[], come: readonly Block[]): BlockChange[] {
  const left = [...come];
  const changes = gone.flatMap((before) => {
    const at = left.slice(0, LOOK_AHEAD).findIndex((after) => isAlike(before, after));
    if (at < 0) return [whole(before, 'removed')];
    const passed = left.splice(0, at + 1);
    return [...passed.slice(0, -1).map((block) => whole(block, 'added')), changed(before, passed.at(-1)!)];
  });
  return [...changes, ...left.map((block) => whole(block, 'added'))];
}

/** Block by block, within changed blocks word by word, tables row by row and cell by cell. */
export function bodyChanges(before: string, after: string): BlockChange[] {
  const same = (one: Block, other: Block): boolean => one.kind === other.kind && one.text === other.text;
  const [old, now] = [blocksOf(before), blocksOf(after)];
  const parts = diffArrays(old, now, { comparator: same, timeout: 5 * PATIENCE });
  if (!parts) return [...old.map((block) => whole(block, 'removed')), ...now.map((block) => whole(block, 'added'))];
  const changes: BlockChange[] = [];
  for (let at = 0; at < parts.length; at++) {
    const [part, next] = [parts[at]!, parts[at + 1]];
    if (part.removed && next?.added) {
      changes.push(...replaced(part.value, next.value));
      at++;
    } else
      changes.push(
        ...part.value.map((block) => whole(block, part.added ? 'added' : part.removed ? 'removed' : 'same')),
      );
  }
  return changes;
}

export interface EditionDiff {
  title: Piece[];
  keywords: { added: string[]; removed: string[] };
  body: BlockChange[];
}

export const editionDiff = (before: Words, after: Words): EditionDiff => ({
  title: wordChanges(before.title, after.title),
  keywords: {
    added: after.keywords.filter((one) => !before.keywords.includes(one)),
    removed: before.keywords.filter((one) => !after.keywords.includes(one)),
  },
  body: bodyChanges(before.body, after.body),
});

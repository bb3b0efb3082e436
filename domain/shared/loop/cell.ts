import type { Instant } from '../actor';
import type { OrgRef } from '../case-state';
import type { Context } from '../transition';

/** A receiver's child case as its parent knows it: a cell of the matrix receiver × state. */
export interface Cell {
  receiver: OrgRef;
  child: string;
  stage: string;
  /** How it ended; null: it is at work. */
  outcome: string | null;
  since: Instant;
  /** Step of the child that the cell was last told of: words that overtake each other do not set it back. */
  step: number;
}

/** What a child says to its parent of where it stands. */
export interface Report {
  child: string;
  receiver: string;
  stage: string;
  outcome: string | null;
  step: number;
}

/** Notes what a child says; false: word of one that was replaced, or older than what is known. */
export function note(cell: Cell | undefined, { child, stage, outcome, step }: Report, { now }: Context): boolean {
  if (cell?.child !== child || step <= cell.step) return false;
  Object.assign(cell, { stage, outcome, step, since: now });
  return true;
}

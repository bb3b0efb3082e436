import { NO_MARKS, type Marks } from './marks';

/** The row that keys act on: its task, and where it was when it was chosen. */
export interface Chosen {
  key: string;
  index: number;
}

export interface KeptRows {
  /** Whose list, and which: another one has rows of its own. */
  of: string;
  chosen: Chosen | null;
  marks: Marks;
}

const kept = new Map<string, KeptRows>();

/** What was chosen and marked in this list when it was left for another list or page; a reload forgets it. */
export const keptRows = (of: string): KeptRows => kept.get(of) ?? { of, chosen: null, marks: NO_MARKS };

export function keepRows(rows: KeptRows): void {
  kept.set(rows.of, rows);
}

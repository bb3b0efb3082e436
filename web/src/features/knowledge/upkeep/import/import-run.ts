import type { components } from '../../../../api/generated/schema';

export type ImportAnswer = components['schemas']['ImportDto'];
export type ImportRow = components['schemas']['ImportRowDto'];

/** What is brought in, from where, for whom. */
export interface Import {
  file: File;
  org?: string;
  /** Absent: all of them. */
  provinces?: readonly string[];
  /** Place of rows that name none. */
  node?: string;
}

export interface Progress {
  total: number;
  /** Rows looked at so far; where to go on. */
  done: number;
  rows: ImportRow[];
}

export type Ask = (from: number) => Promise<ImportAnswer>;

/**
 * Asks stretch by stretch until the file is through, telling each time how far it is.
 * @param begun where an interrupted run goes on
 */
export async function runImport(ask: Ask, begun: Progress, tell: (progress: Progress) => void): Promise<Progress> {
  let progress = begun;
  for (let from: number | null = begun.done; from !== null;) {
    const { total, rows, next }: ImportAnswer = await ask(from);
    progress = { total, done: next ?? total, rows: [...progress.rows, ...rows] };
    tell(progress);
    from = next;
  }
  return progress;
}

export const NOTHING: Progress = { total: 0, done: 0, rows: [] };

export const counted = (rows: readonly ImportRow[], outcome: ImportRow['outcome']): number =>
  rows.filter((row) => row.outcome === outcome).length;

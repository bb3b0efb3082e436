/** Names that the bare workflow, its worker and its caller share. */
export const BARE_QUEUE = 'bihuan-bench-bare';
export const BARE_TABLE = 'bench_bare';

export interface BareInput {
  id: string;
  /** Updates it takes. */
  steps: number;
}

export interface BareRow {
  id: string;
  seq: number;
  commandId: string;
}

export interface BareActivities {
  commitRow(row: BareRow): Promise<void>;
}

/** One thing wrong with a row, as it is reported and written to the errors file. */
export interface RowProblem {
  /** Column of the file, or field of the request where the server refused it; empty = the whole row. */
  field: string;
  value: string;
  problem: string;
  remedy: string;
}

/** A row as read: cells by header, or why it could not be read. `row` is the line a person finds it at. */
export type SourceRow =
  | { row: number; cells: Record<string, string>; problem?: undefined }
  | { row: number; cells?: undefined; problem: RowProblem };

/** An opened file: its header is known, its rows are still to come. */
export interface Source {
  header: string[];
  rows: AsyncIterable<SourceRow>;
}

/** A value in a file: a time is a Date, a number stays one, so that a spreadsheet can calculate with both. */
export type Cell = string | number | Date | null;

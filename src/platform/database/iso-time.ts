/** SQL that answers a timestamptz column as RFC 3339 text in UTC with milliseconds, as the API writes times. */
export const isoTime = (column: string): string =>
  `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** The same with all that PostgreSQL keeps (microseconds): for cursors, where a rounded time repeats a row. */
export const exactTime = (column: string): string =>
  `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/** SQL that answers a timestamptz column as RFC 3339 text in UTC with milliseconds, as the API writes times. */
export const isoTime = (column: string): string =>
  `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

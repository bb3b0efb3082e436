import type { Content } from '../../../../domain/report-submission/contents';

/**
 * One content of a report as a query. `facts` answers a row for each case and what it adds to a figure:
 * `case_id, opened_month, org, key, measure, value`; a figure is the sum of its facts, and its cases are theirs, so that
 * what is counted and what is opened behind the number can never differ.
 * Parameters: $1 centres whose cases count (text[]), $2 and $3 the period, half open, $4 the cut-off: nothing that was
 * decided later is seen, so that the same cut-off gives the same figures for ever.
 */
export interface FigureQuery {
  content: Content;
  /** What the figures are counted by. */
  by: 'category' | 'frequency' | 'person' | 'kind' | 'channel' | 'outcome' | 'clock';
  facts: string;
}

import { knownCases, OURS, within } from '../../../platform/figures/known-cases';
import type { FigureQuery } from './query';

const OVERDUE = `EXISTS (
  SELECT FROM timer_firing fired JOIN timer ON timer.case_id = fired.case_id
     AND timer.opened_month = fired.opened_month AND timer.id = fired.timer_id
   WHERE fired.case_id = reach.case_id AND fired.opened_month = reach.opened_month AND fired.mark = 'breach'
     AND timer.kind = 'handle' AND ${within('fired.fired_at')})`;

/** 超时未处理量: cases whose handling limit passed within the period, and those of them that nobody had answered by the cut-off. */
export const overdueUnprocessed: FigureQuery = {
  content: 'overdue-unprocessed',
  by: 'category',
  facts: `
    SELECT known.id AS case_id, known.opened_month, known.org, known.category AS key, one.measure, 1::bigint AS value
      FROM ${knownCases({ processes: ['complaint-dispatch'], older: true, only: OVERDUE })} known
     CROSS JOIN LATERAL (VALUES ('overdue', true),
       ('unprocessed', NOT known.closed AND known.state->>'answeredAt' IS NULL)) one (measure, holds)
     WHERE ${OURS} AND one.holds`,
};

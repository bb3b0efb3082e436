import { knownCases, OURS } from '../../../platform/figures/known-cases';
import type { FigureQuery } from './query';

/** 投诉频率统计: how often the same customer complained within the period: once, twice, three times, more. */
export const complaintFrequency: FigureQuery = {
  content: 'complaint-frequency',
  by: 'frequency',
  facts: `
    SELECT counted.id AS case_id, counted.opened_month, counted.org,
           CASE WHEN counted.times >= 4 THEN '4+' ELSE counted.times::text END AS key, one.measure, 1::bigint AS value
      FROM (SELECT known.id, known.opened_month, known.org,
                   count(*) OVER (PARTITION BY known.org, known.customer_id) AS times,
                   row_number() OVER (PARTITION BY known.org, known.customer_id ORDER BY known.opened_at, known.id) AS nth
              FROM ${knownCases({ processes: ['complaint-dispatch'] })} known
             WHERE ${OURS} AND known.kind <> 'enquiry' AND known.customer_id IS NOT NULL) counted
     CROSS JOIN LATERAL (VALUES ('complaints', true), ('customers', counted.nth = 1)) one (measure, holds)
     WHERE one.holds`,
};

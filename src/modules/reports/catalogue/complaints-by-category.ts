import { knownCases, OURS } from '../../../platform/figures/known-cases';
import type { FigureQuery } from './query';

/** 投诉类别统计: complaints and faults taken in within the period, by category; enquiries are volumes. */
export const complaintsByCategory: FigureQuery = {
  content: 'complaints-by-category',
  by: 'category',
  facts: `
    SELECT known.id AS case_id, known.opened_month, known.org, known.category AS key, one.measure, 1::bigint AS value
      FROM ${knownCases({ processes: ['complaint-dispatch'] })} known
     CROSS JOIN LATERAL (VALUES ('taken-in', true), ('closed', known.closed), ('open', NOT known.closed)) one (measure, holds)
     WHERE ${OURS} AND known.kind <> 'enquiry' AND one.holds`,
};

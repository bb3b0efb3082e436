import { knownCases, OURS } from '../../../platform/figures/known-cases';
import type { FigureQuery } from './query';

/**
 * 用户满意度调查结果: surveys of complaints begun within the period, by how they ended. The rate is satisfied ÷ answered
 * (satisfied, neutral, dissatisfied): worked out where it is shown, of these numbers. Calls of campaigns are none.
 */
export const satisfaction: FigureQuery = {
  content: 'satisfaction',
  by: 'outcome',
  facts: `
    SELECT known.id AS case_id, known.opened_month, known.org, coalesce(known.outcome, 'open') AS key,
           'surveys' AS measure, 1::bigint AS value
      FROM ${knownCases({ processes: ['callback-survey'] })} known
     WHERE ${OURS} AND known.kind <> 'campaign'`,
};

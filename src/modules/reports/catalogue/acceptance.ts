import { knownCases, OURS } from '../../../platform/figures/known-cases';
import type { FigureQuery } from './query';

/** 受理情况: by which way it came, and how far the answer is. */
export const acceptance: FigureQuery = {
  content: 'acceptance',
  by: 'channel',
  facts: `
    SELECT known.id AS case_id, known.opened_month, known.org, known.state->>'channel' AS key, one.measure, 1::bigint AS value
      FROM ${knownCases({ processes: ['complaint-dispatch'] })} known
     CROSS JOIN LATERAL (VALUES ('taken-in', true), ('answered', known.state->>'answeredAt' IS NOT NULL),
       ('closed', known.closed)) one (measure, holds)
     WHERE ${OURS} AND one.holds`,
};

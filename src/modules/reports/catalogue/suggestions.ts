import { knownCases, OURS } from '../../../platform/figures/known-cases';
import type { FigureQuery } from './query';

/** 建议量及各类新建议: taken in within the period by category, and what became of them. */
export const suggestions: FigureQuery = {
  content: 'suggestions',
  by: 'category',
  facts: `
    SELECT known.id AS case_id, known.opened_month, known.org, known.category AS key, one.measure, 1::bigint AS value
      FROM ${knownCases({ processes: ['suggestion'] })} known
     CROSS JOIN LATERAL (VALUES ('taken-in', true), ('adopted', known.outcome = 'adopted'),
       ('dismissed', known.outcome = 'dismissed'), ('open', NOT known.closed)) one (measure, holds)
     WHERE ${OURS} AND one.holds`,
};

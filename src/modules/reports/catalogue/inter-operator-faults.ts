import { knownCases, OURS } from '../../../platform/figures/known-cases';
import type { FigureQuery } from './query';

/** 面向互联互通部: taken in within the period, and filed with a cause that lies between operators. */
export const interOperatorFaults: FigureQuery = {
  content: 'inter-operator-faults',
  by: 'category',
  facts: `
    SELECT known.id AS case_id, known.opened_month, known.org, known.category AS key, 'faults' AS measure, 1::bigint AS value
      FROM ${knownCases({ processes: ['complaint-dispatch'] })} known
     WHERE ${OURS} AND known.cause = 'inter-operator'`,
};

import { knownCases, OURS } from '../../../platform/figures/known-cases';
import type { FigureQuery } from './query';

/** 业务量统计: everything that was taken in within the period, by what it is. */
export const volumes: FigureQuery = {
  content: 'volumes',
  by: 'kind',
  facts: `
    SELECT known.id AS case_id, known.opened_month, known.org, known.kind AS key, one.measure, 1::bigint AS value
      FROM ${knownCases({ processes: ['complaint-dispatch', 'suggestion', 'appeal'] })} known
     CROSS JOIN LATERAL (VALUES ('taken-in', true), ('closed', known.closed), ('open', NOT known.closed)) one (measure, holds)
     WHERE ${OURS} AND one.holds`,
};

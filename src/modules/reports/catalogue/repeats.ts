import { knownCases, OURS } from '../../../platform/figures/known-cases';
import type { FigureQuery } from './query';

/** 重复投诉量: taken in within the period, and linked as the repeat of an earlier one. */
export const repeats: FigureQuery = {
  content: 'repeats',
  by: 'category',
  facts: `
    SELECT known.id AS case_id, known.opened_month, known.org, known.category AS key, 'repeats' AS measure, 1::bigint AS value
      FROM ${knownCases({ processes: ['complaint-dispatch'] })} known
     WHERE ${OURS} AND known.state->'links' @> '[{"kind": "repeat"}]'`,
};

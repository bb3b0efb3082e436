import { within } from '../../../platform/figures/known-cases';
import type { FigureQuery } from './query';

/** 赔偿情况: what was granted or recorded within the period, by the category that the case had then. Amounts in fen. */
export const compensation: FigureQuery = {
  content: 'compensation',
  by: 'category',
  facts: `
    SELECT paid.case_id, paid.opened_month, paid.org, paid.category AS key, one.measure, one.value
      FROM (SELECT step.case_id, step.opened_month, step.body->'next'->>'org' AS org,
                   step.body->'next'->'subject'->>'category' AS category, (step.body->'fields'->>'amountFen')::bigint AS fen
              FROM transition step
             WHERE step.command IN ('record-compensation', 'compensate') AND ${within('step.at')}) paid
     CROSS JOIN LATERAL (VALUES ('payments', 1::bigint), ('amount-fen', paid.fen)) one (measure, value)
     WHERE paid.org = ANY($1::text[]) AND one.value IS NOT NULL`,
};

import { knownCases, OURS, within } from '../../../platform/figures/known-cases';
import type { FigureQuery } from './query';

/** Processes that desks work on for customers. */
const SERVED = ['complaint-dispatch', 'callback-survey', 'suggestion', 'appeal'];

/** 话务员工作量统计: what each person registered within the period, and how many steps they did. */
export const agentWorkload: FigureQuery = {
  content: 'agent-workload',
  by: 'person',
  facts: `
    SELECT known.id AS case_id, known.opened_month, known.org, done.person AS key, done.measure, done.value
      FROM ${knownCases({ processes: SERVED, older: true })} known
     CROSS JOIN LATERAL (
       SELECT task.closed_by AS person, 'steps' AS measure, count(*) AS value FROM task
        WHERE task.case_id = known.id AND task.opened_month = known.opened_month AND task.status = 'done'
          AND task.closed_by ~ '^[0-9a-f-]{36}$' AND ${within('task.closed_at')}
        GROUP BY task.closed_by
       UNION ALL
       SELECT first.body->'actor'->>'id', 'registered', 1 FROM transition first
        WHERE first.case_id = known.id AND first.opened_month = known.opened_month AND first.seq = 1
          AND first.body->'actor'->>'kind' = 'person' AND ${within('first.at')}) done
     WHERE ${OURS}`,
};

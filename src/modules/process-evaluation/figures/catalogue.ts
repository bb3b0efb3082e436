import { EVALUATED } from '../../../../domain/process-evaluation/evaluation-state';
import { knownCases, OURS } from '../../../platform/figures/known-cases';

/** Raised whenever a query below counts otherwise: an edition says which it was worked out with. */
export const CATALOGUE_VERSION = 1;

/** What is said of a process, in the order in which people look at it. */
export const FIGURES = [
  ...['volume', 'limits-kept', 'limits-passed', 'step-duration', 'by-month', 'by-person', 'returns', 'escalations'],
] as const;
export type FigureName = (typeof FIGURES)[number];

/** Commands by which work goes back to who did it. */
const RETURNS = [
  ...['return', 'returned', 'send-back', 'return-draft', 'return-order', 'return-to-sender', 'return-to-prefecture'],
  ...['return-follow-up', 'object', 'query'],
];
const inList = (values: readonly string[]): string => values.map((value) => `'${value}'`).join(', ');

/** Cases of the process that were opened in the period, each with what happened to it until the cut-off. */
const of = (process: string): string => {
  if (!(EVALUATED as readonly string[]).includes(process)) throw new Error(`nobody evaluates ${process}`);
  return knownCases({ processes: [process] });
};
const CASE = 'known.id AS case_id, known.opened_month';
const INSTANT = 'NULL::timestamptz AS began, NULL::timestamptz AS ended';
const MONTH = `to_char(known.opened_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM')`;
const CLOSED = `to_timestamp((known.state->>'closedAt')::bigint / 1000.0)`;
const timerOf = 'timer.case_id = known.id AND timer.opened_month = known.opened_month';
const taskOf = 'task.case_id = known.id AND task.opened_month = known.opened_month';
const doneTask = `JOIN task ON ${taskOf} AND task.status = 'done' AND task.closed_at <= $4`;
const breach = `SELECT FROM timer_firing fired WHERE fired.case_id = timer.case_id AND fired.opened_month = timer.opened_month
  AND fired.timer_id = timer.id AND fired.mark = 'breach' AND fired.fired_at <= $4`;

/**
 * A figure as a query: a row for each thing that is counted, `case_id, opened_month, key, began, ended`. A figure is the
 * number of its rows by key, with median and 90th percentile of their working minutes, where they last; its cases are
 * theirs, so that what is counted and what is opened behind the number can never differ.
 * Parameters: $1 centres (text[]), $2 and $3 the period, half open, $4 the cut-off.
 */
export const FACTS: Record<FigureName, (process: string) => string> = {
  /** Cases by how they ended. */
  volume: (process) => `
    SELECT ${CASE}, CASE WHEN known.closed THEN coalesce(known.outcome, 'closed') ELSE 'open' END AS key, ${INSTANT}
      FROM ${of(process)} known WHERE ${OURS}`,
  /** Limits that were kept, by clock. */
  'limits-kept': (process) => `
    SELECT ${CASE}, timer.kind AS key, ${INSTANT} FROM ${of(process)} known
      JOIN timer ON ${timerOf} AND timer.state = 'met' AND timer.ended_at <= $4
     WHERE ${OURS} AND NOT EXISTS (${breach})`,
  /** Limits that passed, by clock. */
  'limits-passed': (process) => `
    SELECT ${CASE}, timer.kind AS key, ${INSTANT} FROM ${of(process)} known JOIN timer ON ${timerOf}
     WHERE ${OURS} AND EXISTS (${breach})`,
  /** What each step takes, from when it was asked for. */
  'step-duration': (process) => `
    SELECT ${CASE}, task.step AS key, task.opened_at AS began, task.closed_at AS ended
      FROM ${of(process)} known ${doneTask} WHERE ${OURS}`,
  /** Spread by period (周期分布): cases by the month in which they began, and what those that are closed took. */
  'by-month': (process) => `
    SELECT ${CASE}, ${MONTH} AS key, CASE WHEN known.closed THEN known.opened_at END AS began,
           CASE WHEN known.closed THEN ${CLOSED} END AS ended
      FROM ${of(process)} known WHERE ${OURS}`,
  /** Spread by person (人员分布): steps that each has done, and what they took. */
  'by-person': (process) => `
    SELECT ${CASE}, task.closed_by AS key, task.opened_at AS began, task.closed_at AS ended
      FROM ${of(process)} known ${doneTask} WHERE ${OURS} AND task.closed_by ~ '^[0-9a-f-]{36}$'`,
  /** Work that went back, by how. */
  returns: (process) => `
    SELECT ${CASE}, step.command AS key, ${INSTANT} FROM ${of(process)} known
      JOIN transition step ON step.case_id = known.id AND step.opened_month = known.opened_month AND step.at <= $4
       AND step.command IN (${inList(RETURNS)})
     WHERE ${OURS}`,
  /** How often a tier above was called on, by the stage that the case was in then. */
  escalations: (process) => `
    SELECT ${CASE}, called.stage AS key, ${INSTANT} FROM ${of(process)} known
      JOIN task ON ${taskOf} AND task.step = 'escalation' AND task.opened_at <= $4
     CROSS JOIN LATERAL (
       SELECT step.body->'next'->>'stage' AS stage FROM transition step
        WHERE step.case_id = known.id AND step.opened_month = known.opened_month AND step.at <= task.opened_at
        ORDER BY step.seq DESC LIMIT 1) called
     WHERE ${OURS}`,
};

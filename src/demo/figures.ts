import type { DataSource } from 'typeorm';

export interface Figures {
  started: number;
  closed: number;
  ended: number;
  byOutcome: [string, number][];
  /** Cases with a breached clock, and breached clocks by kind. */
  breachedCases: number;
  breaches: [string, number][];
  escalations: [string, number][];
  surveys: [string, number][];
  /** How often each decision was taken. */
  commands: [string, number][];
  lateness: { p50: number; p99: number; firings: number };
}

/** One row of figures by name; PostgreSQL sends counts as text. */
type Counted = Record<string, string | number | null>;

const pairs = (rows: { name: string; count: string }[]): [string, number][] =>
  rows.map(({ name, count }) => [name, Number(count)]);

/** What happened to these cases, counted from their rows. */
export async function countFigures(dataSource: DataSource, caseIds: readonly string[]): Promise<Figures> {
  const ids = [[...caseIds]];
  const count = async (sql: string): Promise<[string, number][]> => pairs(await dataSource.query(sql, ids));
  const [heads] = await dataSource.query<Counted[]>(
    `SELECT count(*) AS started, count(closed_at) AS closed, count(ended_at) AS ended FROM case_head
      WHERE id = ANY($1) AND process = 'complaint-dispatch'`,
    ids,
  );
  const [late] = await dataSource.query<Counted[]>(
    `SELECT count(*) AS firings, percentile_cont(0.5) WITHIN GROUP (ORDER BY lateness_ms) AS p50,
            percentile_cont(0.99) WITHIN GROUP (ORDER BY lateness_ms) AS p99 FROM timer_firing WHERE case_id = ANY($1)`,
    ids,
  );
  const [breached] = await dataSource.query<Counted[]>(
    `SELECT count(DISTINCT case_id) AS cases FROM timer_firing WHERE case_id = ANY($1) AND mark = 'breach'`,
    ids,
  );
  return {
    started: Number(heads?.started),
    closed: Number(heads?.closed),
    ended: Number(heads?.ended),
    byOutcome: await count(
      `SELECT coalesce(outcome, 'open') AS name, count(*) FROM case_head
        WHERE id = ANY($1) AND process = 'complaint-dispatch' GROUP BY 1 ORDER BY 2 DESC, 1`,
    ),
    breachedCases: Number(breached?.cases),
    breaches: await count(
      `SELECT timer.kind AS name, count(*) FROM timer_firing f
         JOIN timer ON timer.case_id = f.case_id AND timer.opened_month = f.opened_month AND timer.id = f.timer_id
        WHERE f.case_id = ANY($1) AND f.mark = 'breach' GROUP BY 1 ORDER BY 2 DESC, 1`,
    ),
    // A task appears in many transitions; its tier is its first candidate's role.
    escalations: await count(
      `SELECT role AS name, count(*) FROM (
         SELECT DISTINCT ON (t.case_id, task->>'id') task->'candidates'->0->>'role' AS role
           FROM transition t, jsonb_array_elements(t.body->'next'->'tasks') AS task
          WHERE t.case_id = ANY($1) AND task->>'step' = 'escalation' ORDER BY t.case_id, task->>'id', t.seq) called
        GROUP BY 1 ORDER BY 2 DESC, 1`,
    ),
    surveys: await count(
      `SELECT coalesce(outcome, 'under way') AS name, count(*) FROM case_head
        WHERE id = ANY($1) AND process = 'callback-survey' GROUP BY 1 ORDER BY 2 DESC, 1`,
    ),
    commands: await count(
      `SELECT command AS name, count(*) FROM transition WHERE case_id = ANY($1) GROUP BY 1 ORDER BY 2 DESC, 1`,
    ),
    lateness: { p50: Number(late?.p50 ?? NaN), p99: Number(late?.p99 ?? NaN), firings: Number(late?.firings) },
  };
}

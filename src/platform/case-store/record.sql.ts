/**
 * A connection keeps the plan it made of the statement below, perhaps on tables that were nearly empty: then it would
 * read them whole at every decision, until statistics are gathered anew. Every row here is found by its key. Compiling
 * such a plan (jit), where the server can, would take longer than all of it.
 */
export const BY_KEY = ['enable_seqscan = off', 'enable_hashjoin = off', 'enable_mergejoin = off', 'jit = off'];

/**
 * One transition, one statement: $1 is the JSON made by `project`. The head's row lock is held by the caller.
 * Unchanged tasks and timers are left alone, so that a long case does not rewrite its rows at each step.
 * To be run under BY_KEY. OFFSET 0 keeps the planner from reading in another order what is found by key; a row once
 * found keeps its place (ctid), for whoever else would change rows of this case waits for the head.
 */
export const RECORD = `
WITH input AS (
  SELECT * FROM jsonb_to_record($1::jsonb) AS i (
    case_id uuid, opened_month date, process text, seq int, command_id text, command text, at timestamptz,
    body jsonb, state jsonb, terms jsonb, org_id text, stage text, subject jsonb, outcome text,
    opened_at timestamptz, closed_at timestamptz, ended_at timestamptz, places text[], brought_in text[], links jsonb,
    external_refs jsonb, tasks jsonb, candidates jsonb, closed_tasks jsonb, timers jsonb, firings jsonb,
    holding jsonb, content jsonb, outbox jsonb, volatile boolean, entry text, previous_hash text, hash text)
), numbered AS (
  INSERT INTO case_number (org_id, day, last)
  SELECT i.org_id, (i.opened_at AT TIME ZONE org.zone)::date, 1 FROM input i JOIN org ON org.id = i.org_id WHERE i.seq = 1
  ON CONFLICT (org_id, day) DO UPDATE SET last = case_number.last + 1
  RETURNING upper(org_id) || '-' || to_char(day, 'YYYYMMDD') || '-' || lpad(last::text, 4, '0') AS number
), opened AS (
  INSERT INTO case_head (id, opened_month, process, number, seq, org_id, stage, kind, category, priority, tier,
    customer_id, outcome, opened_at, closed_at, ended_at, state, terms, audit_hash)
  SELECT case_id, opened_month, process, number, seq, org_id, stage, subject->>'kind', subject->>'category',
    (subject->>'priority')::smallint, subject->>'tier', (subject->>'customer')::uuid, outcome, opened_at, closed_at,
    ended_at, state, coalesce(terms, '{}'), hash
  FROM input, numbered WHERE seq = 1
), moved AS (
  UPDATE case_head h SET seq = i.seq, org_id = i.org_id, stage = i.stage, kind = i.subject->>'kind',
    category = i.subject->>'category', priority = (i.subject->>'priority')::smallint, tier = i.subject->>'tier',
    outcome = i.outcome, closed_at = i.closed_at, ended_at = i.ended_at, state = i.state,
    terms = coalesce(i.terms, h.terms), audit_hash = i.hash
  FROM input i WHERE h.id = i.case_id AND h.opened_month = i.opened_month AND i.seq > 1
), step AS (
  INSERT INTO transition (case_id, opened_month, seq, command_id, command, body, at)
  SELECT case_id, opened_month, seq, command_id, command, body, at FROM input
), audited AS (
  INSERT INTO audit (stream, seq, at, entry, previous_hash, hash)
  SELECT case_id::text, seq, at, entry, previous_hash, hash FROM input
), party AS (
  INSERT INTO case_party (case_id, opened_month, org_id, org_path)
  SELECT i.case_id, i.opened_month, org.id, org.path
  FROM input i JOIN org ON org.id = ANY (i.places)
  ON CONFLICT DO NOTHING
), above AS (
  SELECT DISTINCT up.id, up.parent_id FROM input i JOIN org ON org.id = ANY (i.places)
  JOIN org up ON up.id = ANY(string_to_array(org.path, '.'))
), reached AS (
  INSERT INTO case_reach (org_id, opened_at, case_id, opened_month, live, process, owner_org, kind, category, priority,
    tier, closed_at, cause)
  SELECT above.id, i.opened_at, i.case_id, i.opened_month, i.closed_at IS NULL, i.process, i.org_id, i.subject->>'kind',
    i.subject->>'category', (i.subject->>'priority')::smallint, i.subject->>'tier', i.closed_at, i.state->'filed'->>'cause'
  FROM input i, above
  ON CONFLICT (org_id, opened_at, case_id) DO UPDATE SET live = excluded.live, owner_org = excluded.owner_org,
    kind = excluded.kind, category = excluded.category, priority = excluded.priority, tier = excluded.tier,
    closed_at = excluded.closed_at, cause = excluded.cause
  WHERE (case_reach.live, case_reach.owner_org, case_reach.kind, case_reach.category, case_reach.priority, case_reach.tier,
      case_reach.closed_at, case_reach.cause) IS DISTINCT FROM (excluded.live, excluded.owner_org, excluded.kind,
      excluded.category, excluded.priority, excluded.tier, excluded.closed_at, excluded.cause)
), sorted AS (
  INSERT INTO case_sort (process, kind, tier) SELECT process, subject->>'kind', subject->>'tier' FROM input
  ON CONFLICT DO NOTHING
), linked AS (
  INSERT INTO case_link (case_id, opened_month, other_id, kind)
  SELECT i.case_id, i.opened_month, l.other, l.kind FROM input i, jsonb_to_recordset(i.links) AS l (other uuid, kind text)
  ON CONFLICT DO NOTHING
), referred AS (
  INSERT INTO external_ref (case_id, opened_month, system, id)
  SELECT i.case_id, i.opened_month, r.system, r.id FROM input i, jsonb_to_recordset(i.external_refs) AS r (system text, id text)
  ON CONFLICT DO NOTHING
), tasked AS (
  INSERT INTO task (case_id, opened_month, id, process, step, stage, status, assignee, barred, version, clock_id,
    opened_at, due_at, warn_at, paused, closed_at, closed_by, outcome)
  SELECT i.case_id, i.opened_month, t.id, i.process, t.step, i.stage, t.status, t.assignee, t.barred, t.version,
    t.clock_id, t.opened_at, t.due_at, t.warn_at, t.paused, t.closed_at, t.closed_by, t.outcome
  FROM input i, jsonb_to_recordset(i.tasks) AS t (id text, step text, status text, assignee uuid, barred uuid[],
    version int, clock_id text, opened_at timestamptz, due_at timestamptz, warn_at timestamptz, paused boolean,
    closed_at timestamptz, closed_by text, outcome text)
  ON CONFLICT (case_id, opened_month, id) DO UPDATE SET stage = excluded.stage, status = excluded.status,
    assignee = excluded.assignee, barred = excluded.barred, version = excluded.version, clock_id = excluded.clock_id,
    due_at = excluded.due_at, warn_at = excluded.warn_at, paused = excluded.paused, closed_at = excluded.closed_at,
    closed_by = excluded.closed_by, outcome = excluded.outcome
  WHERE (task.version, task.stage, task.clock_id, task.due_at, task.warn_at, task.paused) IS DISTINCT FROM
    (excluded.version, excluded.stage, excluded.clock_id, excluded.due_at, excluded.warn_at, excluded.paused)
), withdrawn AS (
  DELETE FROM task_reach r USING (
    SELECT found.place FROM input i
    JOIN jsonb_to_recordset(i.tasks) AS t (id text, status text, due_at timestamptz, warn_at timestamptz) ON true
    CROSS JOIN LATERAL (SELECT stage, due_at, warn_at FROM task
      WHERE case_id = i.case_id AND opened_month = i.opened_month AND id = t.id AND status = 'open' OFFSET 0) was
    CROSS JOIN above
    CROSS JOIN LATERAL (SELECT ctid AS place FROM task_reach WHERE org_id = above.id
      AND due_at = coalesce(was.due_at, 'infinity') AND task_id = t.id AND case_id = i.case_id OFFSET 0) found
    WHERE t.status <> 'open' OR (was.stage, coalesce(was.due_at, 'infinity'), coalesce(was.warn_at, 'infinity'))
      <> (i.stage, coalesce(t.due_at, 'infinity'), coalesce(t.warn_at, 'infinity'))) gone
  WHERE r.ctid = gone.place
), listed AS (
  INSERT INTO task_reach (org_id, due_at, warn_at, task_id, case_id, stage, step, opened_month, process)
  SELECT above.id, coalesce(t.due_at, 'infinity'), coalesce(t.warn_at, 'infinity'), t.id, i.case_id, i.stage, t.step,
    i.opened_month, i.process
  FROM input i CROSS JOIN above JOIN jsonb_to_recordset(i.tasks) AS t (id text, step text, status text,
    due_at timestamptz, warn_at timestamptz) ON t.status = 'open'
  ON CONFLICT DO NOTHING
), offered AS (
  INSERT INTO task_candidate (case_id, opened_month, task_id, role, org_id, org_path, due_at, assignee)
  SELECT i.case_id, i.opened_month, c.task_id, c.role, c.org_id, org.path, c.due_at, c.assignee
  FROM input i, jsonb_to_recordset(i.candidates) AS c (task_id text, role text, org_id text, due_at timestamptz, assignee uuid)
  JOIN org ON org.id = c.org_id
  ON CONFLICT (case_id, opened_month, task_id, role, org_id) DO UPDATE SET due_at = excluded.due_at, assignee = excluded.assignee
  WHERE (task_candidate.due_at, task_candidate.assignee) IS DISTINCT FROM (excluded.due_at, excluded.assignee)
), taken_back AS (
  DELETE FROM task_candidate c USING input i
  WHERE c.case_id = i.case_id AND c.opened_month = i.opened_month AND i.closed_tasks ? c.task_id
), timed AS (
  INSERT INTO timer (case_id, opened_month, id, process, kind, org_id, state, limit_amount, limit_unit, calendar,
    armed_at, due_at, ended_at, definition)
  SELECT i.case_id, i.opened_month, t.id, i.process, t.kind, i.org_id, t.state, t.limit_amount, t.limit_unit, t.calendar,
    t.armed_at, t.due_at, t.ended_at, t.definition
  FROM input i, jsonb_to_recordset(i.timers) AS t (id text, kind text, state text, limit_amount float8, limit_unit text,
    calendar text, armed_at timestamptz, due_at timestamptz, ended_at timestamptz, definition jsonb)
  ON CONFLICT (case_id, opened_month, id) DO UPDATE SET state = excluded.state, limit_amount = excluded.limit_amount,
    limit_unit = excluded.limit_unit, calendar = excluded.calendar, due_at = excluded.due_at,
    ended_at = excluded.ended_at, definition = excluded.definition
  WHERE timer.definition IS DISTINCT FROM excluded.definition
), clock AS (
  SELECT i.case_id, t.id AS timer_id, i.opened_month, i.process, t.kind, i.subject->>'category' AS category,
    i.subject->>'tier' AS tier, t.holder_org, t.holder_role, t.holder_person, t.counted_as AS state, t.warn_at, t.ended_at,
    t.late, t.lateness_ms, t.next_mark_at, t.used_share, t.due_at, was.due_at AS was_due_at
  FROM input i CROSS JOIN jsonb_to_recordset(i.timers) AS t (id text, kind text, due_at timestamptz, ended_at timestamptz,
    holder_org text, holder_role text, holder_person uuid, counted_as text, warn_at timestamptz, late boolean,
    lateness_ms float8, next_mark_at timestamptz, used_share float8)
  LEFT JOIN LATERAL (SELECT due_at FROM timer
    WHERE case_id = i.case_id AND opened_month = i.opened_month AND id = t.id OFFSET 0) was ON true
), newly AS (
  SELECT above.id FROM input i CROSS JOIN above WHERE NOT EXISTS (SELECT FROM case_reach r
    WHERE r.org_id = above.id AND r.opened_at = i.opened_at AND r.case_id = i.case_id OFFSET 0)
), told_of AS (
  INSERT INTO timer_reach (org_id, due_at, case_id, timer_id, opened_month, process, kind, category,
    tier, holder_org, holder_role, holder_person, state, warn_at, ended_at, late, lateness_ms, next_mark_at, used_share)
  SELECT above.id, c.due_at, c.case_id, c.timer_id, c.opened_month, c.process, c.kind, c.category, c.tier, c.holder_org,
    c.holder_role, c.holder_person, c.state, c.warn_at, c.ended_at, c.late, c.lateness_ms, c.next_mark_at, c.used_share
  FROM clock c CROSS JOIN above WHERE c.was_due_at IS NULL OR above.id IN (SELECT id FROM newly)
  ON CONFLICT DO NOTHING
), brought AS (
  INSERT INTO timer_reach (org_id, due_at, case_id, timer_id, opened_month, process, kind, category,
    tier, holder_org, holder_role, holder_person, state, warn_at, ended_at, late, lateness_ms, next_mark_at, used_share)
  SELECT newly.id, r.due_at, r.case_id, r.timer_id, r.opened_month, r.process, r.kind, r.category, r.tier, r.holder_org,
    r.holder_role, r.holder_person, r.state, r.warn_at, r.ended_at, r.late, r.lateness_ms, r.next_mark_at, r.used_share
  FROM input i CROSS JOIN newly JOIN above root ON root.parent_id IS NULL
  CROSS JOIN LATERAL (SELECT id, due_at FROM timer
    WHERE case_id = i.case_id AND opened_month = i.opened_month AND i.seq > 1 OFFSET 0) was
  CROSS JOIN LATERAL (SELECT * FROM timer_reach
    WHERE org_id = root.id AND due_at = was.due_at AND case_id = i.case_id AND timer_id = was.id OFFSET 0) r
  WHERE was.id NOT IN (SELECT timer_id FROM clock)
  ON CONFLICT DO NOTHING
), followed AS (
  UPDATE timer_reach r SET due_at = c.due_at, category = c.category, tier = c.tier, holder_org = c.holder_org,
    holder_role = c.holder_role, holder_person = c.holder_person, state = c.state, warn_at = c.warn_at,
    ended_at = c.ended_at, late = c.late, lateness_ms = c.lateness_ms, next_mark_at = c.next_mark_at,
    used_share = c.used_share
  FROM (SELECT clock.*, found.place FROM clock CROSS JOIN above CROSS JOIN LATERAL (
    SELECT t.ctid AS place FROM timer_reach t
    WHERE t.org_id = above.id AND t.due_at = clock.was_due_at AND t.case_id = clock.case_id AND t.timer_id = clock.timer_id
      AND (t.due_at, t.category, t.tier, t.holder_org, t.holder_role, t.holder_person, t.state, t.warn_at, t.ended_at,
        t.late, t.lateness_ms, t.next_mark_at, t.used_share) IS DISTINCT FROM (clock.due_at, clock.category, clock.tier,
        clock.holder_org, clock.holder_role, clock.holder_person, clock.state, clock.warn_at, clock.ended_at, clock.late,
        clock.lateness_ms, clock.next_mark_at, clock.used_share) OFFSET 0) found) c
  WHERE r.ctid = c.place
), fired AS (
  INSERT INTO timer_firing (case_id, opened_month, timer_id, mark, planned_at, fired_at, lateness_ms, holder_org,
    holder_role, holder_person)
  SELECT i.case_id, i.opened_month, f.timer_id, f.mark, f.planned_at, f.fired_at, f.lateness_ms, f.holder_org,
    f.holder_role, f.holder_person
  FROM input i, jsonb_to_recordset(i.firings) AS f (timer_id text, mark text, planned_at timestamptz,
    fired_at timestamptz, lateness_ms float8, holder_org text, holder_role text, holder_person uuid)
  ON CONFLICT DO NOTHING
), held AS (
  INSERT INTO holding (case_id, opened_month, seq, org_id, role, person_id, from_at)
  SELECT case_id, opened_month, seq, holding->>'org', holding->>'role', (holding->>'person')::uuid, at
  FROM input WHERE jsonb_typeof(holding) = 'object'
), used AS (
  UPDATE content c SET used_seq = i.seq, case_id = i.case_id FROM input i
  WHERE c.id IN (SELECT ref.id::uuid FROM jsonb_array_elements_text(i.content) AS ref (id)) AND c.used_seq IS NULL
), kept AS (
  UPDATE attachment a SET used_seq = i.seq FROM input i
  WHERE a.id IN (SELECT ref.id::uuid FROM jsonb_array_elements_text(i.content) AS ref (id)) AND a.used_seq IS NULL
), told AS (
  INSERT INTO outbox (id, case_id, opened_month, seq, topic, org_id, data)
  SELECT o.id, i.case_id, i.opened_month, i.seq, o.topic, o.org_id, o.data
  FROM input i, jsonb_to_recordset(i.outbox) AS o (id uuid, topic text, org_id text, data jsonb)
), unconfirmed AS (
  INSERT INTO unconfirmed_step (case_id, seq, process) SELECT case_id, seq, process FROM input WHERE volatile
), place AS (
  -- Closing one of them locks its row first: whoever comes second sees the other.
  SELECT id, active FROM org WHERE id = ANY ((SELECT brought_in FROM input)::text[]) FOR SHARE
)
SELECT seq, (SELECT min(id) FROM place WHERE NOT active) AS closed FROM input`;

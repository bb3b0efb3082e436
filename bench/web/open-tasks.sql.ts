/**
 * Open tasks ($1 of them) that one desk may claim, made up and marked BENCH; in a migrated database with the demo's
 * organisations. Each is a row in every table that the inbox reads; its case cannot be opened.
 */
export const OPEN_TASKS = `
  WITH made AS MATERIALIZED (
    SELECT gen_random_uuid() AS id, i, now() - (i % 9000) * interval '1 minute' AS opened_at,
           now() + ((i::bigint * 7919 % 20011) - 1500) * interval '1 minute' AS due_at
      FROM generate_series(1, $1::int) AS i
  ), desk AS (
    SELECT id, path FROM org WHERE id = 'gs-lz'
  ), heads AS (
    INSERT INTO case_head (id, opened_month, process, number, seq, org_id, stage, kind, category, priority, tier, opened_at,
        state, terms, audit_hash)
      SELECT made.id, '2026-01-01', 'complaint-dispatch', 'BENCH-' || lpad(i::text, 6, '0'), 1, desk.id, 'triage', 'complaint',
        (ARRAY['billing', 'fault', 'coverage', 'service-quality'])[1 + i % 4], 1 + i % 5,
        (ARRAY['ordinary', 'ordinary', 'vip', 'important', 'leased-line'])[1 + i % 5], opened_at, '{}', '{}', 'bench'
      FROM made, desk
  ), parties AS (
    INSERT INTO case_party SELECT made.id, '2026-01-01', desk.id, desk.path FROM made, desk
  ), reached AS (
    INSERT INTO case_reach (org_id, opened_at, case_id, opened_month, live, process, owner_org, kind, category, priority,
        tier)
      SELECT top, opened_at, made.id, '2026-01-01', true, 'complaint-dispatch', desk.id, 'complaint',
        (ARRAY['billing', 'fault', 'coverage', 'service-quality'])[1 + i % 4], 1 + i % 5,
        (ARRAY['ordinary', 'ordinary', 'vip', 'important', 'leased-line'])[1 + i % 5]
      FROM made, desk, unnest(ARRAY['hq', 'gs', 'gs-lz']) AS top
  ), tasks AS (
    INSERT INTO task (case_id, opened_month, id, process, step, stage, status, barred, version, opened_at, due_at, warn_at)
      SELECT id, '2026-01-01', 'triage-1', 'complaint-dispatch', 'triage', 'triage', 'open', '{}', 1, opened_at, due_at,
        due_at - interval '1 hour' FROM made
  ), listed AS (
    INSERT INTO task_reach (org_id, due_at, warn_at, task_id, case_id, stage, step, opened_month, process)
      SELECT top, due_at, due_at - interval '1 hour', 'triage-1', id, 'triage', 'triage', '2026-01-01',
        'complaint-dispatch'
      FROM made, unnest(ARRAY['hq', 'gs', 'gs-lz']) AS top
  )
  INSERT INTO task_candidate (case_id, opened_month, task_id, role, org_id, org_path, due_at)
    SELECT made.id, '2026-01-01', 'triage-1', 'junior-agent', desk.id, desk.path, due_at FROM made, desk`;

-- Open tasks (:rows of them, psql -v rows=1000000) over the whole country, for EXPLAIN of the inbox (psql -f, on a migrated database with
-- organisations). Everything is made up and marked 'bench'; never run it where real cases are.
BEGIN;
CREATE TEMP TABLE owner AS
  SELECT id, path, row_number() OVER (ORDER BY path) - 1 AS n FROM org WHERE level IN ('prefecture', 'province');
CREATE TEMP TABLE made AS
  SELECT gen_random_uuid() AS id, i, owner.id AS org_id, owner.path
    FROM generate_series(1, :rows) AS i JOIN owner ON owner.n = i % (SELECT count(*) FROM owner);
INSERT INTO case_head (id, opened_month, process, number, seq, org_id, stage, kind, category, priority, tier,
    opened_at, state, terms, audit_hash)
  SELECT id, '2026-01-01', 'complaint-dispatch', 'BENCH-' || i, 1, org_id, (ARRAY['triage', 'second-review', 'handling'])[1 + i % 3],
    'complaint', 'billing', 1 + i % 5, 'ordinary', timestamptz '2026-01-01 00:00Z' + i * interval '2 seconds', '{}', '{}', 'bench'
  FROM made;
INSERT INTO case_party SELECT id, '2026-01-01', org_id, path FROM made;
INSERT INTO task (case_id, opened_month, id, process, step, stage, status, barred, version, opened_at, due_at, warn_at)
  SELECT id, '2026-01-01', 'triage-3', 'complaint-dispatch', 'triage', 'triage', 'open', '{}', 1,
    timestamptz '2026-01-01 00:00Z' + i * interval '2 seconds',
    timestamptz '2026-01-02 00:00Z' + (i::bigint * 7919 % 1000003) * interval '2 seconds',
    timestamptz '2026-01-01 12:00Z' + (i::bigint * 7919 % 1000003) * interval '2 seconds'
  FROM made;
INSERT INTO task_candidate (case_id, opened_month, task_id, role, org_id, org_path, due_at)
  SELECT task.case_id, task.opened_month, task.id, role, made.org_id, made.path, task.due_at
  FROM made JOIN task ON task.case_id = made.id, unnest(ARRAY['junior-agent', 'senior-agent']) AS role;
COMMIT;
ANALYZE case_head, case_party, task, task_candidate;

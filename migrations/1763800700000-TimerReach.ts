import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Every clock of every case, once at each organisation that the case reaches, with what the audit of clocks filters,
 * counts and sorts by: whose time it was, how the clock ended, how late its marks fired, how much of it was used.
 * A list walks the entries of one organisation; a figure over many reads its index alone. Written by the record
 * statement. What depends on the time of reading (overdue, warned) is worked out from the instants kept here.
 */
export class TimerReach1763800700000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE timer_reach (
        org_id text NOT NULL,                    -- at or above one of the case's parties
        due_at timestamptz NOT NULL,
        case_id uuid NOT NULL,
        timer_id text NOT NULL,
        opened_month date NOT NULL,
        process text NOT NULL,
        kind text NOT NULL,
        category text NOT NULL,                  -- category and tier that it ran under
        tier text NOT NULL,
        holder_org text NOT NULL,                -- whose time it is, or was when it ended; the owner's where nobody held it
        holder_role text,
        holder_person uuid,
        state text NOT NULL CHECK (state IN ('running', 'paused', 'met', 'cancelled')),
        warn_at timestamptz NOT NULL,            -- first warning; 'infinity': none
        ended_at timestamptz,
        late boolean,                            -- null while it runs: past due or not is a question of the time
        lateness_ms bigint,                      -- of the latest firing; null: no mark has fired
        next_mark_at timestamptz NOT NULL,       -- the earliest mark ahead; 'infinity': none
        used_share double precision,             -- part of the limit used up, as of its end or pause; null while it runs
        PRIMARY KEY (org_id, due_at, case_id, timer_id) INCLUDE (opened_month, process, kind, category, tier, holder_org,
          holder_role, holder_person, state, warn_at, ended_at, late, lateness_ms, next_mark_at, used_share)
      );
      INSERT INTO timer_reach
        SELECT reach.org_id, timer.due_at, timer.case_id, timer.id, timer.opened_month, timer.process, timer.kind, head.category,
               head.tier, coalesce(held.org_id, timer.org_id), held.role, held.person_id,
               CASE WHEN timer.state IN ('paused', 'met', 'cancelled') THEN timer.state ELSE 'running' END,
               coalesce(mark.warn_at, 'infinity'), timer.ended_at,
               CASE WHEN timer.state = 'paused' THEN to_timestamp(pause.since / 1000.0) > timer.due_at
                    WHEN timer.ended_at IS NOT NULL
                    THEN coalesce((timer.definition->>'late')::boolean, timer.ended_at > timer.due_at) END,
               mark.lateness, CASE WHEN timer.ended_at IS NULL AND timer.state <> 'paused' THEN coalesce(mark.next, 'infinity')
                 ELSE 'infinity' END,
               CASE WHEN timer.limit_unit = 'minutes' AND timer.ended_at IS NOT NULL THEN
                 greatest(0, extract(epoch FROM timer.ended_at) * 1000 - (timer.definition->>'countsFrom')::float8
                   - coalesce(pause.total, 0)) / 60000 / nullif(timer.limit_amount, 0) END
          FROM timer JOIN case_head head ON head.id = timer.case_id AND head.opened_month = timer.opened_month
          JOIN case_reach reach ON reach.case_id = timer.case_id AND reach.opened_at = head.opened_at
          LEFT JOIN LATERAL (SELECT org_id, role, person_id FROM holding WHERE holding.case_id = timer.case_id
            AND holding.opened_month = timer.opened_month AND holding.from_at < coalesce(timer.ended_at, 'infinity')
            ORDER BY seq DESC LIMIT 1) held ON true
          CROSS JOIN LATERAL (SELECT
              to_timestamp(min((m->>'planned')::float8) FILTER (WHERE m->>'name' <> 'breach') / 1000) AS warn_at,
              to_timestamp(min((m->>'planned')::float8) FILTER (WHERE m->>'fired' IS NULL) / 1000) AS next,
              max((m->>'fired')::float8 - (m->>'planned')::float8)::bigint AS lateness
            FROM jsonb_array_elements(timer.definition->'marks') AS m) mark
          CROSS JOIN LATERAL (SELECT sum((p->>'to')::float8 - (p->>'from')::float8) AS total,
              max((p->>'from')::float8) AS since FROM jsonb_array_elements(timer.definition->'pauses') AS p) pause;
      CREATE INDEX timer_reach_live ON timer_reach (org_id, due_at, case_id, timer_id) INCLUDE (opened_month, process, kind,
        category, tier, holder_org, holder_person, state, warn_at, late, lateness_ms, next_mark_at) WHERE ended_at IS NULL;
      CREATE INDEX timer_reach_person ON timer_reach (org_id, holder_person, due_at, case_id, timer_id)
        WHERE holder_person IS NOT NULL;
      CREATE INDEX timer_reach_lateness ON timer_reach (org_id, lateness_ms, case_id, timer_id)
        WHERE lateness_ms IS NOT NULL;
      ANALYZE timer_reach;
      GRANT SELECT, INSERT, UPDATE ON timer_reach TO bihuan_app;

      -- Figures over closed cases and over open ones, from an index alone.
      ALTER TABLE case_head ADD COLUMN cause text GENERATED ALWAYS AS (state->'filed'->>'cause') STORED;
      CREATE INDEX case_closed ON case_head (closed_at) INCLUDE (id, opened_month, opened_at, org_id, category, cause)
        WHERE closed_at IS NOT NULL;
      CREATE INDEX case_open ON case_head (opened_at, id) INCLUDE (opened_month, org_id, category) WHERE closed_at IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX case_open, case_closed;
      ALTER TABLE case_head DROP COLUMN cause;
      DROP TABLE timer_reach;
    `);
  }
}

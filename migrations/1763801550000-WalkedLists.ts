import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A filter that few rows pass makes a list walk far: what it asks must then stand in the index that is walked. So the
 * entries of cases and tasks carry what lists filter by, indexes that are walked carry what is shown of them, and what
 * is counted or sought beside the lists (gauges, calls that wait, files never used) has an index of its own.
 * Both tables of entries are made anew, in the order of time: an update of each row would leave them twice as big.
 */
export class WalkedLists1763801550000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE case_reach RENAME TO case_reach_before;
      CREATE TABLE case_reach (
        org_id text NOT NULL,                    -- at or above one of the case's parties
        opened_at timestamptz NOT NULL,
        case_id uuid NOT NULL,
        opened_month date NOT NULL,
        live boolean NOT NULL,                   -- not closed: a small part, and what most lists are about
        process text NOT NULL,
        owner_org text NOT NULL,
        kind text NOT NULL,
        category text NOT NULL,
        priority smallint NOT NULL,
        tier text NOT NULL,
        closed_at timestamptz,
        cause text                               -- as filed
      );
      INSERT INTO case_reach
        SELECT reach.org_id, reach.opened_at, reach.case_id, reach.opened_month, reach.live, head.process, head.org_id,
               head.kind, head.category, head.priority, head.tier, head.closed_at, head.cause
          FROM case_reach_before reach
          JOIN case_head head ON head.id = reach.case_id AND head.opened_month = reach.opened_month
         ORDER BY reach.opened_at, reach.case_id;
      DROP TABLE case_reach_before;
      ALTER TABLE case_reach ADD PRIMARY KEY (org_id, opened_at, case_id)
        INCLUDE (opened_month, live, process, owner_org, kind, category, priority, tier, closed_at, cause);
      CREATE INDEX case_reach_live ON case_reach (org_id, opened_at, case_id)
        INCLUDE (opened_month, process, owner_org, kind, category, priority, tier) WHERE live;

      ALTER TABLE task_reach RENAME TO task_reach_before;
      CREATE TABLE task_reach (                  -- open tasks only; a row is its own key, so that filters need no other
        org_id text NOT NULL,
        due_at timestamptz NOT NULL,             -- 'infinity': paused, or without a limit
        warn_at timestamptz NOT NULL,            -- 'infinity': without a warning
        task_id text NOT NULL,
        case_id uuid NOT NULL,
        stage text NOT NULL,
        step text NOT NULL,
        opened_month date NOT NULL,
        process text NOT NULL
      );
      INSERT INTO task_reach
        SELECT reach.org_id, reach.due_at, reach.warn_at, reach.task_id, reach.case_id, reach.stage, reach.step,
               reach.opened_month, task.process
          FROM task_reach_before reach JOIN task
            ON task.case_id = reach.case_id AND task.opened_month = reach.opened_month AND task.id = reach.task_id
         ORDER BY reach.due_at;
      DROP TABLE task_reach_before;
      ALTER TABLE task_reach ADD PRIMARY KEY (org_id, due_at, task_id, case_id, stage, step, warn_at)
        INCLUDE (opened_month, process);
      GRANT SELECT, INSERT ON case_reach TO bihuan_app;
      GRANT UPDATE (live, owner_org, kind, category, priority, tier, closed_at, cause) ON case_reach TO bihuan_app;
      GRANT SELECT, INSERT, DELETE ON task_reach TO bihuan_app;

      DROP INDEX inbox_by_post, timer_reach_live, timer_live, case_open;
      CREATE INDEX inbox_by_post ON task_candidate (org_id, role, due_at, task_id, case_id) INCLUDE (opened_month)
        WHERE assignee IS NULL;
      CREATE INDEX timer_reach_live ON timer_reach (org_id, due_at, case_id, timer_id) INCLUDE (opened_month, process, kind,
        category, tier, holder_org, holder_role, holder_person, state, warn_at, late, lateness_ms, next_mark_at, used_share)
        WHERE ended_at IS NULL;
      CREATE INDEX timer_reach_paused ON timer_reach (org_id, due_at, case_id, timer_id) WHERE state = 'paused';
      CREATE INDEX timer_live ON timer (due_at, case_id, id) INCLUDE (state) WHERE ended_at IS NULL;
      CREATE INDEX timer_call_window ON timer (org_id, due_at) WHERE ended_at IS NULL AND kind = 'call-window';
      CREATE INDEX case_open ON case_head (opened_at, id) INCLUDE (opened_month, process, org_id, category)
        WHERE closed_at IS NULL;
      CREATE INDEX attachment_unused ON attachment (created_at) WHERE used_seq IS NULL;
      -- Running and not ended is the same clock twice, which the planner takes for a coincidence.
      CREATE STATISTICS timer_reach_states (mcv) ON state, ended_at FROM timer_reach;
      ANALYZE case_reach;
      ANALYZE task_reach;
      ANALYZE timer_reach;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP STATISTICS timer_reach_states;
      DROP INDEX attachment_unused, case_open, timer_call_window, timer_live, timer_reach_paused, timer_reach_live,
        inbox_by_post;
      CREATE INDEX case_open ON case_head (opened_at, id) INCLUDE (opened_month, org_id, category) WHERE closed_at IS NULL;
      CREATE INDEX timer_live ON timer (due_at, case_id, id) WHERE ended_at IS NULL;
      CREATE INDEX timer_reach_live ON timer_reach (org_id, due_at, case_id, timer_id) INCLUDE (opened_month, process, kind,
        category, tier, holder_org, holder_person, state, warn_at, late, lateness_ms, next_mark_at) WHERE ended_at IS NULL;
      CREATE INDEX inbox_by_post ON task_candidate (org_id, role, due_at, task_id, case_id) WHERE assignee IS NULL;
      ALTER TABLE task_reach DROP CONSTRAINT task_reach_pkey, DROP COLUMN process;
      ALTER TABLE task_reach ADD PRIMARY KEY (org_id, due_at, task_id, case_id, stage, step, warn_at);
      DROP INDEX case_reach_live;
      ALTER TABLE case_reach DROP CONSTRAINT case_reach_pkey, DROP COLUMN process, DROP COLUMN owner_org, DROP COLUMN kind,
        DROP COLUMN category, DROP COLUMN priority, DROP COLUMN tier, DROP COLUMN closed_at, DROP COLUMN cause;
      ALTER TABLE case_reach ADD PRIMARY KEY (org_id, opened_at, case_id) INCLUDE (opened_month, live);
      CREATE INDEX case_reach_live ON case_reach (org_id, opened_at, case_id) INCLUDE (opened_month) WHERE live;
    `);
  }
}

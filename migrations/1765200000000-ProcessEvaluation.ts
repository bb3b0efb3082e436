import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Process evaluation: where each stands, its measures, and its figures, which can be added to the tables and never changed. */
export class ProcessEvaluation1765200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE process_evaluation (          -- id = its case
        id uuid PRIMARY KEY,
        org_id text NOT NULL,
        evaluated text NOT NULL,                 -- slug of the process
        round int NOT NULL,
        stage text NOT NULL,
        outcome text,
        before_id uuid,
        after_id uuid,
        improved_at timestamptz,
        opened_at timestamptz NOT NULL,
        ended_at timestamptz
      );
      CREATE INDEX process_evaluation_by_org ON process_evaluation (org_id, opened_at DESC, id DESC);
      CREATE INDEX process_evaluation_last ON process_evaluation (org_id, evaluated, opened_at DESC);
      CREATE TABLE evaluation_claim (            -- the next evaluation of a process is one case, whoever begins it
        org_id text NOT NULL,
        evaluated text NOT NULL,
        previous text NOT NULL,                  -- id of the evaluation before it, or 'first'
        case_id uuid NOT NULL,
        PRIMARY KEY (org_id, evaluated, previous)
      );
      CREATE TABLE evaluation_measure (
        evaluation_id uuid NOT NULL REFERENCES process_evaluation,
        round int NOT NULL,
        number int NOT NULL,
        problem_id uuid NOT NULL,                -- content
        text_id uuid NOT NULL,
        org_id text NOT NULL,
        person_id uuid NOT NULL,
        until timestamptz NOT NULL,
        status text NOT NULL,
        late boolean NOT NULL,                   -- its day has passed once
        done_id uuid,                            -- content: what was done
        PRIMARY KEY (evaluation_id, round, number)
      );
      CREATE TABLE evaluation_edition (
        id uuid PRIMARY KEY,
        case_id uuid NOT NULL,
        org_id text NOT NULL,
        evaluated text NOT NULL,
        orgs text[] NOT NULL,                    -- centres whose cases count
        from_at timestamptz NOT NULL,
        to_at timestamptz NOT NULL,
        catalogue int NOT NULL,
        cut_off timestamptz NOT NULL,            -- what was known until then counts
        calendar text NOT NULL,
        calendar_version int NOT NULL,           -- working minutes are counted by it
        digest text NOT NULL,                    -- SHA-256 of its figures
        made_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX evaluation_edition_by_case ON evaluation_edition (case_id, made_at);
      CREATE TABLE evaluation_figure (
        edition_id uuid NOT NULL REFERENCES evaluation_edition,
        figure text NOT NULL,
        key text NOT NULL,                       -- an outcome, a clock, a step, a month, a person: what it counts by
        count bigint NOT NULL,
        median numeric,                          -- working minutes
        p90 numeric,
        PRIMARY KEY (edition_id, figure, key)
      );
      GRANT SELECT, INSERT, UPDATE ON process_evaluation TO bihuan_app;
      GRANT SELECT, INSERT, UPDATE, DELETE ON evaluation_measure TO bihuan_app;
      GRANT SELECT, INSERT ON evaluation_claim, evaluation_edition, evaluation_figure TO bihuan_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE evaluation_figure, evaluation_edition, evaluation_measure, evaluation_claim, process_evaluation',
    );
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Reports (process 7): where each stands, and the editions of its figures. An edition is worked out once: what it says,
 * with which catalogue of queries and up to when, can be added to the tables and never changed.
 */
export class Reports1764900000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE report (                      -- id = its case
        id uuid PRIMARY KEY,
        opened_month date NOT NULL,
        org_id text NOT NULL,
        parent_id uuid,                          -- the province's report that it goes into
        period text NOT NULL,                    -- week, month, quarter, year, ad-hoc
        label text NOT NULL,
        from_at timestamptz NOT NULL,
        to_at timestamptz NOT NULL,
        stage text NOT NULL,
        outcome text,
        edition_id uuid,
        editions int NOT NULL DEFAULT 0,
        asker_org text,                          -- null: a regular report
        content text,                            -- what alone was asked for; null: everything
        due_at timestamptz NOT NULL,
        approved_at timestamptz,
        late boolean NOT NULL,                   -- past its due time before it was approved
        opened_at timestamptz NOT NULL,
        ended_at timestamptz
      );
      CREATE INDEX report_by_org ON report (org_id, opened_at DESC, id DESC);
      CREATE INDEX report_by_asker ON report (asker_org, opened_at DESC, id DESC) WHERE asker_org IS NOT NULL;
      CREATE INDEX report_by_parent ON report (parent_id) WHERE parent_id IS NOT NULL;
      CREATE INDEX report_regular ON report (org_id, label) WHERE asker_org IS NULL;
      CREATE TABLE report_edition (
        id uuid PRIMARY KEY,
        case_id uuid NOT NULL,
        org_id text NOT NULL,
        orgs text[] NOT NULL,                    -- centres whose cases it counts itself
        from_at timestamptz NOT NULL,
        to_at timestamptz NOT NULL,
        content text,
        catalogue int NOT NULL,
        cut_off timestamptz NOT NULL,            -- what was known until then counts
        parts uuid[] NOT NULL,                   -- prefectures' editions that are merged in it
        digest text NOT NULL,                    -- SHA-256 of its figures
        made_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX report_edition_by_case ON report_edition (case_id, made_at);
      CREATE TABLE report_figure (
        edition_id uuid NOT NULL REFERENCES report_edition,
        content text NOT NULL,
        org_id text NOT NULL,
        key text NOT NULL,                       -- a category, an outcome, a person: what the content counts by
        measure text NOT NULL,
        value bigint NOT NULL,
        PRIMARY KEY (edition_id, content, org_id, key, measure)
      );
      CREATE INDEX transition_compensation ON transition (at) INCLUDE (case_id, opened_month, seq)
        WHERE command IN ('record-compensation', 'compensate');
      GRANT SELECT, INSERT, UPDATE ON report TO bihuan_app;
      GRANT SELECT, INSERT ON report_edition, report_figure TO bihuan_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX transition_compensation;
      DROP TABLE report_figure, report_edition, report;
    `);
  }
}

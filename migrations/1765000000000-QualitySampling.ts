import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Quality sampling: samplings, the finished work that they drew with its scores, and the plans of regular ones. */
export class QualitySampling1765000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE quality_plan (                -- regular sampling of a centre; ended, never deleted
        id uuid PRIMARY KEY,
        org_id text NOT NULL REFERENCES org,
        name text NOT NULL,
        work text NOT NULL,
        strata text NOT NULL,
        size int NOT NULL,
        every text NOT NULL,                     -- 'week' or 'month': what it draws from is the last whole one
        made_by uuid NOT NULL,
        made_at timestamptz NOT NULL,
        ended_by uuid,
        ended_at timestamptz
      );
      CREATE INDEX quality_plan_by_org ON quality_plan (org_id, made_at DESC, id DESC);
      CREATE TABLE quality_sampling (            -- id = its case
        id uuid PRIMARY KEY,
        org_id text NOT NULL,
        plan_id uuid,                            -- null: ad hoc
        work text NOT NULL,
        strata text NOT NULL,
        seed int NOT NULL,
        from_at timestamptz NOT NULL,
        until_at timestamptz NOT NULL,
        population int NOT NULL,
        drawn int NOT NULL,
        settled int NOT NULL,
        violations int NOT NULL,
        stage text NOT NULL,
        outcome text,
        opened_at timestamptz NOT NULL,
        ended_at timestamptz
      );
      CREATE INDEX quality_sampling_by_org ON quality_sampling (org_id, opened_at DESC, id DESC);
      CREATE TABLE quality_sample (              -- id = the case of its check
        id uuid PRIMARY KEY,
        sampling_id uuid NOT NULL,
        target_id uuid NOT NULL,
        target_number text NOT NULL,
        category text NOT NULL,
        agent_id uuid NOT NULL,
        agent_role text NOT NULL,
        agent_org text NOT NULL,
        stage text NOT NULL,
        outcome text,
        grades jsonb,                            -- of the score that counts
        fatal text[],
        total numeric,
        violation boolean,
        scored_by uuid,
        corrected boolean NOT NULL DEFAULT false
      );
      CREATE INDEX quality_sample_of ON quality_sample (sampling_id, id);
      CREATE INDEX quality_sample_by_target ON quality_sample (target_id);
      GRANT SELECT, INSERT, UPDATE ON quality_plan, quality_sampling, quality_sample TO bihuan_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE quality_sample, quality_sampling, quality_plan');
  }
}

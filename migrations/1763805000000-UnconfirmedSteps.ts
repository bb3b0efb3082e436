import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Decisions of people and systems whose commit their case may not have heard of: Temporal keeps an update only once the
 * workflow task that took it has ended. A row goes when the case's answer is there, or when the case has been told.
 */
export class UnconfirmedSteps1763805000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE unconfirmed_step (
        case_id uuid NOT NULL,
        seq int NOT NULL,
        process text NOT NULL,
        at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (case_id, seq)
      ) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);
      CREATE INDEX unconfirmed_step_oldest ON unconfirmed_step (at);
      GRANT SELECT, INSERT, UPDATE, DELETE ON unconfirmed_step TO bihuan_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE unconfirmed_step');
  }
}

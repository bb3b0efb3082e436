import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Where the stream of changes stands: by the transaction that committed a transition. Sequences commit out of order,
 * but below a snapshot's xmin every transaction has ended: a stretch up to there is complete for ever.
 * Earlier rows have none: nobody resumes from before. The default is set apart, so that no row is rewritten.
 */
export class CaseChanges1763800650000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE transition ADD COLUMN committed_in xid8;
      ALTER TABLE transition ALTER COLUMN committed_in SET DEFAULT pg_current_xact_id();
      CREATE INDEX transition_by_commit ON transition (committed_in) WHERE committed_in IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX transition_by_commit;
      ALTER TABLE transition DROP COLUMN committed_in;
    `);
  }
}

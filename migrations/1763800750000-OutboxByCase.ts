import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The page of a case shows who was told what about it. */
export class OutboxByCase1763800750000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX outbox_case ON outbox (case_id, seq)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX outbox_case');
  }
}

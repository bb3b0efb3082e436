import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A receiver can be taken off a shown bulletin again: its cell of the matrix says since when. */
export class ReceiversLeft1764300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE bulletin_cell ADD COLUMN left_at timestamptz`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE bulletin_cell DROP COLUMN left_at`);
  }
}

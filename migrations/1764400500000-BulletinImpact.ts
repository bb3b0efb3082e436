import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a fault or a cutover affects, as said last and in each follow-up; null: not said, or as before. */
export class BulletinImpact1764400500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE bulletin ADD COLUMN impact_id uuid;
      ALTER TABLE bulletin_follow_up ADD COLUMN impact_id uuid;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE bulletin_follow_up DROP COLUMN impact_id;
      ALTER TABLE bulletin DROP COLUMN impact_id;
    `);
  }
}

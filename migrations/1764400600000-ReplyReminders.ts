import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A receiver that owes its reply can be reminded by hand: its cell says when it was last, and from when on it may be again. */
export class ReplyReminders1764400600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE bulletin_cell ADD COLUMN reminded_at timestamptz, ADD COLUMN remindable_at timestamptz;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE bulletin_cell DROP COLUMN remindable_at, DROP COLUMN reminded_at`);
  }
}

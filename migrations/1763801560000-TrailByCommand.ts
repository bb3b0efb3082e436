import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reading the trails of administration and of unmasked customers by what was done, newest first. */
export class TrailByCommand1763801560000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX audit_stream_by_command ON audit (stream, ((entry::jsonb)->>'command'), seq)
        WHERE stream IN ('administration', 'unmasking');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX audit_stream_by_command');
  }
}

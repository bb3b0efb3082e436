import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reading the two streams that are not a case's: by person and by time, newest first. */
export class AuditStreams1763801000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX audit_stream_by_person ON audit (stream, ((entry::jsonb)->'actor'->>'id'), seq)
        WHERE stream IN ('administration', 'unmasking');
      CREATE INDEX audit_stream_by_time ON audit (stream, at, seq) WHERE stream IN ('administration', 'unmasking');
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX audit_stream_by_time, audit_stream_by_person`);
  }
}

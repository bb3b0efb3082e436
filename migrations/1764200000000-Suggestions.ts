import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Suggestions in the order of their arrival: what a province counts by category. */
export class Suggestions1764200000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX case_reach_suggestions ON case_reach (org_id, opened_at) INCLUDE (case_id, opened_month)
        WHERE process = 'suggestion';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX case_reach_suggestions');
  }
}

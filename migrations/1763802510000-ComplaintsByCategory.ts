import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Complaints of a category in the order of their arrival: what is counted before an article was published and after. */
export class ComplaintsByCategory1763802510000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX case_reach_complaints ON case_reach (org_id, category, opened_at) WHERE process = 'complaint-dispatch';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX case_reach_complaints');
  }
}

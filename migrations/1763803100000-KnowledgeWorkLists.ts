import type { MigrationInterface, QueryRunner } from 'typeorm';

const PROCESSES = [
  ...['knowledge-publish', 'knowledge-update', 'knowledge-revoke', 'local-publication'],
  ...['province-publication', 'knowledge-feedback'],
];

/** Work about knowledge, newest first: what is under way anywhere, and all that an organisation ever had. */
export class KnowledgeWorkLists1763803100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX knowledge_work_under_way ON knowledge_work (opened_at DESC, case_id DESC) INCLUDE (process)
        WHERE NOT ended;
      CREATE INDEX case_reach_knowledge ON case_reach (org_id, process, opened_at, case_id) INCLUDE (opened_month)
        WHERE process IN (${PROCESSES.map((process) => `'${process}'`).join(', ')});
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX case_reach_knowledge; DROP INDEX knowledge_work_under_way');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is half written is kept for every case that words are handed in to, not for articles alone. */
export class CaseDrafts1764000100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE knowledge_draft RENAME TO case_draft;
      ALTER INDEX knowledge_draft_pkey RENAME TO case_draft_pkey;
      ALTER TABLE case_draft RENAME CONSTRAINT knowledge_draft_person_id_fkey TO case_draft_person_id_fkey;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE case_draft RENAME TO knowledge_draft;
      ALTER INDEX case_draft_pkey RENAME TO knowledge_draft_pkey;
      ALTER TABLE knowledge_draft RENAME CONSTRAINT case_draft_person_id_fkey TO knowledge_draft_person_id_fkey;
    `);
  }
}

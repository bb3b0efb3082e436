import type { MigrationInterface, QueryRunner } from 'typeorm';

const FIRST = ['repeat', 'merged-into', 'far-order', 'survey', 'similar'];
const KNOWLEDGE = ['article', 'operation', 'update', 'follows'];

const check = (kinds: string[]): string => `
  ALTER TABLE case_link DROP CONSTRAINT case_link_kind_check;
  ALTER TABLE case_link ADD CONSTRAINT case_link_kind_check
    CHECK (kind IN (${kinds.map((kind) => `'${kind}'`).join(', ')}));
`;

/** What cases about knowledge are to each other. */
export class KnowledgeLinks1763802000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(check([...FIRST, ...KNOWLEDGE]));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM case_link WHERE kind IN (${KNOWLEDGE.map((kind) => `'${kind}'`).join(', ')})`);
    await runner.query(check(FIRST));
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

const newest = (more: string): string => `
  DROP INDEX knowledge_copy_newest;
  CREATE INDEX knowledge_copy_newest ON knowledge_copy (org_id, applied_at DESC, article_id DESC) ${more}
    WHERE digest IS NOT NULL;`;
const editions = (more: string): string => `
  ALTER TABLE knowledge_edition DROP CONSTRAINT knowledge_edition_pkey;
  ALTER TABLE knowledge_edition ADD PRIMARY KEY (article_id, number) ${more};`;

/** Lists of the register, each in the order of its index. */
const LISTS = { newest: '', by_origin: 'origin_org, ', by_state: 'state, ' };
const lists = (where: string): string =>
  Object.entries(LISTS)
    .map(
      ([name, first]) => `
        DROP INDEX knowledge_article_${name};
        CREATE INDEX knowledge_article_${name} ON knowledge_article (${first}updated_at DESC, id DESC) ${where};`,
    )
    .join('');

/** What a province shows and HQ's register has, counted and walked in indexes: rows are read for what a page shows. */
export class KnowledgeShown1764600100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${newest('INCLUDE (number, before, effective_at, node_id)')}
      ${editions('INCLUDE (node_id, confidentiality, expires_at, letter)')}
      ${lists(`WHERE scope = 'network'`)}
      CREATE INDEX knowledge_article_register ON knowledge_article (id)
        INCLUDE (edition, number, state, origin_org, node_id, confidentiality) WHERE scope = 'network';
      CREATE TABLE knowledge_keyword (           -- of each edition: counted over a whole base
        article_id uuid NOT NULL,
        number int NOT NULL,
        keyword text NOT NULL,
        PRIMARY KEY (article_id, number, keyword)
      );
      INSERT INTO knowledge_keyword SELECT DISTINCT article_id, number, unnest(keywords) FROM knowledge_edition;
      GRANT SELECT, INSERT ON knowledge_keyword TO bihuan_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE knowledge_keyword;
      DROP INDEX knowledge_article_register;
      ${lists('')}
      ${editions('')}
      ${newest('')}
    `);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';
import { spelling } from '../src/modules/knowledge-base/words/spelling';

/** Rows spelt at once. */
const A_BATCH = 500;

/** Titles by letter: how each edition's title is spelt, in pinyin where it is Chinese, by which an index is walked. */
export class KnowledgeSpelling1763803000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE knowledge_edition
        ADD COLUMN spelling text COLLATE "C" NOT NULL DEFAULT '',
        ADD COLUMN letter text GENERATED ALWAYS AS
          (CASE WHEN spelling ~ '^[a-z]' THEN upper(left(spelling, 1)) ELSE '#' END) STORED;
    `);
    for (let after = { id: '00000000-0000-0000-0000-000000000000', number: 0 }; ;) {
      const rows = (await runner.query(
        `SELECT article_id AS id, number, title FROM knowledge_edition WHERE (article_id, number) > ($1::uuid, $2)
          ORDER BY article_id, number LIMIT ${A_BATCH}`,
        [after.id, after.number],
      )) as { id: string; number: number; title: string }[];
      const last = rows.at(-1);
      if (!last) break;
      after = last;
      await runner.query(
        `UPDATE knowledge_edition edition SET spelling = told.spelling
           FROM jsonb_to_recordset($1::jsonb) AS told (id uuid, number int, spelling text)
          WHERE edition.article_id = told.id AND edition.number = told.number`,
        [JSON.stringify(rows.map(({ id, number, title }) => ({ id, number, spelling: spelling(title) })))],
      );
    }
    await runner.query(
      `CREATE INDEX knowledge_edition_by_letter ON knowledge_edition (letter, spelling, article_id, number)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX knowledge_edition_by_letter;
      ALTER TABLE knowledge_edition DROP COLUMN letter, DROP COLUMN spelling;
    `);
  }
}

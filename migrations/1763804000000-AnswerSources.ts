import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Articles that an answer was written with, kept with its text: the step that sends the text counts them, in its own
 * transaction; a text that is never sent takes them with it when it is swept.
 */
export class AnswerSources1763804000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE answer_source (
        content_id uuid NOT NULL REFERENCES content ON DELETE CASCADE,
        article_id uuid NOT NULL,
        number int NOT NULL,                     -- of the edition it was written with
        person_id uuid NOT NULL REFERENCES person,
        org_id text NOT NULL,                    -- where the person works
        PRIMARY KEY (content_id, article_id)
      );
      GRANT SELECT, INSERT, UPDATE ON answer_source TO bihuan_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE answer_source');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Filters of the inbox that a person keeps under a name; one of them may be what the inbox opens with. */
export class SavedViews1763800660000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE saved_view (
        person_id uuid NOT NULL REFERENCES person,
        id uuid NOT NULL,                        -- from the Idempotency-Key: a repeated request meets its own row
        name text NOT NULL,
        filters jsonb NOT NULL,
        is_default boolean NOT NULL DEFAULT false,
        created_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (person_id, id),
        UNIQUE (person_id, name)
      );
      CREATE UNIQUE INDEX saved_view_one_default ON saved_view (person_id) WHERE is_default;
      GRANT SELECT, INSERT, UPDATE, DELETE ON saved_view TO bihuan_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE saved_view');
  }
}

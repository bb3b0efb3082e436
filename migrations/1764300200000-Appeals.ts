import type { MigrationInterface, QueryRunner } from 'typeorm';

const KINDS = [
  ...['repeat', 'merged-into', 'far-order', 'survey', 'similar', 'article', 'operation', 'update', 'follows'],
  ...['complaint', 'bulletin', 'assignment', 'about'],
];

const links = (kinds: string[]): string => `
  ALTER TABLE case_link DROP CONSTRAINT case_link_kind_check;
  ALTER TABLE case_link ADD CONSTRAINT case_link_kind_check
    CHECK (kind IN (${kinds.map((kind) => `'${kind}'`).join(', ')}));
`;

/** Appeals name their complaint; one document of a regulator, and one round of a complaint, is one appeal. */
export class Appeals1764300200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(links([...KINDS, 'appeal']));
    await runner.query(`
      CREATE TABLE appeal_claim (
        claim text PRIMARY KEY,                  -- the regulator's document, or the complaint and how often it was appealed
        case_id uuid NOT NULL,
        claimed_at timestamptz NOT NULL
      );
      GRANT SELECT, INSERT, UPDATE ON appeal_claim TO bihuan_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE appeal_claim;
      DELETE FROM case_link WHERE kind = 'appeal';
    `);
    await runner.query(links(KINDS));
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

const BEFORE = [
  ...['repeat', 'merged-into', 'far-order', 'survey', 'similar', 'article', 'operation', 'update', 'follows'],
  ...['complaint', 'bulletin', 'assignment', 'about', 'appeal'],
];

const links = (kinds: string[]): string => `
  ALTER TABLE case_link DROP CONSTRAINT case_link_kind_check;
  ALTER TABLE case_link ADD CONSTRAINT case_link_kind_check
    CHECK (kind IN (${kinds.map((kind) => `'${kind}'`).join(', ')}));
`;

/** A quality check names the finished case that it looks at, and the sampling that drew it. */
export class QualityLinks1765100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(links([...BEFORE, 'sampled', 'sampling']));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM case_link WHERE kind IN ('sampled', 'sampling'); ${links(BEFORE)}`);
  }
}

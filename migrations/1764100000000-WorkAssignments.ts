import type { MigrationInterface, QueryRunner } from 'typeorm';

const KINDS = [
  ...['repeat', 'merged-into', 'far-order', 'survey', 'similar', 'article', 'operation', 'update', 'follows'],
  ...['complaint', 'bulletin'],
];

const links = (kinds: string[]): string => `
  ALTER TABLE case_link DROP CONSTRAINT case_link_kind_check;
  ALTER TABLE case_link ADD CONSTRAINT case_link_kind_check
    CHECK (kind IN (${kinds.map((kind) => `'${kind}'`).join(', ')}));
`;

/** Work as its assigner and its receivers read it: what is asked, and how far each of them is. Projected from the cases. */
export class WorkAssignments1764100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(links([...KINDS, 'assignment', 'about']));
    await runner.query(`
      CREATE TABLE work_assignment (             -- id = its case
        id uuid PRIMARY KEY,
        opened_month date NOT NULL,
        assigner_org text NOT NULL,
        urgency text NOT NULL,
        stage text NOT NULL,
        outcome text,
        number int NOT NULL,                     -- 0: not given out yet; then one more for each change of the whole
        title text NOT NULL DEFAULT '',
        content_id uuid,
        author uuid,
        due_at timestamptz,
        person_id uuid,                          -- named at the only receiver
        about_id uuid,
        opened_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        ended boolean NOT NULL
      );
      CREATE INDEX work_assignment_by_assigner ON work_assignment (assigner_org, opened_at DESC, id DESC);
      CREATE TABLE work_part (                   -- the matrix: how far a receiver is
        assignment_id uuid NOT NULL,
        org_id text NOT NULL,
        case_id uuid NOT NULL,
        stage text NOT NULL,
        outcome text,                            -- null: at work
        since timestamptz NOT NULL,              -- at this stage
        assigned_at timestamptz NOT NULL,
        number int NOT NULL DEFAULT 1,
        title text,                              -- null: the assignment's
        content_id uuid,
        due_at timestamptz NOT NULL,             -- this receiver's own deadline
        late boolean NOT NULL DEFAULT false,     -- once late, late for ever
        acknowledged_at timestamptz,
        reported_at timestamptz,
        report_id uuid,                          -- what it said last of what was done
        returns int NOT NULL DEFAULT 0,
        objections int NOT NULL DEFAULT 0,
        PRIMARY KEY (assignment_id, org_id)
      );
      CREATE UNIQUE INDEX work_part_by_case ON work_part (case_id);
      CREATE INDEX work_part_by_receiver ON work_part (org_id, assigned_at DESC, assignment_id DESC);
      GRANT SELECT, INSERT, UPDATE ON work_assignment, work_part TO bihuan_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE work_part, work_assignment;
      DELETE FROM case_link WHERE kind IN ('assignment', 'about');
    `);
    await runner.query(links(KINDS));
  }
}

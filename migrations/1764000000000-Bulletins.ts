import type { MigrationInterface, QueryRunner } from 'typeorm';

const KINDS = [
  ...['repeat', 'merged-into', 'far-order', 'survey', 'similar', 'article', 'operation', 'update', 'follows'],
  'complaint',
];

const links = (kinds: string[]): string => `
  ALTER TABLE case_link DROP CONSTRAINT case_link_kind_check;
  ALTER TABLE case_link ADD CONSTRAINT case_link_kind_check
    CHECK (kind IN (${kinds.map((kind) => `'${kind}'`).join(', ')}));
`;

/**
 * Bulletins as people read them: what is shown where, how far each receiver is, what the replies say, who has read them.
 * All but the receipts is projected from cases, by the transaction that records their steps.
 */
export class Bulletins1764000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(links([...KINDS, 'bulletin']));
    await runner.query(`
      CREATE TABLE bulletin (                    -- id = its case
        id uuid PRIMARY KEY,
        opened_month date NOT NULL,
        scope text NOT NULL CHECK (scope IN ('network', 'local')),
        kind text NOT NULL,
        urgency text NOT NULL,
        origin_org text NOT NULL,
        publisher_org text NOT NULL,
        stage text NOT NULL,
        outcome text,
        number int NOT NULL,                     -- of what is shown; 0: nothing yet
        title text NOT NULL DEFAULT '',
        content_id uuid,                         -- the words last handed in
        attachments uuid[] NOT NULL DEFAULT '{}',
        authors uuid[] NOT NULL,
        pinned boolean NOT NULL,
        effective_at timestamptz,
        expires_at timestamptz,
        starts_at timestamptz,                   -- of a fault or a cutover
        ends_at timestamptz,
        notice_state text,
        reply_by timestamptz,                    -- null: no reply is asked
        replies_end text,
        form_id uuid,                            -- null: replies are plain words
        opened_at timestamptz NOT NULL,
        shown_at timestamptz,                    -- from its first number on: its place on every board
        updated_at timestamptz NOT NULL,
        ended boolean NOT NULL
      );
      CREATE INDEX bulletin_by_origin ON bulletin (origin_org, opened_at DESC, id DESC);
      CREATE INDEX bulletin_by_publisher ON bulletin (publisher_org, opened_at DESC, id DESC);
      CREATE TABLE bulletin_follow_up (          -- what was added to a notice: can be added to, never changed
        bulletin_id uuid NOT NULL,
        number int NOT NULL,
        content_id uuid NOT NULL,
        state text NOT NULL,
        ends_at timestamptz,
        at timestamptz NOT NULL,
        PRIMARY KEY (bulletin_id, number)
      );
      CREATE TABLE bulletin_board (              -- what an organisation shows to its people
        org_id text NOT NULL,
        bulletin_id uuid NOT NULL,
        number int NOT NULL,
        digest text,                             -- null: taken down there
        pinned boolean NOT NULL,
        own boolean NOT NULL,                    -- its origin's or its publisher's: for the people of that centre alone
        shown_at timestamptz NOT NULL,           -- the bulletin's
        applied_at timestamptz NOT NULL,
        PRIMARY KEY (bulletin_id, org_id)
      );
      CREATE INDEX bulletin_board_newest ON bulletin_board (org_id, pinned DESC, shown_at DESC, bulletin_id DESC)
        WHERE digest IS NOT NULL;
      CREATE TABLE bulletin_cell (               -- the matrix: how far a receiver is
        bulletin_id uuid NOT NULL,
        org_id text NOT NULL,
        delivery_id uuid,
        delivery_number int,
        delivery_stage text,
        delivery_outcome text,
        delivery_since timestamptz,
        delivery_due timestamptz,                -- of the clocks that run, the earliest
        delivery_late boolean NOT NULL DEFAULT false,
        reply_id uuid,                           -- null: no reply is asked
        reply_stage text,
        reply_outcome text,
        reply_since timestamptz,
        reply_due timestamptz,                   -- this reply's own deadline
        reply_late boolean NOT NULL DEFAULT false,
        reply_returns int NOT NULL DEFAULT 0,
        reply_submitted_at timestamptz,
        reply_content uuid,                      -- what it says, as submitted last
        PRIMARY KEY (bulletin_id, org_id)
      );
      CREATE TABLE bulletin_receipt (            -- who has read it: rows are added, never changed
        bulletin_id uuid NOT NULL,
        person_id uuid NOT NULL REFERENCES person,
        org_id text NOT NULL,                    -- on whose board
        read_at timestamptz NOT NULL,
        PRIMARY KEY (bulletin_id, person_id)
      );
      CREATE INDEX bulletin_receipt_by_org ON bulletin_receipt (bulletin_id, org_id);
      CREATE TABLE bulletin_answer (             -- a structured reply as submitted last, a row for each answer
        bulletin_id uuid NOT NULL,
        org_id text NOT NULL,
        question text NOT NULL,
        texts text[],                            -- a text, a day, what was chosen
        amount double precision,
        PRIMARY KEY (bulletin_id, org_id, question)
      );
      GRANT SELECT, INSERT, UPDATE ON bulletin, bulletin_board, bulletin_cell TO bihuan_app;
      GRANT SELECT, INSERT ON bulletin_follow_up, bulletin_receipt TO bihuan_app;
      GRANT SELECT, INSERT, DELETE ON bulletin_answer TO bihuan_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE bulletin_answer, bulletin_receipt, bulletin_cell, bulletin_board, bulletin_follow_up, bulletin;
      DELETE FROM case_link WHERE kind = 'bulletin';
    `);
    await runner.query(links(KINDS));
  }
}

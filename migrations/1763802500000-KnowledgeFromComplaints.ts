import type { MigrationInterface, QueryRunner } from 'typeorm';

const KINDS = ['repeat', 'merged-into', 'far-order', 'survey', 'similar', 'article', 'operation', 'update', 'follows'];

const check = (kinds: string[]): string => `
  ALTER TABLE case_link DROP CONSTRAINT case_link_kind_check;
  ALTER TABLE case_link ADD CONSTRAINT case_link_kind_check
    CHECK (kind IN (${kinds.map((kind) => `'${kind}'`).join(', ')}));
`;

/** What complaints give to the base of knowledge, what they take from it, and which complaints an article is about. */
export class KnowledgeFromComplaints1763802500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(check([...KINDS, 'complaint']));
    await runner.query(`
      CREATE TABLE knowledge_proposal (          -- a standard answer that an archivist would see published
        id uuid PRIMARY KEY,
        complaint_id uuid NOT NULL,
        seq int NOT NULL,                        -- the step that archived it: one proposal each
        scope text NOT NULL CHECK (scope IN ('network', 'local')),
        desk_org text NOT NULL,                  -- who decides: HQ, a second-line platform, or the province
        category text NOT NULL,
        cause text NOT NULL,
        content_id uuid,                         -- the standard answer; null: none was given
        authors uuid[] NOT NULL,                 -- the archivist, and the colleague they acted for
        proposed_at timestamptz NOT NULL,
        state text NOT NULL CHECK (state IN ('waiting', 'opening', 'taken', 'declined', 'replaced')),
        case_id uuid,                            -- opening: claimed for it; taken: publishes it
        article_id uuid,
        decided_by uuid,
        decided_at timestamptz,
        reason_id uuid,                          -- content: why not
        UNIQUE (complaint_id, seq),
        CHECK (state <> 'taken' OR (case_id IS NOT NULL AND article_id IS NOT NULL)),
        CHECK (state <> 'declined' OR reason_id IS NOT NULL)
      );
      CREATE INDEX knowledge_proposal_newest ON knowledge_proposal (desk_org, proposed_at DESC, id DESC);
      CREATE INDEX knowledge_proposal_waiting ON knowledge_proposal (desk_org, proposed_at DESC, id DESC)
        WHERE state IN ('waiting', 'opening');
      CREATE INDEX knowledge_proposal_by_author ON knowledge_proposal USING gin (authors);
      CREATE INDEX knowledge_proposal_by_case ON knowledge_proposal (case_id);

      CREATE TABLE knowledge_use (               -- an answer in a case that was written with an article
        article_id uuid NOT NULL,
        case_id uuid NOT NULL,
        person_id uuid NOT NULL REFERENCES person,
        number int NOT NULL,                     -- of the edition used last
        org_id text NOT NULL,                    -- where the person works
        at timestamptz NOT NULL,
        PRIMARY KEY (article_id, case_id, person_id)
      );
      CREATE INDEX knowledge_use_by_case ON knowledge_use (case_id, at);

      CREATE TABLE knowledge_subject (           -- which complaints an article is about
        article_id uuid PRIMARY KEY,
        category text NOT NULL,
        complaint_id uuid,                       -- proposed from it; null: chosen by a person
        set_by uuid,
        set_at timestamptz NOT NULL
      );
      GRANT SELECT, INSERT, UPDATE ON knowledge_proposal, knowledge_use, knowledge_subject TO bihuan_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE knowledge_subject, knowledge_use, knowledge_proposal;
      DELETE FROM case_link WHERE kind = 'complaint';
    `);
    await runner.query(check(KINDS));
  }
}

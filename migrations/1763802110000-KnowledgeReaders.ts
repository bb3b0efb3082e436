import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What readers, authors and the version sync leave behind: plain rows beside the cases. */
export class KnowledgeReaders1763802110000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE knowledge_permission (        -- a right is free until somebody is named for it, at a node or above it
        id uuid PRIMARY KEY,
        node_id text NOT NULL REFERENCES knowledge_node,
        person_id uuid REFERENCES person,        -- one person, or
        role text,                               -- a group: this role (null: any)
        org_id text REFERENCES org,              -- at this organisation or below it
        browse boolean NOT NULL,
        edit boolean NOT NULL,
        remove boolean NOT NULL,
        CHECK ((person_id IS NULL) <> (role IS NULL AND org_id IS NULL)),
        CHECK (browse OR edit OR remove),
        UNIQUE NULLS NOT DISTINCT (node_id, person_id, role, org_id)
      );
      CREATE TABLE knowledge_draft (             -- half-filled fields, until they are submitted
        case_id uuid NOT NULL,
        person_id uuid NOT NULL REFERENCES person,
        fields jsonb NOT NULL,
        saved_at timestamptz NOT NULL,
        PRIMARY KEY (case_id, person_id)
      );
      CREATE TABLE knowledge_favourite (
        person_id uuid NOT NULL REFERENCES person,
        article_id uuid NOT NULL,
        at timestamptz NOT NULL,
        PRIMARY KEY (person_id, article_id)
      );
      CREATE INDEX knowledge_favourite_newest ON knowledge_favourite (person_id, at DESC, article_id DESC);
      CREATE TABLE knowledge_read (
        person_id uuid NOT NULL REFERENCES person,
        article_id uuid NOT NULL,
        number int NOT NULL,                     -- read last
        times int NOT NULL DEFAULT 1,
        at timestamptz NOT NULL,
        confirmed int,                           -- number that the person has confirmed to have read
        confirmed_at timestamptz,
        PRIMARY KEY (person_id, article_id)
      );
      CREATE INDEX knowledge_read_newest ON knowledge_read (person_id, at DESC, article_id DESC);
      CREATE INDEX knowledge_read_of ON knowledge_read (article_id) INCLUDE (times, confirmed);
      CREATE TABLE knowledge_vote (              -- was this useful: one vote a person, the last one counts
        article_id uuid NOT NULL,
        person_id uuid NOT NULL REFERENCES person,
        number int NOT NULL,
        useful boolean NOT NULL,
        at timestamptz NOT NULL,
        PRIMARY KEY (article_id, person_id)
      );
      CREATE TABLE knowledge_divergence (        -- what the version sync found
        id uuid PRIMARY KEY,
        article_id uuid NOT NULL,
        org_id text NOT NULL,
        kind text NOT NULL,
        repair text NOT NULL,
        due_number int NOT NULL,
        due_digest text,
        found_number int,
        found_digest text,
        found_at timestamptz NOT NULL,
        settled_at timestamptz                   -- a later check found it mended
      );
      CREATE UNIQUE INDEX knowledge_divergence_open ON knowledge_divergence (article_id, org_id) WHERE settled_at IS NULL;
      CREATE INDEX knowledge_divergence_newest ON knowledge_divergence (found_at DESC, id DESC);
      CREATE TABLE knowledge_check (             -- when each province was last compared
        org_id text PRIMARY KEY REFERENCES org,
        at timestamptz NOT NULL,
        compared int NOT NULL,
        found int NOT NULL
      );
      GRANT SELECT, INSERT, UPDATE, DELETE ON knowledge_permission, knowledge_draft, knowledge_favourite, knowledge_read,
        knowledge_vote, knowledge_divergence, knowledge_check TO bihuan_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE knowledge_check, knowledge_divergence, knowledge_vote, knowledge_read, knowledge_favourite,
        knowledge_draft, knowledge_permission;
    `);
  }
}

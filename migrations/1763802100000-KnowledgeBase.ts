import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The base of knowledge as people read it: HQ's tree, its register of articles, what each number says, and the copy that
 * each province holds. All but the tree is projected from cases, by the transaction that records their steps.
 */
export class KnowledgeBase1763802100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE knowledge_node (
        id text PRIMARY KEY,                     -- a UUID
        parent_id text REFERENCES knowledge_node,
        org_id text NOT NULL REFERENCES org,     -- HQ: mounted under each province's root; a province: its own only
        path text NOT NULL UNIQUE,               -- ids from the top, each followed by a dot: prefix match = subtree
        name_zh text NOT NULL,
        name_en text NOT NULL,
        position int NOT NULL DEFAULT 0
      );
      CREATE INDEX knowledge_node_by_path ON knowledge_node (path text_pattern_ops);
      CREATE UNIQUE INDEX knowledge_node_name ON knowledge_node (org_id, coalesce(parent_id, ''), name_zh);

      CREATE TABLE knowledge_article (           -- the register; id = the article's case
        id uuid PRIMARY KEY,
        scope text NOT NULL CHECK (scope IN ('network', 'local')),
        origin_org text NOT NULL,
        province_org text,                       -- local ones
        state text NOT NULL,
        number int NOT NULL,                     -- in force; 0: its publication is under way
        edition int NOT NULL DEFAULT 0,          -- last number that brought words
        node_id text,
        title text NOT NULL DEFAULT '',
        confidentiality text NOT NULL DEFAULT 'internal',
        urgency text NOT NULL DEFAULT 'normal',
        effective_at timestamptz,
        expires_at timestamptz,
        review_at timestamptz,
        opened_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL
      );
      CREATE INDEX knowledge_article_newest ON knowledge_article (updated_at DESC, id DESC);
      CREATE INDEX knowledge_article_by_node ON knowledge_article (node_id, updated_at DESC, id DESC);
      CREATE INDEX knowledge_article_by_state ON knowledge_article (state, updated_at DESC, id DESC);
      CREATE INDEX knowledge_article_by_origin ON knowledge_article (origin_org, updated_at DESC, id DESC);

      CREATE TABLE knowledge_line (              -- what was numbered, in order: can be added to, never changed
        article_id uuid NOT NULL,
        number int NOT NULL,
        kind text NOT NULL,
        operation_id uuid,                       -- null: the expiry
        at timestamptz NOT NULL,
        digest text,                             -- null: withdrawn
        PRIMARY KEY (article_id, number)
      );
      CREATE TABLE knowledge_edition (           -- what a number says, prepared for reading and searching
        article_id uuid NOT NULL,
        number int NOT NULL,
        content_id uuid NOT NULL,
        digest text NOT NULL,
        node_id text NOT NULL,
        confidentiality text NOT NULL,
        effective_at timestamptz,
        expires_at timestamptz,
        review_at timestamptz,
        title text NOT NULL,
        keywords text[] NOT NULL,
        attachments uuid[] NOT NULL,
        body text NOT NULL,                      -- plain text of the words
        words tsvector NOT NULL,                 -- cut by the application, which knows Chinese
        PRIMARY KEY (article_id, number)
      );
      CREATE INDEX knowledge_edition_words ON knowledge_edition USING gin (words);
      CREATE INDEX knowledge_edition_titles ON knowledge_edition USING gin (title gin_trgm_ops);
      CREATE INDEX knowledge_edition_keywords ON knowledge_edition USING gin (keywords);

      CREATE TABLE knowledge_copy (              -- what a province holds of an article
        article_id uuid NOT NULL,
        org_id text NOT NULL,
        number int NOT NULL,
        digest text,                             -- null: withdrawn there
        node_id text NOT NULL DEFAULT '',
        effective_at timestamptz,
        before int,                              -- number shown until then; null: none
        applied_at timestamptz NOT NULL,
        PRIMARY KEY (article_id, org_id)
      );
      CREATE INDEX knowledge_copy_newest ON knowledge_copy (org_id, applied_at DESC, article_id DESC)
        WHERE digest IS NOT NULL;
      CREATE INDEX knowledge_copy_by_node ON knowledge_copy (org_id, node_id, applied_at DESC, article_id DESC)
        WHERE digest IS NOT NULL;
      CREATE INDEX knowledge_copy_check ON knowledge_copy (org_id, article_id);
      CREATE TABLE knowledge_cell (              -- HQ's matrix: how far a province is with the operation in force
        article_id uuid NOT NULL,
        org_id text NOT NULL,
        number int NOT NULL,
        branch_id uuid NOT NULL,
        stage text NOT NULL,
        outcome text,
        since timestamptz NOT NULL,
        PRIMARY KEY (article_id, org_id)
      );
      CREATE INDEX knowledge_cell_check ON knowledge_cell (org_id, article_id);

      CREATE TABLE knowledge_work (              -- operations, branches, feedback, local publications: one row a case
        case_id uuid PRIMARY KEY,
        opened_month date NOT NULL,
        process text NOT NULL,
        article_id uuid NOT NULL,
        number int,
        org_id text NOT NULL,                    -- whose work it is
        origin_org text NOT NULL,
        stage text NOT NULL,
        outcome text,
        urgency text NOT NULL,
        authors uuid[] NOT NULL,
        title text,
        opened_at timestamptz NOT NULL,
        done_at timestamptz,                     -- numbered, published, answered
        ended boolean NOT NULL,
        due_at timestamptz,                      -- of the clocks that run now, the earliest
        late boolean NOT NULL                    -- some limit was passed
      );
      CREATE INDEX knowledge_work_by_article ON knowledge_work (article_id, opened_at DESC);
      CREATE INDEX knowledge_work_done ON knowledge_work (done_at) INCLUDE (process, org_id, origin_org, outcome, late, opened_at);
      CREATE INDEX knowledge_work_open ON knowledge_work (org_id) INCLUDE (process, origin_org, late, due_at)
        WHERE done_at IS NULL AND NOT ended;
      CREATE INDEX knowledge_work_by_author ON knowledge_work USING gin (authors);

      GRANT SELECT, INSERT, UPDATE, DELETE ON knowledge_node TO bihuan_app;
      GRANT SELECT, INSERT, UPDATE, DELETE ON knowledge_article TO bihuan_app;
      GRANT SELECT, INSERT ON knowledge_line, knowledge_edition TO bihuan_app;
      GRANT SELECT, INSERT, UPDATE ON knowledge_copy, knowledge_cell, knowledge_work TO bihuan_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE knowledge_work, knowledge_cell, knowledge_copy, knowledge_edition, knowledge_line, knowledge_article,
        knowledge_node;
    `);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who may see a case is a question of subtrees; a list in order within a subtree is none that an index over parties
 * can answer. So each case is entered once at every organisation at or above its parties: a list walks the entries of
 * one organisation, and reads no more of them than it shows. Written by the record statement from state alone.
 * The search and the look-up of similar complaints go the same way: newest first within reach, and no further than
 * a stretch that stays quick. Indexes that only the former ways used are gone.
 */
export class Reach1763800500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE case_reach (
        org_id text NOT NULL,                    -- at or above one of the case's parties
        opened_at timestamptz NOT NULL,
        case_id uuid NOT NULL,
        opened_month date NOT NULL,
        live boolean NOT NULL,                   -- not closed: a small part, and what most lists are about
        PRIMARY KEY (org_id, opened_at, case_id) INCLUDE (opened_month, live)
      );
      CREATE TABLE task_reach (                  -- open tasks only; a row is its own key, so that filters need no other
        org_id text NOT NULL,
        due_at timestamptz NOT NULL,             -- 'infinity': paused, or without a limit
        warn_at timestamptz NOT NULL,            -- 'infinity': without a warning
        task_id text NOT NULL,
        case_id uuid NOT NULL,
        stage text NOT NULL,
        step text NOT NULL,
        opened_month date NOT NULL,
        PRIMARY KEY (org_id, due_at, task_id, case_id, stage, step, warn_at)
      );
      INSERT INTO case_reach
        SELECT DISTINCT above.id, head.opened_at, head.id, head.opened_month, head.closed_at IS NULL
          FROM case_head head JOIN case_party party ON party.case_id = head.id AND party.opened_month = head.opened_month
          JOIN org above ON above.id = ANY(string_to_array(party.org_path, '.'));
      CREATE INDEX case_reach_live ON case_reach (org_id, opened_at, case_id) INCLUDE (opened_month) WHERE live;
      INSERT INTO task_reach
        SELECT DISTINCT above.id, coalesce(task.due_at, 'infinity'), coalesce(task.warn_at, 'infinity'), task.id, task.case_id, task.stage, task.step, task.opened_month
          FROM task JOIN case_party party ON party.case_id = task.case_id AND party.opened_month = task.opened_month
          JOIN org above ON above.id = ANY(string_to_array(party.org_path, '.'))
         WHERE task.status = 'open';
      ANALYZE case_reach;
      ANALYZE task_reach;
      GRANT SELECT, INSERT ON case_reach TO bihuan_app;
      GRANT UPDATE (live) ON case_reach TO bihuan_app;
      GRANT SELECT, INSERT, DELETE ON task_reach TO bihuan_app;

      -- Cases in scope whose complaint holds these words, newest first. Common words are found among the newest 5,000;
      -- only where those hold fewer than 50 does the trigram index help, which knows nothing shorter than three characters.
      CREATE OR REPLACE FUNCTION search_cases(p_scope text[], p_words text, p_max int) RETURNS TABLE (case_id uuid)
      LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp SET enable_seqscan = off AS $$
      #variable_conflict use_column
      DECLARE
        pattern text := '%' || replace(replace(replace(p_words, '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%';
        newest uuid[] := ARRAY(
          SELECT near.case_id FROM (
            SELECT DISTINCT stretch.case_id, stretch.opened_at FROM org top CROSS JOIN LATERAL (
              SELECT reach.case_id, reach.opened_at FROM case_reach reach WHERE reach.org_id = top.id
               ORDER BY reach.opened_at DESC, reach.case_id DESC LIMIT 5000) stretch
             WHERE top.path = ANY(p_scope) ORDER BY stretch.opened_at DESC, stretch.case_id DESC) near
           CROSS JOIN LATERAL (SELECT FROM content WHERE content.case_id = near.case_id AND content.kind = 'complaint'
             AND content.used_seq IS NOT NULL AND content.erased_at IS NULL AND content.body ILIKE pattern LIMIT 1) hit
           LIMIT p_max);
      BEGIN
        IF cardinality(newest) >= least(p_max, 50) OR char_length(p_words) < 3 THEN
          RETURN QUERY SELECT unnest(newest);
        ELSE
          RETURN QUERY SELECT head.id FROM (
              SELECT unnest(newest) AS case_id UNION
              (SELECT content.case_id FROM content WHERE content.kind = 'complaint' AND content.used_seq IS NOT NULL
                AND content.erased_at IS NULL AND content.body ILIKE pattern LIMIT 5000)) hit
            JOIN case_head head ON head.id = hit.case_id
           WHERE in_scope(head.id, head.opened_month, p_scope) ORDER BY head.opened_at DESC LIMIT p_max;
        END IF;
      END $$;

      -- Earlier complaints that this one may repeat: of the same customer, or, among the newest 2,000 in scope since
      -- then, saying nearly the same (0 … 1).
      CREATE OR REPLACE FUNCTION similar_complaints(p_scope text[], p_customer uuid, p_words text, p_since timestamptz, p_max int)
      RETURNS TABLE (case_id uuid, similarity real, same_customer boolean)
      LANGUAGE sql STABLE SECURITY DEFINER
      SET search_path = public, pg_temp SET pg_trgm.similarity_threshold = 0.4 AS $$
        WITH near AS MATERIALIZED (
          SELECT DISTINCT stretch.case_id, stretch.opened_month, stretch.opened_at FROM org top CROSS JOIN LATERAL (
            SELECT reach.case_id, reach.opened_month, reach.opened_at FROM case_reach reach
             WHERE reach.org_id = top.id AND reach.opened_at >= p_since
             ORDER BY reach.opened_at DESC, reach.case_id DESC LIMIT 2000) stretch
           WHERE top.path = ANY(p_scope)
        ), found AS (
          (SELECT head.id, head.opened_month, head.opened_at, coalesce(similarity(content.body, p_words), 0) AS score, true AS same
             FROM case_head head LEFT JOIN content ON content.case_id = head.id AND content.kind = 'complaint'
              AND content.used_seq IS NOT NULL AND content.erased_at IS NULL
            WHERE head.customer_id = p_customer AND head.opened_at >= p_since
              AND in_scope(head.id, head.opened_month, p_scope)
            ORDER BY head.opened_at DESC LIMIT p_max * 4)
          UNION ALL
          (SELECT near.case_id, near.opened_month, near.opened_at, said.score, false
             FROM near CROSS JOIN LATERAL (SELECT similarity(content.body, p_words) AS score FROM content
              WHERE content.case_id = near.case_id AND content.kind = 'complaint' AND content.used_seq IS NOT NULL
                AND content.erased_at IS NULL OFFSET 0) said
            WHERE said.score >= 0.4 ORDER BY said.score DESC LIMIT p_max * 4)
        )
        SELECT id, max(score)::real, bool_or(same) FROM found
         GROUP BY id ORDER BY bool_or(same) DESC, max(score) DESC, max(opened_at) DESC LIMIT p_max
      $$;

      DROP INDEX inbox_by_scope, task_due, case_by_opening, case_by_org, case_party_by_path;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX inbox_by_scope ON task_candidate (org_path text_pattern_ops, due_at);
      CREATE INDEX task_due ON task (coalesce(due_at, 'infinity'::timestamptz), id, case_id) WHERE status = 'open';
      CREATE INDEX case_by_opening ON case_head (opened_at DESC, id DESC);
      CREATE INDEX case_by_org ON case_head (process, org_id, opened_at DESC, id);
      CREATE INDEX case_party_by_path ON case_party (org_path text_pattern_ops, case_id);
      -- Cases in scope whose complaint holds these words, newest first.
      CREATE OR REPLACE FUNCTION search_cases(p_scope text[], p_words text, p_max int) RETURNS TABLE (case_id uuid)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT head.id FROM content JOIN case_head head ON head.id = content.case_id
         WHERE content.kind = 'complaint' AND content.used_seq IS NOT NULL AND content.erased_at IS NULL
           AND content.body ILIKE '%' || replace(replace(replace(p_words, '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%'
           AND in_scope(head.id, head.opened_month, p_scope)
         ORDER BY head.opened_at DESC LIMIT p_max
      $$;

      -- Earlier complaints that this one may repeat: of the same customer, or saying nearly the same (0 … 1).
      CREATE OR REPLACE FUNCTION similar_complaints(p_scope text[], p_customer uuid, p_words text, p_since timestamptz, p_max int)
      RETURNS TABLE (case_id uuid, similarity real, same_customer boolean)
      LANGUAGE sql STABLE SECURITY DEFINER
      SET search_path = public, pg_temp SET pg_trgm.similarity_threshold = 0.4 AS $$
        WITH found AS (
          (SELECT head.id, head.opened_month, head.opened_at, coalesce(similarity(content.body, p_words), 0) AS score, true AS same
             FROM case_head head LEFT JOIN content ON content.case_id = head.id AND content.kind = 'complaint'
              AND content.used_seq IS NOT NULL AND content.erased_at IS NULL
            WHERE head.customer_id = p_customer AND head.opened_at >= p_since
            ORDER BY head.opened_at DESC LIMIT p_max * 4)
          UNION ALL
          (SELECT head.id, head.opened_month, head.opened_at, similarity(content.body, p_words), false
             FROM content JOIN case_head head ON head.id = content.case_id
            WHERE content.kind = 'complaint' AND content.used_seq IS NOT NULL AND content.erased_at IS NULL
              AND content.body % p_words AND head.opened_at >= p_since
              AND head.customer_id IS DISTINCT FROM p_customer
            ORDER BY similarity(content.body, p_words) DESC LIMIT p_max * 4)
        )
        SELECT id, max(score)::real, bool_or(same) FROM found
         WHERE in_scope(id, opened_month, p_scope)
         GROUP BY id ORDER BY bool_or(same) DESC, max(score) DESC, max(opened_at) DESC LIMIT p_max
      $$;
      DROP TABLE task_reach, case_reach;
    `);
  }
}

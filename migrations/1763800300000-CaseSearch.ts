import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Search over free text. Trigram operators are not leakproof: under row-level policies their index goes unused, so
 * the search runs as the owner and takes the caller's scope (paths of organisations) as an argument.
 * The inbox's indexes give a task without a due time its place at the end.
 */
export class CaseSearch1763800300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION in_scope(p_case uuid, p_month date, p_scope text[]) RETURNS boolean
      LANGUAGE sql STABLE AS $$
        SELECT EXISTS (SELECT FROM public.case_party party, unnest(p_scope) AS top
          WHERE party.case_id = p_case AND party.opened_month = p_month AND starts_with(party.org_path, top))
      $$;

      -- Cases in scope whose complaint holds these words, newest first.
      CREATE FUNCTION search_cases(p_scope text[], p_words text, p_max int) RETURNS TABLE (case_id uuid)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
        SELECT head.id FROM content JOIN case_head head ON head.id = content.case_id
         WHERE content.kind = 'complaint' AND content.used_seq IS NOT NULL AND content.erased_at IS NULL
           AND content.body ILIKE '%' || replace(replace(replace(p_words, '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%'
           AND in_scope(head.id, head.opened_month, p_scope)
         ORDER BY head.opened_at DESC LIMIT p_max
      $$;

      -- Earlier complaints that this one may repeat: of the same customer, or saying nearly the same (0 … 1).
      CREATE FUNCTION similar_complaints(p_scope text[], p_customer uuid, p_words text, p_since timestamptz, p_max int)
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
      REVOKE ALL ON FUNCTION search_cases, similar_complaints, in_scope FROM PUBLIC;
      GRANT EXECUTE ON FUNCTION search_cases, similar_complaints, in_scope TO bihuan_app;

      DROP INDEX task_mine, task_due;
      CREATE INDEX task_mine ON task (assignee, coalesce(due_at, 'infinity'::timestamptz), id, case_id) WHERE status = 'open';
      CREATE INDEX task_due ON task (coalesce(due_at, 'infinity'::timestamptz), id, case_id) WHERE status = 'open';
      CREATE INDEX case_by_number ON case_head (number text_pattern_ops);
      CREATE INDEX case_by_opening ON case_head (opened_at DESC, id DESC);
      DROP INDEX inbox_by_post;
      CREATE INDEX inbox_by_post ON task_candidate (org_id, role, due_at, task_id, case_id) WHERE assignee IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX inbox_by_post, case_by_opening, case_by_number, task_due, task_mine;
      CREATE INDEX inbox_by_post ON task_candidate (org_id, role, due_at, task_id, case_id);
      CREATE INDEX task_mine ON task (assignee, due_at, id, case_id) WHERE status = 'open';
      CREATE INDEX task_due ON task (due_at, id, case_id) WHERE status = 'open';
      DROP FUNCTION similar_complaints, search_cases, in_scope;
    `);
  }
}

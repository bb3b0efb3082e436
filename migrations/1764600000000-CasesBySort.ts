import type { MigrationInterface, QueryRunner } from 'typeorm';

const KNOWLEDGE = [
  ...['knowledge-publish', 'knowledge-update', 'knowledge-revoke', 'local-publication'],
  ...['province-publication', 'knowledge-feedback'],
];

/** Lists and figures of cases where those about customers are only a part of all. */
export class CasesBySort1764600000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE case_sort (                   -- what there is anywhere: lists ask for it before they walk
        process text NOT NULL,
        kind text NOT NULL,
        tier text NOT NULL,
        PRIMARY KEY (process, kind, tier)
      );
      INSERT INTO case_sort SELECT DISTINCT process, kind, tier FROM case_head;
      GRANT SELECT, INSERT ON case_sort TO bihuan_app;

      DROP INDEX case_reach_knowledge, case_reach_suggestions, case_closed;
      CREATE INDEX case_reach_by_process ON case_reach (org_id, process, opened_at, case_id)
        INCLUDE (opened_month, live, owner_org, kind, category, priority, tier, closed_at)
        WHERE process <> 'complaint-dispatch';
      CREATE INDEX case_reach_closed ON case_reach (org_id, closed_at, case_id)
        INCLUDE (opened_at, opened_month, process, owner_org, kind, category, priority, tier, cause)
        WHERE closed_at IS NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX case_reach_closed, case_reach_by_process;
      CREATE INDEX case_closed ON case_head (closed_at) INCLUDE (id, opened_month, opened_at, org_id, category, cause)
        WHERE closed_at IS NOT NULL;
      CREATE INDEX case_reach_suggestions ON case_reach (org_id, opened_at) INCLUDE (case_id, opened_month)
        WHERE process = 'suggestion';
      CREATE INDEX case_reach_knowledge ON case_reach (org_id, process, opened_at, case_id) INCLUDE (opened_month)
        WHERE process IN (${KNOWLEDGE.map((process) => `'${process}'`).join(', ')});
      DROP TABLE case_sort;
    `);
  }
}

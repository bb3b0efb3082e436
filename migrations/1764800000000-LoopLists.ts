import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Boards, receipts, assigned work and figures of suggestions where there is much of it: what a walk asks of an entry
 * stands in the index that is walked; what somebody has read, who is to read, and which cases have a clock past its due
 * time is found as a set, not row by row.
 */
export class LoopLists1764800000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX bulletin_board_newest, post_by_org, work_part_by_receiver;
      CREATE INDEX bulletin_board_newest ON bulletin_board (org_id, pinned DESC, shown_at DESC, bulletin_id DESC)
        INCLUDE (own) WHERE digest IS NOT NULL;
      CREATE INDEX bulletin_receipt_by_person ON bulletin_receipt (person_id, bulletin_id);
      CREATE INDEX post_by_org ON post (org_id, role) INCLUDE (person_id, valid_from, valid_until);
      CREATE INDEX person_gone ON person (id) WHERE NOT active;
      CREATE INDEX work_part_by_receiver ON work_part (org_id, assigned_at DESC, case_id DESC)
        INCLUDE (outcome, assignment_id, title);
      CREATE INDEX work_part_open ON work_part (org_id, assigned_at DESC, case_id DESC) WHERE outcome IS NULL;
      CREATE INDEX case_head_suggestions ON case_head (id, opened_month) INCLUDE (org_id, category, outcome)
        WHERE process = 'suggestion';
      CREATE INDEX timer_reach_suggestions ON timer_reach (org_id, case_id) INCLUDE (due_at, late)
        WHERE process = 'suggestion';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX timer_reach_suggestions, case_head_suggestions, work_part_open, work_part_by_receiver, person_gone,
        post_by_org, bulletin_receipt_by_person, bulletin_board_newest;
      CREATE INDEX work_part_by_receiver ON work_part (org_id, assigned_at DESC, assignment_id DESC);
      CREATE INDEX post_by_org ON post (org_id, role);
      CREATE INDEX bulletin_board_newest ON bulletin_board (org_id, pinned DESC, shown_at DESC, bulletin_id DESC)
        WHERE digest IS NOT NULL;
    `);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Lists of campaigns, reports and samplings ask each centre's index alone, also by stage; how far a campaign is is counted
 * from an index. An entry of the do-not-call register stands with its customer's centre.
 */
export class NewestOfCentres1765300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX campaign_by_org, campaign_customer_next, report_by_org, do_not_call_newest;
      CREATE INDEX campaign_by_org ON campaign (org_id, opened_at DESC, id DESC) INCLUDE (kind, stage);
      CREATE INDEX campaign_customer_next ON campaign_customer (campaign_id, state, stratum, position) INCLUDE (outcome);
      CREATE INDEX report_by_org ON report (org_id, opened_at DESC, id DESC)
        INCLUDE (period, stage, late, due_at, approved_at, ended_at);
      CREATE INDEX report_by_stage ON report (org_id, stage, opened_at DESC, id DESC)
        INCLUDE (period, late, due_at, approved_at, ended_at);
      CREATE INDEX quality_sampling_by_stage ON quality_sampling (org_id, stage, opened_at DESC, id DESC);
      ALTER TABLE do_not_call ADD org_id text;
      UPDATE do_not_call SET org_id = customer.org_id FROM customer WHERE customer.id = customer_id;
      ALTER TABLE do_not_call ALTER org_id SET NOT NULL;
      CREATE INDEX do_not_call_newest ON do_not_call (org_id, entered_at DESC, id DESC) INCLUDE (until, lifted_at);
      CREATE INDEX do_not_call_of ON do_not_call (customer_id, entered_at DESC);
      DROP INDEX do_not_call_standing;
      CREATE UNIQUE INDEX do_not_call_standing ON do_not_call (customer_id) INCLUDE (until) WHERE lifted_at IS NULL;
      CREATE INDEX customer_by_org ON customer (org_id, number);
      CREATE INDEX customer_not_to_call ON customer (id) WHERE do_not_call;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX campaign_by_org, campaign_customer_next, report_by_org, report_by_stage, quality_sampling_by_stage,
        do_not_call_newest, do_not_call_of, do_not_call_standing, customer_by_org, customer_not_to_call;
      CREATE UNIQUE INDEX do_not_call_standing ON do_not_call (customer_id) WHERE lifted_at IS NULL;
      ALTER TABLE do_not_call DROP COLUMN org_id;
      CREATE INDEX campaign_by_org ON campaign (org_id, opened_at DESC, id DESC);
      CREATE INDEX campaign_customer_next ON campaign_customer (campaign_id, state, stratum, position);
      CREATE INDEX report_by_org ON report (org_id, opened_at DESC, id DESC);
      CREATE INDEX do_not_call_newest ON do_not_call (entered_at DESC, id DESC);
    `);
  }
}

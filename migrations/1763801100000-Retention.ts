import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What has reached its end outside is removed after a while (src/platform/retention): found by age, deleted in batches. */
export class Retention1763801100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX delivery_delivered ON delivery (delivered_at) WHERE state = 'delivered';
      CREATE INDEX outbox_fanned_out ON outbox (fanned_out_at) WHERE fanned_out_at IS NOT NULL;
      CREATE INDEX event_in_settled ON event_in (state, settled_at) WHERE state <> 'accepted';
      CREATE INDEX retired_system_token_by_age ON retired_system_token (valid_until);
      GRANT DELETE ON outbox TO bihuan_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      REVOKE DELETE ON outbox FROM bihuan_app;
      DROP INDEX retired_system_token_by_age, event_in_settled, outbox_fanned_out, delivery_delivered;
    `);
  }
}

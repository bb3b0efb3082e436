import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Outbound campaigns: their lists, how far each customer is and what they answered; the do-not-call register. */
export class Campaigns1764700000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE campaign (                    -- id = its case
        id uuid PRIMARY KEY,
        opened_month date NOT NULL,
        org_id text NOT NULL,
        kind text NOT NULL,
        name text NOT NULL DEFAULT '',
        stage text NOT NULL,
        outcome text,
        quota int,                               -- null: the whole list is called
        quotas jsonb NOT NULL DEFAULT '{}',      -- by number of the stratum
        per_caller int NOT NULL DEFAULT 0,
        end_at timestamptz,
        author uuid,
        list_by uuid[] NOT NULL DEFAULT '{}',    -- who made its list: none of them approves it
        list_from jsonb,                         -- the file with its mapping, or the query that it was made by
        opened_at timestamptz NOT NULL,
        started_at timestamptz,
        ended_at timestamptz,
        ended boolean NOT NULL
      );
      CREATE INDEX campaign_by_org ON campaign (org_id, opened_at DESC, id DESC);
      CREATE TABLE campaign_stratum (            -- 0 where the list has none
        campaign_id uuid NOT NULL,
        number int NOT NULL,
        label text NOT NULL,
        PRIMARY KEY (campaign_id, number)
      );
      CREATE TABLE campaign_customer (
        campaign_id uuid NOT NULL,
        customer_id uuid NOT NULL REFERENCES customer,
        position int NOT NULL,                   -- in the order of the list
        stratum int NOT NULL,
        state text NOT NULL DEFAULT 'listed',    -- listed, opened, then the stage of the survey, or barred
        outcome text,                            -- how the survey ended
        case_id uuid,
        attempts int NOT NULL DEFAULT 0,
        result text,
        scores jsonb,
        content_id uuid,                         -- the customer's words
        called_at timestamptz,                   -- when the result was recorded
        PRIMARY KEY (campaign_id, customer_id)
      );
      CREATE INDEX campaign_customer_next ON campaign_customer (campaign_id, state, stratum, position);
      CREATE UNIQUE INDEX campaign_customer_by_position ON campaign_customer (campaign_id, position);
      CREATE UNIQUE INDEX campaign_customer_by_case ON campaign_customer (case_id);
      CREATE INDEX campaign_customer_open ON campaign_customer (customer_id) WHERE case_id IS NOT NULL AND outcome IS NULL;
      CREATE TABLE do_not_call (                 -- an entry is never deleted: lifted, or past its end
        id uuid PRIMARY KEY,
        customer_id uuid NOT NULL REFERENCES customer,
        reason text NOT NULL,
        until timestamptz,                       -- null: until it is lifted
        entered_by uuid NOT NULL,
        entered_at timestamptz NOT NULL,
        lifted_by uuid,
        lifted_at timestamptz
      );
      CREATE UNIQUE INDEX do_not_call_standing ON do_not_call (customer_id) WHERE lifted_at IS NULL;
      CREATE INDEX do_not_call_newest ON do_not_call (entered_at DESC, id DESC);
      GRANT SELECT, INSERT, UPDATE ON campaign, do_not_call TO bihuan_app;
      GRANT SELECT, INSERT, UPDATE, DELETE ON campaign_stratum, campaign_customer TO bihuan_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE do_not_call, campaign_customer, campaign_stratum, campaign');
  }
}

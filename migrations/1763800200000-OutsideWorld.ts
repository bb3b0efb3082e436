import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the outbox relay and the intake of events keep beside the first loop's tables. */
export class OutsideWorld1763800200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Transaction time would put a case's later transition first when its transaction began earlier and waited.
      ALTER TABLE outbox ALTER COLUMN created_at SET DEFAULT clock_timestamp();

      ALTER TABLE receiver
        ADD subtree boolean NOT NULL DEFAULT true,       -- false: only what is delivered to exactly this org
        ADD per_second real NOT NULL DEFAULT 20 CHECK (per_second > 0),
        ADD previous_secret text,                        -- still signs until then, so that a secret can be changed
        ADD previous_secret_until timestamptz,
        ADD created_at timestamptz NOT NULL DEFAULT now();
      CREATE TABLE receiver_lane (               -- one sender at a time per receiver; all its pacing survives a restart
        receiver_id text PRIMARY KEY REFERENCES receiver ON DELETE CASCADE,
        leased_by uuid,
        leased_until timestamptz NOT NULL DEFAULT '-infinity',
        failures int NOT NULL DEFAULT 0,         -- in a row, over all deliveries: the circuit breaker's count
        open_until timestamptz NOT NULL DEFAULT '-infinity',
        paced_until timestamptz NOT NULL DEFAULT '-infinity',  -- rate limit: theoretical arrival time of the next send
        wake_at timestamptz NOT NULL DEFAULT '-infinity'       -- nothing can be sent before
      );
      CREATE INDEX delivery_by_position ON delivery (position);
      CREATE INDEX delivery_dead ON delivery (receiver_id, position) WHERE state = 'dead';

      ALTER TABLE event_in
        ADD system_id text NOT NULL,
        ADD digest text NOT NULL,                -- SHA-256 of the canonical event: same id, other content is refused
        ADD lane text NOT NULL,                  -- events about one case of one sender are applied in order
        ADD position bigint GENERATED ALWAYS AS IDENTITY,
        ADD last_error text,
        ADD settled_at timestamptz;
      CREATE INDEX event_in_lane ON event_in (lane, position) WHERE state = 'accepted';
      CREATE INDEX event_in_by_position ON event_in (position);
      CREATE INDEX event_refused_by_time ON event_refused (received_at, id);

      GRANT SELECT, INSERT, UPDATE, DELETE ON receiver_lane TO bihuan_app;
      GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO bihuan_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX event_refused_by_time, event_in_by_position, event_in_lane, delivery_dead, delivery_by_position;
      ALTER TABLE event_in DROP system_id, DROP digest, DROP lane, DROP position, DROP last_error, DROP settled_at;
      DROP TABLE receiver_lane;
      ALTER TABLE receiver
        DROP subtree, DROP per_second, DROP previous_secret, DROP previous_secret_until, DROP created_at;
      ALTER TABLE outbox ALTER COLUMN created_at SET DEFAULT now();
    `);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What administrators do once: a repeated request finds its key. Tokens of connected systems that have been replaced
 * stay valid for a while; `connected_system.token_hash` is the one in force.
 */
export class Administration1763800900000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE administration_request (
        key text PRIMARY KEY,                    -- who asked, and their Idempotency-Key
        digest text NOT NULL,                    -- SHA-256 of what was asked for
        at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX administration_request_by_age ON administration_request (at);
      CREATE TABLE retired_system_token (
        digest text PRIMARY KEY,
        system_id text NOT NULL REFERENCES connected_system ON DELETE CASCADE,
        valid_until timestamptz NOT NULL,
        demo boolean NOT NULL                    -- a public one: never valid in production
      );
      CREATE INDEX retired_system_token_by_system ON retired_system_token (system_id, valid_until);
      ALTER TABLE connected_system
        ADD created_at timestamptz NOT NULL DEFAULT now(),
        ADD token_since timestamptz NOT NULL DEFAULT now();
      GRANT SELECT, INSERT, UPDATE, DELETE ON administration_request, retired_system_token TO bihuan_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE connected_system DROP created_at, DROP token_since;
      DROP TABLE retired_system_token, administration_request;
    `);
  }
}

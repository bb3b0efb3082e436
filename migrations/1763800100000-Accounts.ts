import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Accounts: failed sign-ins are counted by name, known or not, so that a lock tells nobody which names exist;
 * a raised token version voids every token issued before; demo rows are marked, and refused in production.
 */
export class Accounts1763800100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE person
        DROP COLUMN failed_sign_ins,
        DROP COLUMN locked_until,
        ADD COLUMN token_version int NOT NULL DEFAULT 1,
        ADD COLUMN demo boolean NOT NULL DEFAULT false,
        ADD CHECK (username = lower(username));
      CREATE INDEX person_by_org ON person (org_id, username);
      CREATE INDEX substitution_by_substitute ON substitution (substitute_id, valid_until);
      ALTER TABLE connected_system ADD COLUMN demo boolean NOT NULL DEFAULT false;
      CREATE UNIQUE INDEX connected_system_by_token ON connected_system (token_hash);
      CREATE TABLE sign_in_attempt (
        name_digest text PRIMARY KEY,            -- SHA-256 of the name as typed, lower case
        failures int NOT NULL,
        locked_until timestamptz,
        last_at timestamptz NOT NULL
      );
      CREATE INDEX sign_in_attempt_by_age ON sign_in_attempt (last_at);
      ALTER TABLE customer ADD COLUMN demo boolean NOT NULL DEFAULT false;
      CREATE INDEX customer_by_number_prefix ON customer (number text_pattern_ops);
      CREATE INDEX customer_by_name ON customer (name text_pattern_ops);
      GRANT SELECT, INSERT, UPDATE, DELETE ON sign_in_attempt TO bihuan_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX customer_by_name, customer_by_number_prefix;
      ALTER TABLE customer DROP COLUMN demo;
      DROP TABLE sign_in_attempt;
      DROP INDEX connected_system_by_token, substitution_by_substitute, person_by_org;
      ALTER TABLE connected_system DROP COLUMN demo;
      ALTER TABLE person
        DROP CONSTRAINT person_username_check,
        DROP COLUMN demo,
        DROP COLUMN token_version,
        ADD COLUMN failed_sign_ins int NOT NULL DEFAULT 0,
        ADD COLUMN locked_until timestamptz;
    `);
  }
}

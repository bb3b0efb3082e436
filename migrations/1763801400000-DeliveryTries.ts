import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Each attempt of a delivery beside their number: when, what was answered, and the digest of what was sent. */
export class DeliveryTries1763801400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // In the row itself: it is written at each attempt anyway, and goes with it when its time is over.
    await runner.query(`ALTER TABLE delivery ADD tries jsonb NOT NULL DEFAULT '[]'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE delivery DROP tries`);
  }
}

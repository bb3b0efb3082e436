import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Since when a policy version decides, and who made it so: who brought it in is another question. */
export class PolicyActivation1763801200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE policy_version
        ADD activated_at timestamptz,            -- last time; null: never yet
        ADD activated_by text;
      UPDATE policy_version SET activated_at = created_at, activated_by = created_by WHERE active;
      GRANT SELECT ON migrations TO bihuan_app;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE policy_version DROP activated_at, DROP activated_by`);
  }
}

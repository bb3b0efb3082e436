import { ownerDataSource } from '../../src/platform/database/data-source';

/** Customers may be called day and night, or a test of calls would be a test of the time of day. */
export async function callsAtAnyHour({ databaseUrl }: { databaseUrl: string }): Promise<void> {
  const owner = await ownerDataSource(databaseUrl).initialize();
  await owner.query(
    `UPDATE calendar_version SET definition = (SELECT definition FROM calendar_version WHERE id = 'always' AND active)
      WHERE id = 'calling-hours' AND active`,
  );
  await owner.destroy();
}

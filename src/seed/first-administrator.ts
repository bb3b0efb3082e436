import type { DataSource } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { hashPassword } from '../platform/auth/password';
import { appendAudit } from '../platform/case-store/audit-chain';

/** Nothing is wrong with the installation, but this is not the way in. */
export class AdministratorRefused extends Error {}

/**
 * A new installation outside demo mode has nobody who could let others in: this makes the first administrator,
 * at HQ. Refused as soon as there is one whose account is open; everything further goes through the API.
 * @param force one more although there is one: for when none of them can sign in any more. The trail says so.
 */
export async function createFirstAdministrator(
  dataSource: DataSource,
  username: string,
  password: string,
  now: Date,
  force = false,
): Promise<string> {
  const hash = await hashPassword(password);
  const id = uuidv7();
  await dataSource.transaction(async (tx) => {
    // Two of these at once: the second sees the first one's administrator.
    await tx.query(`SELECT pg_advisory_xact_lock(hashtext('first-administrator'))`);
    const known = await tx.query<unknown[]>(
      `SELECT FROM post JOIN person ON person.id = post.person_id WHERE role = 'administrator' AND active LIMIT 1`,
    );
    if (known.length > 0 && !force)
      throw new AdministratorRefused('there is an administrator already: sign in and let others in from there');
    const [taken] = await tx.query<unknown[]>('SELECT FROM person WHERE username = lower($1)', [username]);
    if (taken) throw new AdministratorRefused(`there is somebody named ${username.toLowerCase()} already`);
    await tx.query(
      `INSERT INTO person (id, username, display_zh, display_en, org_id, password_hash)
       VALUES ($1, lower($2), '系统管理员', 'Administrator', 'hq', $3)`,
      [id, username, hash],
    );
    await tx.query(`INSERT INTO post (person_id, role, org_id, valid_from) VALUES ($1, 'administrator', 'hq', $2)`, [
      id,
      now,
    ]);
    await appendAudit(tx, 'administration', now, {
      actor: { kind: 'operator', id: 'command-line' },
      onBehalfOf: null,
      command: 'create-first-administrator',
      fields: { person: id, forced: known.length > 0 },
    });
  });
  return id;
}

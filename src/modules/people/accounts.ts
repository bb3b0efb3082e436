import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { hashPassword, passwordMatches } from '../../platform/auth/password';
import type { Caller } from '../../platform/auth/scope';
import { SignInLock } from '../../platform/auth/sign-in-lock';
import { Problem } from '../../platform/http/problem';
import { Administration } from './administration';
import { idFromKey } from '../../platform/http/id-from-key';
import type { NewPersonBody } from './person.dto';

/** User names are part of addresses and audit trails: lower case, digits, dots and hyphens. */
const USERNAME = /^[a-z0-9]([a-z0-9.-]{0,62}[a-z0-9])?$/;

/** Accounts as administrators change them. A new one has no post and no password: nobody can sign in yet. */
@Injectable()
export class Accounts {
  constructor(
    private readonly dataSource: DataSource,
    private readonly administration: Administration,
    private readonly lock: SignInLock,
  ) {}

  /** The same key answers the same account's id. */
  async create(caller: Caller, key: string, body: NewPersonBody, now: Date): Promise<string> {
    const { username, displayZh, displayEn, org } = body;
    if (!USERNAME.test(username))
      throw Problem.fields({ field: 'username', code: 'wrong-format', params: { expected: USERNAME.source } });
    const id = idFromKey('person', caller.actor.id, key);
    if (await this.isKnown(id, body)) return id;
    try {
      await this.administration.change(caller, 'create-person', { person: id, org }, now, async (tx) => {
        await this.administration.requireOrg(tx, caller, org, 'org');
        const added = await tx.query<unknown[]>(
          `INSERT INTO person (id, username, display_zh, display_en, org_id) VALUES ($1, $2, $3, $4, $5)
           ON CONFLICT DO NOTHING RETURNING id`,
          [id, username, displayZh, displayEn, org],
        );
        if (added.length === 0) throw new Problem('name-taken', { params: { name: username } });
      });
    } catch (error) {
      // The same request beside this one may have been first.
      if (!(await this.isKnown(id, body))) throw error;
    }
    return id;
  }

  /** Every session of the account ends, and so does a lock. */
  async setPassword(caller: Caller, person: string, password: string, now: Date): Promise<void> {
    const hash = await hashPassword(password);
    const username = await this.administration.change(caller, 'set-password', { person }, now, async (tx) => {
      const name = await this.administration.requirePerson(tx, caller, person, now);
      await tx.query('UPDATE person SET password_hash = $2, token_version = token_version + 1 WHERE id = $1', [
        person,
        hash,
      ]);
      return name;
    });
    await this.lock.clear(username, now);
  }

  /** Closes or opens an account; closing ends every session. Nobody closes their own. */
  async setActive(caller: Caller, person: string, active: boolean, now: Date): Promise<void> {
    if (!active && caller.actor.id === person) throw new Problem('separation-of-duties');
    await this.administration.change(caller, active ? 'open-account' : 'close-account', { person }, now, async (tx) => {
      await this.administration.requirePerson(tx, caller, person, now);
      await tx.query('UPDATE person SET active = $2, token_version = token_version + 1 WHERE id = $1', [
        person,
        active,
      ]);
    });
  }

  /** A stolen session is not enough: the current password is asked for, and guesses are counted. */
  async changeOwn(caller: Caller, current: string, password: string, now: Date): Promise<void> {
    const person = caller.actor.id;
    const [account] = await this.dataSource.query<{ username: string; hash: string | null }[]>(
      'SELECT username, password_hash AS hash FROM person WHERE id = $1',
      [person],
    );
    const seconds = await this.lock.attempt(account!.username, now);
    if (seconds > 0) throw Problem.retry('account-locked', seconds);
    if (!(await passwordMatches(account!.hash, current)))
      throw Problem.fields({ field: 'current', code: 'wrong-credentials' });
    const hash = await hashPassword(password);
    await this.administration.change(caller, 'change-own-password', { person }, now, (tx) =>
      tx.query('UPDATE person SET password_hash = $2, token_version = token_version + 1 WHERE id = $1', [person, hash]),
    );
    await this.lock.clear(account!.username, now);
  }

  private async isKnown(id: string, { username, displayZh, displayEn, org }: NewPersonBody): Promise<boolean> {
    const [known] = await this.dataSource.query<{ same: boolean }[]>(
      `SELECT username = $2 AND display_zh = $3 AND display_en = $4 AND org_id = $5 AS same FROM person WHERE id = $1`,
      [id, username, displayZh, displayEn, org],
    );
    if (known && !known.same) throw new Problem('key-reused');
    return known !== undefined;
  }
}

import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Config } from '../config/config';
import { Problem } from '../http/problem';
import { CONFIG } from '../platform.module';
import type { AccountView, SignInView } from './account.dto';
import { passwordMatches } from './password';
import { issueSession, SESSION_HOURS } from './session-token';
import { SignInLock } from './sign-in-lock';

interface Account extends AccountView {
  passwordHash: string | null;
  version: number;
}

/** Local accounts. Unknown name, closed account, demo account in production, wrong password: one answer, the same work. */
@Injectable()
export class SignInService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly lock: SignInLock,
    @Inject(CONFIG) private readonly config: Pick<Config, 'production' | 'jwtSecret'>,
  ) {}

  async signIn(typed: string, password: string, now: Date): Promise<SignInView> {
    const username = typed.trim().toLowerCase();
    const seconds = await this.lock.attempt(username, now);
    if (seconds > 0) throw Problem.retry('account-locked', seconds);
    const account = await this.find(username);
    const matches = await passwordMatches(account?.passwordHash ?? null, password);
    if (!account || !matches)
      throw new Problem('wrong-credentials', { headers: { 'www-authenticate': 'Bearer realm="bihuan"' } });
    await this.lock.clear(username, now);
    const { passwordHash, version, ...person } = account;
    const token = await issueSession(this.config.jwtSecret, { person: person.id, version }, now);
    return { token, expiresAt: new Date(now.getTime() + SESSION_HOURS * 3_600_000).toISOString(), person };
  }

  private async find(username: string): Promise<Account | undefined> {
    const [account] = await this.dataSource.query<Account[]>(
      `SELECT id, username, display_zh AS "displayZh", display_en AS "displayEn", org_id AS org,
              password_hash AS "passwordHash", token_version AS version
         FROM person WHERE username = $1 AND active AND NOT (demo AND $2)`,
      [username, this.config.production],
    );
    return account;
  }
}

import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

export const MAX_FAILURES = 10;
export const LOCK_MINUTES = 15;
/** Failures further apart than this are not one attack. */
const FORGET_HOURS = 24;

const digest = (username: string): string => createHash('sha256').update(username).digest('hex');

/**
 * Counts failed sign-ins by name, whether or not somebody has it: a lock tells nobody which names exist.
 * An attempt counts before its password is checked, so a thousand guesses at once are still counted.
 */
@Injectable()
export class SignInLock {
  constructor(private readonly dataSource: DataSource) {}

  /** Takes one attempt. Answers 0 when it may go on, else the seconds until the name is open again. */
  async attempt(username: string, now: Date): Promise<number> {
    const [taken] = await this.dataSource.query<{ locked: boolean; seconds: number }[]>(
      `INSERT INTO sign_in_attempt AS known (name_digest, failures, last_at) VALUES ($1, 1, $2)
       ON CONFLICT (name_digest) DO UPDATE SET
         failures = CASE WHEN known.locked_until > $2 THEN known.failures
                         WHEN known.locked_until IS NOT NULL OR known.last_at < $2 - make_interval(hours => $3) THEN 1
                         ELSE known.failures + 1 END,
         locked_until = CASE WHEN known.locked_until > $2 THEN known.locked_until
                             WHEN known.locked_until IS NULL AND known.failures >= $4
                              AND known.last_at >= $2 - make_interval(hours => $3) THEN $2 + make_interval(mins => $5)
                        END,
         last_at = $2
       RETURNING coalesce(locked_until > $2, false) AS locked,
                 coalesce(ceil(extract(epoch FROM locked_until - $2)), 0)::int AS seconds`,
      [digest(username), now, FORGET_HOURS, MAX_FAILURES, LOCK_MINUTES],
    );
    return taken?.locked ? taken.seconds : 0;
  }

  /** A sign-in that succeeded, or an administrator's new password, clears the name; stale counts go with it. */
  async clear(username: string, now: Date): Promise<void> {
    await this.dataSource.query(
      `DELETE FROM sign_in_attempt
        WHERE name_digest = $1 OR (last_at < $2::timestamptz - make_interval(hours => $3) AND coalesce(locked_until, $2) <= $2)`,
      [digest(username), now, FORGET_HOURS],
    );
  }
}

import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Role } from '../../../domain/shared/actor';
import type { Config } from '../config/config';
import { prepared } from '../database/prepared';
import { CONFIG } from '../platform.module';
import type { Caller } from './scope';
import type { Session } from './session-token';
import { systemTokenDigest } from './system-token';

type HeldPost = { role: Role; org: string; path: string } | { role: null; org: null; path: null };

/** Posts of `holder` in force at $2 (a temporary one counts only between its two times); one row of nulls without any. */
const HELD = `
  SELECT DISTINCT post.role, post.org_id AS org, org.path
    FROM person holder
    LEFT JOIN post ON post.person_id = holder.id
     AND post.valid_from <= $2 AND (post.valid_until IS NULL OR post.valid_until > $2)
    LEFT JOIN org ON org.id = post.org_id`;

/** From a credential to the domain's actor, read afresh for every request: what was withdrawn is gone at once. */
@Injectable()
export class ActorResolver {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(CONFIG) private readonly config: Pick<Config, 'production'>,
  ) {}

  /** Null where the account is closed, its tokens were voided, or it is a demo account in production. */
  async person({ person, version }: Session, now: Date): Promise<Caller | null> {
    const rows = await prepared<HeldPost>(
      this.dataSource,
      'who asks',
      `${HELD} WHERE holder.id = $1 AND holder.token_version = $3 AND holder.active AND NOT (holder.demo AND $4)
        ORDER BY org, role`,
      [person, now, version, this.config.production],
    );
    return rows.length === 0 ? null : caller(person, rows);
  }

  /** Somebody else, to tell what they may; null where there is no such open account. */
  async colleague(person: string, now: Date): Promise<Caller | null> {
    const rows = await this.dataSource.query<HeldPost[]>(
      `${HELD} WHERE holder.id = $1 AND holder.active ORDER BY org, role`,
      [person, now],
    );
    return rows.length === 0 ? null : caller(person, rows);
  }

  /**
   * The same person standing in for an absent colleague, with both people's posts. Null without a substitution
   * in force, or where the colleague's account is closed.
   */
  async standIn(person: string, absent: string, now: Date): Promise<Caller | null> {
    const rows = await this.dataSource.query<HeldPost[]>(
      `${HELD} WHERE holder.id IN ($1, $3) AND EXISTS (
          SELECT FROM substitution JOIN person away ON away.id = absent_id
           WHERE substitute_id = $1 AND absent_id = $3 AND valid_from <= $2 AND valid_until > $2
             AND away.active AND NOT (away.demo AND $4))
        ORDER BY org, role`,
      [person, now, absent, this.config.production],
    );
    return rows.length === 0 ? null : caller(person, rows, absent);
  }

  /** Null where no active system has this token, now or for a while still, or only a demo one in production. */
  async system(token: string, now: Date): Promise<Caller | null> {
    const [system] = await this.dataSource.query<{ id: string; org: string; path: string }[]>(
      `SELECT system.id, org.id AS org, org.path
         FROM (SELECT id, demo FROM connected_system WHERE token_hash = $1
               UNION ALL SELECT system_id, demo FROM retired_system_token WHERE digest = $1 AND valid_until > $3) token
         JOIN connected_system system ON system.id = token.id JOIN org ON org.id = system.org_id
        WHERE system.active AND NOT (token.demo AND $2)`,
      [systemTokenDigest(token), this.config.production, now],
    );
    if (!system) return null;
    return {
      actor: { kind: 'connected-system', id: system.id, org: system.org },
      paths: { [system.org]: system.path },
    };
  }
}

function caller(id: string, rows: HeldPost[], onBehalfOf?: string): Caller {
  const held = rows.flatMap((row) => (row.role === null ? [] : [row]));
  return {
    actor: {
      kind: 'person',
      id,
      posts: held.map(({ role, org }) => ({ role, org })),
      ...(onBehalfOf && { onBehalfOf }),
    },
    paths: Object.fromEntries(held.map(({ org, path }) => [org, path])),
  };
}

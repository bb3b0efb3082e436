import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { audited, auditedOnce } from '../../platform/administration/audited';
import { graceHours, type GraceBody } from '../../platform/administration/grace';
import { isWithin, scopePaths, subtreeCondition, type Caller } from '../../platform/auth/scope';
import { newSystemToken, systemTokenDigest } from '../../platform/auth/system-token';
import { Problem } from '../../platform/http/problem';
import type { NewSystem, SystemView, SystemWithToken } from './systems.dto';

const VIEW = `
  SELECT s.id, s.org_id AS org, s.source, s.active, s.demo, s.created_at AS "createdAt", s.token_since AS "tokenSince",
    (SELECT max(t.valid_until) FROM retired_system_token t WHERE t.system_id = s.id AND t.valid_until > now()) AS "oldTokenUntil"
  FROM connected_system s JOIN org ON org.id = s.org_id`;

/** Who may post events. A token is stored as its digest and shown once, to whoever made it. */
@Injectable()
export class SystemsService {
  constructor(private readonly dataSource: DataSource) {}

  list(caller: Caller): Promise<SystemView[]> {
    const within = subtreeCondition('org.path', scopePaths(caller, 'administer'), 1);
    return this.dataSource.query(`${VIEW} WHERE ${within.sql} ORDER BY s.id`, within.parameters);
  }

  create(caller: Caller, key: string, wanted: NewSystem, now: Date): Promise<SystemWithToken> {
    const { id, org, source = `/systems/${wanted.id}` } = wanted;
    const fields = { system: id, org, source };
    const change = { command: 'create-system', fields, now, key, request: fields };
    return auditedOnce<SystemWithToken>(this.dataSource, caller, change, {
      first: async (tx) => {
        const [node] = await tx.query<{ path: string }[]>('SELECT path FROM org WHERE id = $1 AND active', [org]);
        if (!node || !isWithin(scopePaths(caller, 'administer'), node.path))
          throw Problem.fields({ field: 'org', code: 'unknown-org' });
        const token = newSystemToken();
        const made = await tx.query<object[]>(
          `INSERT INTO connected_system (id, org_id, source, token_hash, created_at, token_since)
           VALUES ($1, $2, $3, $4, $5, $5) ON CONFLICT DO NOTHING RETURNING id`,
          [id, org, source, systemTokenDigest(token), now],
        );
        if (made.length === 0) throw await taken(tx, id, source);
        return { ...(await this.read(tx, id)), token };
      },
      again: async (tx) => ({ ...(await this.read(tx, id)), token: null }),
    });
  }

  /** The same again changes nothing, and is on record all the same. */
  setActive(caller: Caller, id: string, active: boolean, now: Date): Promise<SystemView> {
    const command = active ? 'open-system' : 'close-system';
    return audited(this.dataSource, caller, { command, fields: { system: id }, now }, async (tx) => {
      await this.require(tx, caller, id);
      await tx.query('UPDATE connected_system SET active = $2 WHERE id = $1', [id, active]);
      return this.read(tx, id);
    });
  }

  /**
   * A new token. Those before stay valid for the grace period, or until their own ends, whichever comes first.
   */
  renew(caller: Caller, key: string, id: string, body: GraceBody, now: Date): Promise<SystemWithToken> {
    const hours = graceHours(body);
    const fields = { system: id, graceHours: hours };
    const change = { command: 'renew-system-token', fields, now, key, request: fields };
    return auditedOnce<SystemWithToken>(this.dataSource, caller, change, {
      first: async (tx) => {
        await this.require(tx, caller, id);
        const token = newSystemToken();
        const until = new Date(now.getTime() + hours * 3_600_000);
        await tx.query('DELETE FROM retired_system_token WHERE system_id = $1 AND valid_until <= $2', [id, now]);
        await tx.query('UPDATE retired_system_token SET valid_until = least(valid_until, $2) WHERE system_id = $1', [
          id,
          until,
        ]);
        await tx.query(
          `INSERT INTO retired_system_token (digest, system_id, valid_until, demo)
           SELECT token_hash, id, $2, demo FROM connected_system WHERE id = $1`,
          [id, until],
        );
        await tx.query('UPDATE connected_system SET token_hash = $2, token_since = $3, demo = false WHERE id = $1', [
          id,
          systemTokenDigest(token),
          now,
        ]);
        return { ...(await this.read(tx, id)), token };
      },
      again: async (tx) => {
        await this.require(tx, caller, id);
        return { ...(await this.read(tx, id)), token: null };
      },
    });
  }

  /** 404 unless it lies in the administrator's subtrees. Locks its row. */
  private async require(tx: EntityManager, caller: Caller, id: string): Promise<void> {
    const within = subtreeCondition('org.path', scopePaths(caller, 'administer'), 2);
    const found = await tx.query<object[]>(
      `SELECT FROM connected_system s JOIN org ON org.id = s.org_id WHERE s.id = $1 AND ${within.sql} FOR UPDATE OF s`,
      [id, ...within.parameters],
    );
    if (found.length === 0) throw new Problem('not-found');
  }

  private async read(tx: EntityManager, id: string): Promise<SystemView> {
    const [row] = await tx.query<SystemView[]>(`${VIEW} WHERE s.id = $1`, [id]);
    return row!;
  }
}

async function taken(tx: EntityManager, id: string, source: string): Promise<Problem> {
  const [same] = await tx.query<object[]>('SELECT FROM connected_system WHERE id = $1', [id]);
  const [field, name] = same ? (['id', id] as const) : (['source', source] as const);
  return new Problem('name-taken', { params: { name }, errors: [{ field, code: 'name-taken', params: { name } }] });
}

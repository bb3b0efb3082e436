import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { audited, auditedOnce } from '../../platform/administration/audited';
import { graceHours, type GraceBody } from '../../platform/administration/grace';
import { refuse } from '../../../domain/shared/errors';
import { isWithin, scopePaths, subtreeCondition, type Caller } from '../../platform/auth/scope';
import { Problem } from '../../platform/http/problem';
import { targetProblem } from '../../platform/outbox/target';
import { ofReceiver } from '../../platform/secrets/seal-receivers';
import { SecretBox } from '../../platform/secrets/secret-box';
import { tryAtOnce } from './try-at-once';
import type { NewReceiver, ReceiverChange, ReceiverView, ReceiverWithSecret } from './receivers.dto';

const VIEW = `
  SELECT r.id, r.org_id AS org, r.kind, r.url, r.topics, r.subtree, r.per_second AS "perSecond", r.active,
    (SELECT count(*)::int FROM delivery d WHERE d.receiver_id = r.id AND d.state = 'waiting') AS waiting,
    (SELECT count(*)::int FROM delivery d WHERE d.receiver_id = r.id AND d.state = 'dead') AS dead,
    (SELECT o.created_at FROM delivery d JOIN outbox o ON o.id = d.outbox_id
      WHERE d.receiver_id = r.id AND d.state = 'waiting' ORDER BY d.position LIMIT 1) AS "waitingSince",
    CASE WHEN r.previous_secret_until > now() AND r.previous_secret IS NOT NULL THEN r.previous_secret_until END AS "oldSecretUntil",
    coalesce(l.failures, 0) AS failures, CASE WHEN l.open_until > now() THEN l.open_until END AS "openUntil"
  FROM receiver r JOIN org ON org.id = r.org_id LEFT JOIN receiver_lane l ON l.receiver_id = r.id`;

/** 256 random bits in Standard Webhooks' form. */
const newSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`;

/** Who is told what happens to cases, outside this system. */
@Injectable()
export class ReceiversService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly box: SecretBox,
  ) {}

  list(caller: Caller): Promise<ReceiverView[]> {
    const within = subtreeCondition('org.path', scopePaths(caller, 'read-deliveries'), 1);
    return this.dataSource.query(`${VIEW} WHERE ${within.sql} ORDER BY r.id`, within.parameters);
  }

  /** The only time that its secret is shown. It gets what is recorded from now on. */
  create(caller: Caller, key: string, wanted: NewReceiver, now: Date): Promise<ReceiverWithSecret> {
    const { id, org, kind, url, topics, subtree, perSecond, active } = wanted;
    checkUrl(kind, url ?? null);
    const change = { command: 'create-receiver', fields: { ...wanted }, now, key, request: { ...wanted } };
    return auditedOnce<ReceiverWithSecret>(this.dataSource, caller, change, {
      first: async (tx) => {
        const [node] = await tx.query<{ path: string }[]>('SELECT path FROM org WHERE id = $1 AND active', [org]);
        if (!node || !isWithin(scopePaths(caller, 'administer'), node.path))
          throw Problem.fields({ field: 'org', code: 'unknown-org' });
        const secret = kind === 'webhook' ? newSecret() : null;
        const made = await tx.query<{ id: string }[]>(
          `INSERT INTO receiver (id, org_id, kind, url, secret, topics, subtree, per_second, active)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (id) DO NOTHING RETURNING id`,
          [
            ...[id, org, kind, url ?? null, this.sealed(id, secret)],
            ...[topics ?? ['*'], subtree ?? true, perSecond ?? 20, active ?? true],
          ],
        );
        if (made.length === 0)
          throw new Problem('name-taken', {
            params: { name: id },
            errors: [{ field: 'id', code: 'name-taken', params: { name: id } }],
          });
        return { ...(await this.read(tx, id)), secret };
      },
      again: async (tx) => ({ ...(await this.read(tx, id)), secret: null }),
    });
  }

  update(caller: Caller, id: string, change: ReceiverChange, now: Date): Promise<ReceiverView> {
    const fields = { receiver: id, ...change };
    return audited(this.dataSource, caller, { command: 'update-receiver', fields, now }, async (tx) => {
      const found = await this.require(tx, caller, id);
      if (change.url !== undefined) checkUrl(found.kind, change.url);
      await tx.query(
        `UPDATE receiver SET url = coalesce($2, url), topics = coalesce($3, topics), subtree = coalesce($4, subtree),
           per_second = coalesce($5, per_second), active = coalesce($6, active) WHERE id = $1`,
        [
          id,
          change.url ?? null,
          change.topics ?? null,
          change.subtree ?? null,
          change.perSecond ?? null,
          change.active ?? null,
        ],
      );
      await tryAtOnce(tx, id);
      return this.read(tx, id);
    });
  }

  /** A new secret; both sign for the grace period, so that the receiver may change over in between. */
  renew(caller: Caller, key: string, id: string, body: GraceBody, now: Date): Promise<ReceiverWithSecret> {
    const hours = graceHours(body);
    const fields = { receiver: id, graceHours: hours };
    const change = { command: 'renew-receiver-secret', fields, now, key, request: fields };
    return auditedOnce<ReceiverWithSecret>(this.dataSource, caller, change, {
      first: async (tx) => {
        const { kind } = await this.require(tx, caller, id);
        if (kind !== 'webhook') throw Problem.of(refuse('wrong-target'));
        const secret = newSecret();
        await tx.query(
          `UPDATE receiver SET secret = $2, previous_secret = CASE WHEN $3 > 0 THEN secret END,
             previous_secret_until = $4::timestamptz + $3 * interval '1 hour' WHERE id = $1`,
          [id, this.sealed(id, secret), hours, now],
        );
        await tryAtOnce(tx, id);
        return { ...(await this.read(tx, id)), secret };
      },
      again: async (tx) => {
        await this.require(tx, caller, id);
        return { ...(await this.read(tx, id)), secret: null };
      },
    });
  }

  /** 404 unless it lies in the administrator's subtrees. Locks its row. */
  private async require(tx: EntityManager, caller: Caller, id: string): Promise<Pick<ReceiverView, 'kind' | 'url'>> {
    const within = subtreeCondition('org.path', scopePaths(caller, 'administer'), 2);
    const [found] = await tx.query<Pick<ReceiverView, 'kind' | 'url'>[]>(
      `SELECT r.kind, r.url FROM receiver r JOIN org ON org.id = r.org_id WHERE r.id = $1 AND ${within.sql} FOR UPDATE OF r`,
      [id, ...within.parameters],
    );
    if (!found) throw new Problem('not-found');
    return found;
  }

  private sealed(id: string, secret: string | null): string | null {
    return secret && this.box.seal(secret, ofReceiver(id));
  }

  private async read(tx: EntityManager, id: string): Promise<ReceiverView> {
    const [row] = await tx.query<ReceiverView[]>(`${VIEW} WHERE r.id = $1`, [id]);
    return row!;
  }
}

function checkUrl(kind: string, url: string | null): void {
  if (kind === 'log') {
    if (url !== null) throw Problem.fields({ field: 'url', code: 'unknown-field' });
    return;
  }
  if (url === null) throw Problem.fields({ field: 'url', code: 'required' });
  const problem = targetProblem(url);
  if (problem === 'forbidden-address' || problem === 'credentials-in-url')
    throw Problem.fields({ field: 'url', code: problem });
  if (problem)
    throw Problem.fields({ field: 'url', code: 'wrong-format', params: { expected: 'http(s)://host/path' } });
}

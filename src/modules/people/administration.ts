import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { OrgId } from '../../../domain/shared/actor';
import { audited } from '../../platform/administration/audited';
import { isWithin, scopePaths, type Caller } from '../../platform/auth/scope';
import { Problem } from '../../platform/http/problem';

/** What every administrator's command shares: one transaction, the scope, the trail. */
@Injectable()
export class Administration {
  constructor(private readonly dataSource: DataSource) {}

  /** Runs the change and its entry in the `administration` stream together. Fields are ids, codes and times only. */
  change<T>(
    caller: Caller,
    command: string,
    fields: Record<string, unknown>,
    now: Date,
    work: (tx: EntityManager) => Promise<T>,
  ): Promise<T> {
    return audited(this.dataSource, caller, { command, fields, now }, work);
  }

  /** 422 unless the organisation exists, is open and lies in the administrator's subtrees. */
  async requireOrg(tx: EntityManager, caller: Caller, id: OrgId, field: string): Promise<void> {
    const [org] = await tx.query<{ path: string }[]>('SELECT path FROM org WHERE id = $1 AND active', [id]);
    if (!org || !isWithin(scopePaths(caller, 'administer'), org.path))
      throw Problem.fields({ field, code: 'unknown-org' });
  }

  /**
   * 404 unless the person and all their posts (also those of colleagues they stand in for) lie in the administrator's
   * subtrees: whoever could set the password of somebody with a post above would hold that post.
   * Locks the person's row. Answers the user name.
   */
  async requirePerson(tx: EntityManager, caller: Caller, id: string, now: Date): Promise<string> {
    const scope = scopePaths(caller, 'administer');
    const [person] = await tx.query<{ username: string; paths: string[] }[]>(
      `SELECT username, ARRAY(SELECT path FROM org WHERE org.id = person.org_id
                UNION SELECT path FROM post JOIN org ON org.id = post.org_id
                 WHERE (valid_until IS NULL OR valid_until > $2) AND (post.person_id = person.id OR post.person_id IN
                   (SELECT absent_id FROM substitution WHERE substitute_id = person.id AND valid_until > $2))) AS paths
         FROM person WHERE id = $1 FOR UPDATE`,
      [id, now],
    );
    if (!person || !person.paths.every((path) => isWithin(scope, path))) throw new Problem('not-found');
    return person.username;
  }
}

/** Four eyes: nobody widens their own rights, nor those of the colleague they stand in for. */
export function refuseOneself({ actor }: Caller, person: string): void {
  const own = actor.kind === 'person' && (actor.id === person || actor.onBehalfOf === person);
  if (own) throw new Problem('separation-of-duties');
}

/** 422 unless `until` comes after both `from` and now. */
export function requirePeriod(from: Date, until: Date | null, now: Date): void {
  const earliest = from > now ? from : now;
  if (until && until <= earliest)
    throw Problem.fields({ field: 'until', code: 'too-early', params: { after: earliest.toISOString() } });
}

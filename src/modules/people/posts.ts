import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { OrgId, Role } from '../../../domain/shared/actor';
import type { OrgRef } from '../../../domain/shared/case-state';
import { mayBeHeldAt, ROLE_PLACES } from '../../../domain/shared/role-places';
import type { Caller } from '../../platform/auth/scope';
import { Problem } from '../../platform/http/problem';
import { Administration, refuseOneself, requirePeriod } from './administration';

export interface Grant {
  person: string;
  role: Role;
  org: OrgId;
}

/** 422 where this kind of organisation has no such role. */
async function requirePlace(tx: EntityManager, role: Role, org: OrgId): Promise<void> {
  const [row] = await tx.query<{ level: OrgRef['level'] }[]>('SELECT level FROM org WHERE id = $1', [org]);
  if (row && mayBeHeldAt(role, row.level)) return;
  throw Problem.fields({ field: 'org', code: 'wrong-org-level', params: { values: ROLE_PLACES[role].join(', ') } });
}

/** Posts given and taken. One with an end is a temporary permission: it ends by itself. */
@Injectable()
export class Posts {
  constructor(private readonly administration: Administration) {}

  /** Given again, the new period replaces the old one. */
  async grant(caller: Caller, grant: Grant, from: Date, until: Date | null, now: Date): Promise<void> {
    const { person, role, org } = grant;
    refuseOneself(caller, person);
    requirePeriod(from, until, now);
    const fields = { ...grant, from: from.toISOString(), until: until?.toISOString() ?? null };
    await this.administration.change(caller, 'grant-role', fields, now, async (tx) => {
      await this.administration.requirePerson(tx, caller, person, now);
      await this.administration.requireOrg(tx, caller, org, 'org');
      await requirePlace(tx, role, org);
      await tx.query(
        `INSERT INTO post (person_id, role, org_id, valid_from, valid_until) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (person_id, role, org_id) DO UPDATE SET valid_from = $4, valid_until = $5`,
        [person, role, org, from, until],
      );
    });
  }

  async withdraw(caller: Caller, grant: Grant, now: Date): Promise<void> {
    const { person, role, org } = grant;
    refuseOneself(caller, person);
    await this.administration.change(caller, 'withdraw-role', { ...grant }, now, async (tx) => {
      await this.administration.requirePerson(tx, caller, person, now);
      const [, gone] = await tx.query<[unknown[], number]>(
        'DELETE FROM post WHERE person_id = $1 AND role = $2 AND org_id = $3',
        [person, role, org],
      );
      if (gone === 0) throw new Problem('not-found');
    });
  }
}

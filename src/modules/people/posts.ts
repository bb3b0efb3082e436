import { Injectable } from '@nestjs/common';
import type { OrgId, Role } from '../../../domain/shared/actor';
import type { Caller } from '../../platform/auth/scope';
import { Problem } from '../../platform/http/problem';
import { Administration, refuseOneself, requirePeriod } from './administration';

export interface Grant {
  person: string;
  role: Role;
  org: OrgId;
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

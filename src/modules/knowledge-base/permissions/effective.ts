import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ActorResolver } from '../../../platform/auth/actor-resolver';
import { OrgTree } from '../../../platform/auth/org-tree';
import type { Caller } from '../../../platform/auth/scope';
import { People } from '../../../platform/case-view/people';
import { withScope } from '../../../platform/database/with-scope';
import { Problem } from '../../../platform/http/problem';
import { keepsTree, NodeRights, RIGHTS, type Named } from '../../../platform/knowledge/node-rights';
import { placeOf } from '../tree/place';
import { provincesOf, seesRegister } from '../viewer';
import type { EffectiveDto, EffectiveQuery } from './permissions.dto';

/** What somebody may at a place, and why: for those who keep the tree, and for everybody about themselves. */
@Injectable()
export class EffectivePermissions {
  constructor(
    private readonly dataSource: DataSource,
    private readonly orgs: OrgTree,
    private readonly actors: ActorResolver,
  ) {}

  async of(caller: Caller, { node, person }: EffectiveQuery, now: Date): Promise<EffectiveDto> {
    const orgs = await this.orgs.current();
    const other = person === caller.actor.id ? caller : await this.actors.colleague(person, now);
    return withScope(this.dataSource, caller.actor, async (tx) => {
      const place = await placeOf(tx, node);
      if (!(await NodeRights.of(tx, caller)).may('browse', place)) throw new Problem('not-found');
      if (other !== caller && !keepsTree(caller, place.org)) throw new Problem('not-permitted');
      if (!other) throw Problem.fields({ field: 'person', code: 'unknown-person' });
      const rights = await NodeRights.of(tx, other);
      const whys = RIGHTS.map((right) => ({ right, ...rights.why(right, place) }));
      const people = await People.of(tx, [person, ...whys.flatMap(({ by }) => by.map((one) => one.person))]);
      // A province's own places are its own, and HQ's and second line's to look into.
      const isElsewhere =
        orgs.get(place.org)?.level === 'province' &&
        !seesRegister(other, orgs) &&
        !provincesOf(other, orgs).includes(place.org);
      return {
        node,
        person: people.get(person)!,
        rights: whys.map(({ right, because, by }) =>
          isElsewhere
            ? { right, allowed: false, because: 'elsewhere', by: [] }
            : {
                right,
                allowed: because !== 'others',
                because,
                by: by.map((one) => ({ ...shown(one), person: people.get(one.person) })),
              },
        ),
      };
    });
  }
}

const shown = ({ node, role, org, browse, edit, remove }: Named) => ({ node, role, org, browse, edit, remove });

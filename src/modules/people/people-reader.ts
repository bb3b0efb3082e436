import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { AccountView } from '../../platform/auth/account.dto';
import { scopePaths, type Caller } from '../../platform/auth/scope';
import { isoTime } from '../../platform/database/iso-time';
import { withScope } from '../../platform/database/with-scope';
import { decodeCursor, encodeCursor } from '../../platform/http/cursor';
import { peopleFilter, type PeopleFilter } from './people-filter';
import type { PeopleView, PersonView, PostView, StandInView } from './person.dto';

const ACCOUNT = `person.id, person.username, person.display_zh AS "displayZh", person.display_en AS "displayEn",
  person.org_id AS org`;

/** Null for "since ever" and "until withdrawn". */
const instantSql = (column: string) => `CASE WHEN isfinite(${column}) THEN ${isoTime(column)} END`;

/** A person's posts that have not ended at `now`, as a JSON array. */
const postsSql = (person: string, now: string) => `
  (SELECT coalesce(jsonb_agg(jsonb_build_object('role', role, 'org', org_id, 'from', ${instantSql('valid_from')},
            'until', ${instantSql('valid_until')}) ORDER BY org_id, role), '[]'::jsonb)
     FROM post WHERE post.person_id = ${person} AND (valid_until IS NULL OR valid_until > ${now}))`;

@Injectable()
export class PeopleReader {
  constructor(private readonly dataSource: DataSource) {}

  /** People who belong to the caller's subtrees or hold a post there, by user name. */
  async list(caller: Caller, query: PeopleFilter, now: Date): Promise<PeopleView> {
    const { cursor, limit = 50, ...filters } = query;
    const [after] = decodeCursor(filters, cursor, ['uuid']) ?? [];
    const filter = peopleFilter(filters, scopePaths(caller, 'read-people'), now);
    filter.when(after, (id) => `person.username > (SELECT username FROM person last WHERE last.id = ${id}::uuid)`);
    const rows = await withScope(this.dataSource, caller.actor, (tx) =>
      tx.query<PersonView[]>(
        `SELECT ${ACCOUNT}, person.active, ${postsSql('person.id', '$1')} AS posts
           FROM person JOIN org home ON home.id = person.org_id
          WHERE ${filter.where} ORDER BY person.username LIMIT ${limit + 1}`,
        filter.parameters,
      ),
    );
    const items = rows.slice(0, limit);
    const next = rows.length > limit ? encodeCursor(filters, [items.at(-1)!.id]) : null;
    return { items, next };
  }

  /** The person where the caller's subtrees have them, or a post of theirs; else null. */
  async withinScope(caller: Caller, id: string, now: Date): Promise<PersonView | null> {
    const filter = peopleFilter({}, scopePaths(caller, 'read-people'), now);
    filter.when(id, (at) => `person.id = ${at}::uuid`);
    const [person] = await this.dataSource.query<PersonView[]>(
      `SELECT ${ACCOUNT}, person.active, ${postsSql('person.id', '$1')} AS posts
         FROM person JOIN org home ON home.id = person.org_id WHERE ${filter.where}`,
      filter.parameters,
    );
    return person ?? null;
  }

  async byId(id: string, now: Date): Promise<PersonView | null> {
    const [person] = await this.dataSource.query<PersonView[]>(
      `SELECT ${ACCOUNT}, person.active, ${postsSql('person.id', '$2')} AS posts FROM person WHERE id = $1`,
      [id, now],
    );
    return person ?? null;
  }

  /** Posts in force of these people, each once. */
  async postsInForce(ids: string[], now: Date): Promise<PostView[]> {
    return this.dataSource.query<PostView[]>(
      `SELECT role, org_id AS org, ${instantSql('min(valid_from)')} AS "from",
              ${instantSql(`max(coalesce(valid_until, 'infinity'))`)} AS "until"
         FROM post WHERE person_id = ANY($1) AND valid_from <= $2 AND (valid_until IS NULL OR valid_until > $2)
        GROUP BY role, org_id ORDER BY org_id, role`,
      [ids, now],
    );
  }

  /** Colleagues this person may act for now. */
  async standIns(substitute: string, now: Date): Promise<StandInView[]> {
    const rows = await this.dataSource.query<(AccountView & { until: string })[]>(
      `SELECT ${ACCOUNT}, ${instantSql('max(valid_until)')} AS until
         FROM substitution JOIN person ON person.id = absent_id
        WHERE substitute_id = $1 AND valid_from <= $2 AND valid_until > $2 AND person.active
        GROUP BY person.id ORDER BY person.username`,
      [substitute, now],
    );
    return rows.map(({ until, ...absent }) => ({ absent, until }));
  }
}

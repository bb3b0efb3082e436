import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { AccountView } from '../../platform/auth/account.dto';
import { scopePaths, subtreeCondition, type Caller } from '../../platform/auth/scope';
import { isoTime } from '../../platform/database/iso-time';
import { withScope } from '../../platform/database/with-scope';
import { decodeCursor, encodeCursor } from '../../platform/http/cursor';
import type { PeopleQuery, PeopleView, PersonView, PostView, StandInView } from './person.dto';

const ACCOUNT = `person.id, person.username, person.display_zh AS "displayZh", person.display_en AS "displayEn",
  person.org_id AS org`;

/** Null for "since ever" and "until withdrawn". */
const instantSql = (column: string) => `CASE WHEN isfinite(${column}) THEN ${isoTime(column)} END`;

/** A person's posts that have not ended at `now`, as a JSON array. */
const postsSql = (person: string, now: string) => `
  (SELECT coalesce(jsonb_agg(jsonb_build_object('role', role, 'org', org_id, 'from', ${instantSql('valid_from')},
            'until', ${instantSql('valid_until')}) ORDER BY org_id, role), '[]'::jsonb)
     FROM post WHERE post.person_id = ${person} AND (valid_until IS NULL OR valid_until > ${now}))`;

type PeopleFilter = { [K in keyof PeopleQuery]?: PeopleQuery[K] | null } & Pick<PeopleQuery, 'cursor' | 'limit'>;

@Injectable()
export class PeopleReader {
  constructor(private readonly dataSource: DataSource) {}

  /** People who belong to the caller's subtrees or hold a post there, by user name. */
  async list(
    caller: Caller,
    { org = null, role = null, cursor, limit = 50 }: PeopleFilter,
    now: Date,
  ): Promise<PeopleView> {
    const filters = [org, role];
    const position = decodeCursor(filters, cursor, ['uuid']);
    const home = subtreeCondition('home.path', scopePaths(caller, 'read-people'), 6);
    const held = home.sql.replaceAll('home.path', 'place.path');
    const rows = await withScope(this.dataSource, caller.actor, (tx) =>
      tx.query<PersonView[]>(
        `SELECT ${ACCOUNT}, person.active, ${postsSql('person.id', '$1')} AS posts
           FROM person JOIN org home ON home.id = person.org_id
          WHERE ($2::uuid IS NULL OR person.username > (SELECT username FROM person last WHERE last.id = $2))
            AND (${home.sql} OR EXISTS (SELECT FROM post JOIN org place ON place.id = post.org_id
                  WHERE post.person_id = person.id AND valid_from <= $1 AND (valid_until IS NULL OR valid_until > $1) AND ${held}))
            AND (($3::text IS NULL AND ($4::text IS NULL OR person.org_id = $4)) OR EXISTS (SELECT FROM post
                  WHERE post.person_id = person.id AND valid_from <= $1 AND (valid_until IS NULL OR valid_until > $1)
                    AND ($3::text IS NULL OR role = $3) AND ($4::text IS NULL OR post.org_id = $4)))
          ORDER BY person.username LIMIT $5`,
        [now, position?.[0] ?? null, role, org, limit + 1, ...home.parameters],
      ),
    );
    const items = rows.slice(0, limit);
    const next = rows.length > limit ? encodeCursor(filters, [items.at(-1)!.id]) : null;
    return { items, next };
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

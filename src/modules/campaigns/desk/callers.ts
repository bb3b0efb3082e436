import type { EntityManager } from 'typeorm';
import type { CallerDto } from './desk.dto';

/** SQL: who holds the post of those who call for a centre ($1) at an instant ($2), and whether somebody stands in. */
const HELD = `FROM post JOIN person ON person.id = post.person_id
  WHERE post.org_id = $1 AND post.role = 'surveyor' AND person.active AND post.valid_from <= $2
    AND (post.valid_until IS NULL OR post.valid_until > $2)`;
const AWAY = `EXISTS (SELECT FROM substitution away
  WHERE away.absent_id = person.id AND away.valid_from <= $2 AND away.valid_until > $2)`;

/** How many can be counted on: who is away takes no call. */
export async function countCallers(tx: EntityManager, org: string, now: Date): Promise<number> {
  const [{ count }] = await tx.query<[{ count: number }]>(`SELECT count(*)::int AS count ${HELD} AND NOT ${AWAY}`, [
    org,
    now,
  ]);
  return count;
}

/** More than these are not named one by one. */
const MOST_NAMED = 200;

export const callersOf = (tx: EntityManager, org: string, now: Date): Promise<CallerDto[]> =>
  tx.query<CallerDto[]>(
    `SELECT person.id, person.display_zh AS "nameZh", person.display_en AS "nameEn", ${AWAY} AS away ${HELD}
      ORDER BY person.username LIMIT ${MOST_NAMED}`,
    [org, now],
  );

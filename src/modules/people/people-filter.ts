import { subtreeCondition } from '../../platform/auth/scope';
import { Filter } from '../../platform/database/filter';
import type { PeopleQuery } from './person.dto';

export type PeopleFilter = { [K in keyof PeopleQuery]?: PeopleQuery[K] | undefined };

/** `person.org_id`, or a post in force at $1, fulfils the condition on an organisation's id. */
const belongs = (condition: (org: string) => string, role?: string): string => {
  const held = `EXISTS (SELECT FROM post WHERE post.person_id = person.id AND valid_from <= $1
    AND (valid_until IS NULL OR valid_until > $1) AND ${condition('post.org_id')}${role ? ` AND role = ${role}` : ''})`;
  return role ? held : `(${condition('person.org_id')} OR ${held})`;
};

const escaped = (words: string): string => `%${words.trim().replace(/[\\%_]/g, '\\$&')}%`;

/** Conditions on `person`, with `home` their organisation; $1 is now. */
export function peopleFilter(
  { org, under, role, q, active }: Omit<PeopleFilter, 'cursor' | 'limit'>,
  scope: readonly string[],
  now: Date,
): Filter {
  const filter = new Filter();
  filter.bind(now);
  filter.and((first) => {
    const within = subtreeCondition('home.path', scope, first);
    const held = within.sql.replaceAll('home.path', 'place.path');
    return {
      sql: belongs((id) => `EXISTS (SELECT FROM org place WHERE place.id = ${id} AND ${held})`),
      parameters: within.parameters,
    };
  });
  const wanted = role === undefined ? undefined : filter.bind(role);
  if (wanted !== undefined) filter.add(belongs(() => 'TRUE', wanted));
  filter.when(org, (at) => belongs((id) => `${id} = ${at}`, wanted));
  filter.when(under, (at) =>
    belongs(
      (id) => `EXISTS (SELECT FROM org place JOIN org top ON top.id = ${at} AND starts_with(place.path, top.path)
                WHERE place.id = ${id})`,
      wanted,
    ),
  );
  filter.when(
    q === undefined ? undefined : escaped(q),
    (like) => `(person.username ILIKE ${like} OR display_zh ILIKE ${like} OR display_en ILIKE ${like})`,
  );
  filter.when(active, (is) => `person.active = ${is}`);
  return filter;
}

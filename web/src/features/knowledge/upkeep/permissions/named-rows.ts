import type { components } from '../../../../api/generated/schema';

type Schemas = components['schemas'];
export type Named = Schemas['NodePermissionDto'];

export const RIGHTS = ['browse', 'edit', 'remove'] as const;
export type Right = (typeof RIGHTS)[number];

/** Who is named: two rows for the same person or group are one. */
export const keyOf = ({ person, role, org }: Pick<Named, 'person' | 'role' | 'org'>): string =>
  person ? person.id : `${role ?? '*'}@${org ?? '*'}`;

/** With one more named; who is there already gets what they lack. */
export function withNamed(named: readonly Named[], one: Named): Named[] {
  const known = named.find((other) => keyOf(other) === keyOf(one));
  if (!known) return [...named, one];
  const rights = Object.fromEntries(RIGHTS.map((right) => [right, known[right] || one[right]]));
  return named.map((other) => (other === known ? { ...known, ...rights } : other));
}

/** After a press on a box; who is left without any right is named no more. */
export const toggled = (named: readonly Named[], one: Named, right: Right): Named[] =>
  named
    .map((other) => (other === one ? { ...one, [right]: !one[right] } : other))
    .filter((other) => RIGHTS.some((each) => other[each]));

/** As the API takes them. */
export const bodyOf = (named: readonly Named[]): Schemas['NodePermissionBody'][] =>
  named.map(({ person, role, org, browse, edit, remove }) => ({
    ...(person ? { person: person.id } : { ...(role !== null && { role }), ...(org !== null && { org }) }),
    ...{ browse, edit, remove },
  }));

/** Whether both name the same people and groups for the same. */
export const isSame = (one: readonly Named[], other: readonly Named[]): boolean => {
  const told = (named: readonly Named[]): string =>
    named
      .map((each) => `${keyOf(each)} ${RIGHTS.map((right) => Number(each[right])).join('')}`)
      .sort()
      .join();
  return told(one) === told(other);
};

/** A list and its tag, as the reader saw them together. */
export interface Seen {
  named: readonly Named[];
  etag: string;
}

/**
 * What the page shows and saves: a draft stands upon what was there when it was begun; once somebody else has saved since,
 * it is overtaken and not saved before the reader has looked.
 */
export function drafted(draft: Seen | null, now: Seen): Seen & { isChanged: boolean; isOvertaken: boolean } {
  const { named, etag } = draft ?? now;
  const isChanged = !isSame(named, now.named);
  return { named, etag, isChanged, isOvertaken: isChanged && etag !== now.etag };
}

import type { Me, Org } from '../../api/shapes';

const PROVINCE = /^(?!hq$)[a-z]{2}$/;

/** Provinces whose regular reports the reader may begin. */
export const makingFor = (me: Me | undefined): string[] => [
  ...new Set(me?.posts.filter(({ role, org }) => role === 'statistician' && PROVINCE.test(org)).map(({ org }) => org)),
];

/** Organisations for which the reader may ask for a report. */
export const askingFor = (me: Me | undefined): string[] => [...new Set(me?.posts.map(({ org }) => org))];

export const CENTRES: readonly string[] = ['hq', 'province', 'prefecture'];

/**
 * Centres that may be asked: one's own with all below it, and the one that one's department stands beside.
 * @param orgs those within the reader's scope
 */
export function answering(orgs: readonly Org[], own: readonly string[]): string[] {
  const within = orgs.filter(({ level }) => CENTRES.includes(level)).map(({ id }) => id);
  const beside = orgs.flatMap(({ id, level, parent }) =>
    own.includes(id) && !CENTRES.includes(level) && parent !== null ? [parent] : [],
  );
  return [...new Set([...within, ...beside])];
}

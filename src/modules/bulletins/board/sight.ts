import type { OrgId } from '../../../../domain/shared/actor';
import type { OrgSnapshot } from '../../../platform/auth/org-snapshot';
import { scopePaths, subtreeCondition, visibleCase, type Caller } from '../../../platform/auth/scope';
import type { Filter } from '../../../platform/database/filter';

/** Whose boards somebody reads, and what of the cases they may see. */
export interface Sight {
  person: string;
  /** Boards above and around the caller's posts: their departments', centres' and province's. */
  boards: OrgId[];
  /** Centres whose own bulletins they read. */
  centres: OrgId[];
  /** Tops of what they may read cases of. */
  scope: string[];
  now: Date;
}

export function sightOf(caller: Caller, orgs: OrgSnapshot, now: Date): Sight {
  const { actor } = caller;
  const places = actor.kind === 'person' ? actor.posts.flatMap(({ org }) => orgs.ref(org) ?? []) : [];
  const boards = places.flatMap(({ id, lineage: { own, prefecture, province } }) => [id, own, prefecture, province]);
  return {
    person: actor.id,
    boards: [...new Set(boards)].filter((id) => id !== undefined),
    centres: [...new Set(places.map(({ lineage }) => lineage.own))],
    scope: scopePaths(caller, 'read-cases'),
    now,
  };
}

/** SQL: the caller reads this board. */
export const isReadBoard = (filter: Filter, { boards, centres }: Sight, board = 'board'): string =>
  `(CASE WHEN ${board}.own THEN ${board}.org_id = ANY(${filter.bind(centres)}::text[])
     ELSE ${board}.org_id = ANY(${filter.bind(boards)}::text[]) END)`;

/** SQL: what is on a board is shown now: in effect and not expired, even where nobody has acted on it yet. */
export function isShownNow(filter: Filter, { now }: Sight): string {
  const at = `${filter.bind(now)}::timestamptz`;
  return `(bulletin.effective_at IS NULL OR bulletin.effective_at <= ${at})
    AND (bulletin.expires_at IS NULL OR bulletin.expires_at > ${at})`;
}

/** SQL: the caller may see the bulletin's own case. */
export function mayOpen(filter: Filter, { scope }: Sight): string {
  const { sql, parameters } = visibleCase('bulletin', scope, filter.parameters.length + 1, 'id');
  filter.parameters.push(...parameters);
  return sql;
}

/** SQL: the caller works for its origin or its publisher, and sees every receiver. */
export function keeps(filter: Filter, { scope }: Sight): string {
  const { sql, parameters } = subtreeCondition('keeper.path', scope, filter.parameters.length + 1);
  filter.parameters.push(...parameters);
  return `EXISTS (SELECT FROM org keeper WHERE keeper.id IN (bulletin.origin_org, bulletin.publisher_org) AND ${sql})`;
}

/** SQL: a receiver that the caller works for, or whose board they read. */
export function isOwnReceiver(filter: Filter, { scope, boards }: Sight, column: string): string {
  const { sql, parameters } = subtreeCondition('receiver.path', scope, filter.parameters.length + 1);
  filter.parameters.push(...parameters);
  return `(${column} = ANY(${filter.bind(boards)}::text[])
    OR EXISTS (SELECT FROM org receiver WHERE receiver.id = ${column} AND ${sql}))`;
}

import type { Actor, OrgId } from '../../../domain/shared/actor';
import { orgsPermitted, type Permission } from '../../../domain/shared/permission';

/** Who is calling, resolved for one request. */
export interface Caller {
  actor: Actor;
  /** Where the organisations of the actor's posts stand: org id → path, e.g. `gs-lz` → `hq.gs.gs-lz.`. */
  paths: Readonly<Record<OrgId, string>>;
}

/** Tops of the subtrees the permission reaches, none inside another. Empty = sees nothing. */
export function scopePaths(caller: Caller, permission: Permission): string[] {
  const paths = orgsPermitted(caller.actor, permission).flatMap((org) => caller.paths[org] ?? []);
  return [...new Set(paths)].filter((path) => !paths.some((other) => other !== path && path.startsWith(other)));
}

/** True when the organisation at `path` lies in one of the subtrees. */
export const isWithin = (scope: readonly string[], path: string): boolean => scope.some((top) => path.startsWith(top));

/**
 * SQL for "`column` (a path) lies in one of the subtrees", to be put after WHERE or AND.
 * A range instead of LIKE ANY: it uses a text_pattern_ops index whatever the plan, and needs no escaping.
 * Every path ends in a dot, and `/` is the character after it. `first` = number of the first free parameter.
 */
export function subtreeCondition(
  column: string,
  scope: readonly string[],
  first: number,
): { sql: string; parameters: string[] } {
  if (scope.length === 0) return { sql: 'FALSE', parameters: [] };
  const ranges = scope.map((_, index) => {
    const low = `$${first + 2 * index}`;
    const high = `$${first + 2 * index + 1}`;
    return `(${column} ~>=~ ${low} AND ${column} ~<~ ${high})`;
  });
  return { sql: `(${ranges.join(' OR ')})`, parameters: scope.flatMap((path) => [path, `${path.slice(0, -1)}/`]) };
}

/**
 * SQL for "the case is visible": one of its parties (owner, receivers, tiers called on) lies in the subtrees.
 * `alias` names a row with the case's id in `idColumn` and its `opened_month`.
 */
export function visibleCase(
  alias: string,
  scope: readonly string[],
  first: number,
  idColumn = 'case_id',
): { sql: string; parameters: string[] } {
  const within = subtreeCondition('party.org_path', scope, first);
  return {
    sql: `EXISTS (SELECT FROM case_party party WHERE party.case_id = ${alias}.${idColumn}
            AND party.opened_month = ${alias}.opened_month AND ${within.sql})`,
    parameters: within.parameters,
  };
}

/**
 * Whose entries in `case_reach` and `task_reach` a list has to walk: the tops of the scope, or, where a filter names an
 * organisation (by its path) within it, just that one. What the filter means is still to be checked on every row.
 */
export function reachedFrom(scope: readonly string[], within?: string): OrgId[] {
  const tops = within !== undefined && isWithin(scope, within) ? [within] : scope;
  return tops.map((path) => path.split('.').at(-2)!);
}

/** SQL: an organisation that has campaigns, reports and samplings of its own; departments have none. */
export const isCentre = (org: string): string => `${org}.level IN ('hq', 'province', 'prefecture')`;

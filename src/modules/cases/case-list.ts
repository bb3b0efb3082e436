import type { EntityManager } from 'typeorm';
import type { OrgSnapshot } from '../../platform/auth/org-snapshot';
import { scopePaths, subtreeCondition, visibleCase, type Caller } from '../../platform/auth/scope';
import { Filter } from '../../platform/database/filter';
import { exactTime, isoTime } from '../../platform/database/iso-time';
import { decodeCursor, encodeCursor } from '../../platform/http/cursor';
import { Problem } from '../../platform/http/problem';
import { searchCases } from '../../platform/case-view/case-search';
import type { CaseItemDto, CaseListQuery, CasePageDto } from './dto/list.dto';

const COLUMNS = `head.id, head.number, head.process, head.org_id AS org, head.stage, head.outcome,
  json_build_object('kind', head.kind, 'category', head.category, 'priority', head.priority, 'tier', head.tier) AS subject,
  ${isoTime('head.opened_at')} AS "openedAt", ${isoTime('head.closed_at')} AS "closedAt",
  ${exactTime('head.opened_at')} AS position`;

/** Path of an organisation that a filter names. */
export function pathOf(orgs: OrgSnapshot, id: string, field: string): string {
  const node = orgs.get(id);
  if (!node) throw Problem.fields({ field, code: 'unknown-org' });
  return node.path;
}

/** Cases in scope, newest first. */
export async function listCases(
  tx: EntityManager,
  caller: Caller,
  orgs: OrgSnapshot,
  query: CaseListQuery,
): Promise<CasePageDto> {
  const { limit = 50, cursor, ...filters } = query;
  const after = decodeCursor(['cases', filters], cursor, ['instant', 'uuid']);
  const scope = scopePaths(caller, 'read-cases');
  const hits = filters.q === undefined ? undefined : await searchCases(tx, scope, filters.q);
  const filter = new Filter()
    .and((first) => visibleCase('head', scope, first, 'id'))
    .when(hits, (at) => `head.id = ANY(${at}::uuid[])`)
    .when(filters.process, (at) => `head.process = ${at}`)
    .when(filters.stage, (at) => `head.stage = ${at}`)
    .when(filters.kind, (at) => `head.kind = ${at}`)
    .when(filters.category, (at) => `head.category = ${at}`)
    .when(filters.tier, (at) => `head.tier = ${at}`)
    .when(filters.priority, (at) => `head.priority = ${at}`)
    .when(filters.open, (at) => `(head.closed_at IS NULL) = ${at}`)
    .when(filters.openedFrom, (at) => `head.opened_at >= ${at}`)
    .when(filters.openedBefore, (at) => `head.opened_at < ${at}`);
  if (after) filter.add(`(head.opened_at, head.id) < (${filter.bind(after[0])}, ${filter.bind(after[1])})`);
  if (filters.org !== undefined) {
    const path = pathOf(orgs, filters.org, 'org');
    filter.and((first) => {
      const within = subtreeCondition('org.path', [path], first);
      return { ...within, sql: `head.org_id IN (SELECT org.id FROM org WHERE ${within.sql})` };
    });
  }
  const rows: (CaseItemDto & { position: string })[] = await tx.query(
    `SELECT ${COLUMNS} FROM case_head head WHERE ${filter.where}
      ORDER BY head.opened_at DESC, head.id DESC LIMIT ${limit + 1}`,
    filter.parameters,
  );
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  const next = rows.length > limit && last ? encodeCursor(['cases', filters], [last.position, last.id]) : null;
  return { items: items.map(({ position: _, ...item }) => item), next };
}

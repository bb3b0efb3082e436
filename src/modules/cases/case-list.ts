import type { EntityManager } from 'typeorm';
import type { OrgId } from '../../../domain/shared/actor';
import type { OrgSnapshot } from '../../platform/auth/org-snapshot';
import { reachedFrom, scopePaths, visibleCase, type Caller } from '../../platform/auth/scope';
import { Filter } from '../../platform/database/filter';
import { exactTime, isoTime } from '../../platform/database/iso-time';
import { decodeCursor, encodeCursor, type Position } from '../../platform/http/cursor';
import { Problem } from '../../platform/http/problem';
import { MAX_HITS, searchCases } from '../../platform/case-view/case-search';
import { hasBreached } from '../../platform/case-view/breached-case';
import { isFarOrder } from '../../platform/case-view/far-order';
import { MOST_COUNTED, type CaseCountDto, type CaseFilters, type CaseItemDto } from './dto/list.dto';
import type { CaseListQuery, CasePageDto } from './dto/list.dto';

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

const behind = (filter: Filter, after: Position | null, columns: string): Filter =>
  after ? filter.add(`(${columns}) < (${filter.bind(after[0])}::timestamptz, ${filter.bind(after[1])}::uuid)`) : filter;

/** Where words are sought, the filter names the cases already. */
function found(filter: Filter, scope: string[], after: Position | null, limit: number): string {
  filter.and((first) => visibleCase('head', scope, first, 'id'));
  behind(filter, after, 'head.opened_at, head.id');
  return `SELECT head.id, head.opened_month FROM case_head head WHERE ${filter.where}
           ORDER BY head.opened_at DESC, head.id DESC LIMIT ${limit}`;
}

/**
 * A stage stands in the case alone. From where every case is in reach the live ones themselves are walked, newest first:
 * each is touched once, while by their entries each is looked up in an index besides.
 */
function walked(filter: Filter, after: Position | null, limit: number): string {
  behind(filter.add('head.closed_at IS NULL'), after, 'head.opened_at, head.id');
  return `SELECT head.id, head.opened_month FROM case_head head WHERE ${filter.where}
           ORDER BY head.opened_at DESC, head.id DESC LIMIT ${limit}`;
}

/** Entries of one top that a count looks at. */
const LOOKED_AT = 5_000;

/** Stages of a case that is closed; in every other one it is live. */
const CLOSED = ['closed', 'ended'];

/** Stage and outcome change with steps and stand in the case alone; OFFSET 0 keeps the planner from joining wholes. */
const WITH_HEAD = `CROSS JOIN LATERAL (SELECT stage, outcome FROM case_head one WHERE one.id = reach.case_id
          AND one.opened_month = reach.opened_month OFFSET 0) head`;

const asksHead = ({ stage, outcome }: CaseFilters): boolean => stage !== undefined || outcome !== undefined;

/** That there are cases of this sort anywhere: asked once, so that what nobody ever had is not looked for in all. */
function sortOf(filter: Filter, { process, kind, tier }: CaseFilters): string[] {
  const sort = Object.entries({ process, kind, tier }).flatMap(([column, value]) =>
    value === undefined ? [] : [`sort.${column} = ${filter.bind(value)}`],
  );
  return sort.length === 0 ? [] : [`EXISTS (SELECT FROM case_sort sort WHERE ${sort.join(' AND ')})`];
}

/** What of the filters says where in the index to walk, and whether. */
function stretchOf(filter: Filter, query: CaseFilters): string[] {
  const { process, stage, open, openedFrom, openedBefore, closedBefore } = query;
  const isClosed = stage === undefined ? undefined : CLOSED.includes(stage);
  return [
    ...sortOf(filter, query),
    ...(process === undefined ? [] : [`reach.process = ${filter.bind(process)}`]),
    ...(open || isClosed === false ? ['reach.live'] : []),
    ...(open === false || isClosed ? ['NOT reach.live'] : []),
    ...(openedFrom === undefined ? [] : [`reach.opened_at >= ${filter.bind(openedFrom)}::timestamptz`]),
    ...(openedBefore === undefined ? [] : [`reach.opened_at < ${filter.bind(openedBefore)}::timestamptz`]),
    // What was closed before was opened before: the walk may begin there.
    ...(closedBefore === undefined ? [] : [`reach.opened_at < ${filter.bind(closedBefore)}::timestamptz`]),
  ];
}

/** Walks what each top of the scope reaches, newest first, as far as the page needs; filters are asked of the index. */
function reached(filter: Filter, tops: OrgId[], query: CaseFilters, after: Position | null, limit: number): string {
  const places = filter.bind(tops);
  for (const condition of stretchOf(filter, query)) filter.add(condition);
  behind(filter, after, 'reach.opened_at, reach.case_id');
  return `SELECT DISTINCT near.* FROM unnest(${places}::text[]) AS top CROSS JOIN LATERAL (
      SELECT reach.case_id AS id, reach.opened_month, reach.opened_at FROM case_reach reach
        ${asksHead(query) ? WITH_HEAD : ''}
       WHERE reach.org_id = top AND ${filter.where}
       ORDER BY reach.opened_at DESC, reach.case_id DESC LIMIT ${limit}
    ) near ORDER BY near.opened_at DESC, near.id DESC LIMIT ${limit}`;
}

/** Filters that the stretch answers alone: every entry of it counts. */
const isStretch = (query: CaseFilters): boolean =>
  Object.entries(query).every(
    ([name, value]) => value === undefined || ['process', 'open', 'openedFrom', 'openedBefore'].includes(name),
  );

/**
 * Counts no further than anybody reads, and looks no further than `LOOKED_AT` entries of each top for it, however rare
 * what is sought.
 */
function counted(filter: Filter, tops: OrgId[], query: CaseFilters): string {
  const stretch = ['TRUE', ...stretchOf(filter, query)].join(' AND ');
  const most = isStretch(query) ? MOST_COUNTED : LOOKED_AT;
  return `WITH reach AS MATERIALIZED (
      SELECT near.* FROM unnest(${filter.bind(tops)}::text[]) AS top CROSS JOIN LATERAL (
        SELECT reach.* FROM case_reach reach WHERE reach.org_id = top AND ${stretch}
         ORDER BY reach.opened_at DESC, reach.case_id DESC LIMIT ${most + 1}
      ) near)
    SELECT (SELECT count(*)::int FROM (SELECT DISTINCT reach.case_id FROM reach
              ${asksHead(query) ? WITH_HEAD : ''} WHERE ${filter.where} LIMIT ${MOST_COUNTED + 1}) one) AS n,
           EXISTS (SELECT FROM reach GROUP BY org_id HAVING count(*) > ${most}) AS more`;
}

/** Every case there is: the scope holds the root of the tree. */
const isWhole = (scope: readonly string[]): boolean => scope.some((path) => path.split('.').length === 2);
const isLiveStage = ({ stage, open }: CaseFilters): boolean =>
  stage !== undefined && !CLOSED.includes(stage) && open !== false;

/**
 * The filters as conditions on the case (`head`) where words name it or it is walked itself, else on its entries (`reach`),
 * which carry the same.
 */
async function selection(
  tx: EntityManager,
  caller: Caller,
  orgs: OrgSnapshot,
  { filters, walks }: { filters: CaseFilters; walks: boolean },
) {
  const scope = scopePaths(caller, 'read-cases');
  const hits = filters.q === undefined ? undefined : await searchCases(tx, scope, filters.q);
  const path = filters.org === undefined ? undefined : pathOf(orgs, filters.org, 'org');
  const isWalked = walks && !hits && path === undefined && isWhole(scope) && isLiveStage(filters);
  const [row, owner, id] =
    hits || isWalked ? ['head', 'head.org_id', 'head.id'] : ['reach', 'reach.owner_org', 'reach.case_id'];
  const filter = new Filter()
    .when(hits, (at) => `${id} = ANY(${at}::uuid[])`)
    .when(filters.process, (at) => `${row}.process = ${at}`)
    .when(filters.stage, (at) => `head.stage = ${at}`)
    .when(filters.outcome, (at) => `head.outcome = ${at}`)
    .when(filters.kind, (at) => `${row}.kind = ${at}`)
    .when(filters.category, (at) => `${row}.category = ${at}`)
    .when(filters.tier, (at) => `${row}.tier = ${at}`)
    .when(filters.priority, (at) => `${row}.priority = ${at}`)
    .when(filters.open, (at) => `(${row}.closed_at IS NULL) = ${at}`)
    .when(filters.fromAfar, (at) => `${isFarOrder(id)} = ${at}`)
    .when(filters.breached, (at) => `${hasBreached(id, `${row}.opened_month`)} = ${at}`)
    .when(filters.openedFrom, (at) => `${row}.opened_at >= ${at}::timestamptz`)
    .when(filters.openedBefore, (at) => `${row}.opened_at < ${at}::timestamptz`)
    .when(filters.cause, (at) => `${row}.cause = ${at}`)
    .when(filters.closedFrom, (at) => `${row}.closed_at >= ${at}::timestamptz`)
    .when(filters.closedBefore, (at) => `${row}.closed_at < ${at}::timestamptz`);
  if (filters.org !== undefined)
    filter.when(
      filters.below === false ? [filters.org] : orgs.descendants(filters.org).map(({ id: below }) => below),
      (at) => `${owner} = ANY(${at}::text[])`,
    );
  return { filter, scope, hits, isWalked, tops: reachedFrom(scope, path) };
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
  const { filter, scope, hits, isWalked, tops } = await selection(tx, caller, orgs, { filters, walks: true });
  const page = hits
    ? found(filter, scope, after, limit + 1)
    : isWalked
      ? walked(filter, after, limit + 1)
      : reached(filter, tops, filters, after, limit + 1);
  const rows: (CaseItemDto & { position: string })[] = await tx.query(
    `SELECT ${COLUMNS} FROM (${page}) page
       JOIN case_head head ON head.id = page.id AND head.opened_month = page.opened_month
      ORDER BY head.opened_at DESC, head.id DESC`,
    filter.parameters,
  );
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  const next = rows.length > limit && last ? encodeCursor(['cases', filters], [last.position, last.id]) : null;
  return { items: items.map(({ position: _, ...item }) => item), next };
}

/** How many cases there are in scope, counted up to a bound. */
export async function countCases(
  tx: EntityManager,
  caller: Caller,
  orgs: OrgSnapshot,
  query: CaseFilters,
): Promise<CaseCountDto> {
  const { filter, scope, hits, tops } = await selection(tx, caller, orgs, { filters: query, walks: false });
  const sql = hits
    ? `SELECT count(*)::int AS n, ${hits.length >= MAX_HITS} AS more FROM (${found(filter, scope, null, MOST_COUNTED + 1)}) one`
    : counted(filter, tops, query);
  const [{ n, more }] = await tx.query<[{ n: number; more: boolean }]>(sql, filter.parameters);
  return { count: Math.min(n, MOST_COUNTED), more: more || n > MOST_COUNTED };
}

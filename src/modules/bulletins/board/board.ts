import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { OrgId } from '../../../../domain/shared/actor';
import { OrgTree } from '../../../platform/auth/org-tree';
import type { Caller } from '../../../platform/auth/scope';
import { Filter } from '../../../platform/database/filter';
import { withScope } from '../../../platform/database/with-scope';
import { decodeCursor, encodeCursor, type Position } from '../../../platform/http/cursor';
import type { BoardPageDto, BoardQuery } from './board.dto';
import { itemColumns, itemOf, type ItemRow } from './item';
import { isReadBoard, isShownNow, sightOf, type Sight } from './sight';

/** Every board that the caller may read something of. */
const topsOf = ({ boards, centres }: Sight): OrgId[] => [...new Set([...boards, ...centres])];

/** Of one bulletin on several of the caller's boards, the entry that stands highest. */
const highest = (filter: Filter, sight: Sight): string => `NOT EXISTS (SELECT FROM bulletin_board other
  WHERE other.bulletin_id = board.bulletin_id AND other.org_id = ANY(${filter.bind(topsOf(sight))}::text[])
    AND other.digest IS NOT NULL AND ${isReadBoard(filter, sight, 'other')}
    AND (other.pinned, other.org_id) > (board.pinned, board.org_id))`;

/** Each board is an index of its own, walked as far as the page is long. */
function entries(filter: Filter, sight: Sight, conditions: string, limit: number): string {
  const tops = filter.bind(topsOf(sight));
  return `unnest(${tops}::text[]) AS top CROSS JOIN LATERAL (
    SELECT board.bulletin_id, board.pinned, board.shown_at FROM bulletin_board board
      JOIN bulletin ON bulletin.id = board.bulletin_id
     WHERE board.org_id = top AND board.digest IS NOT NULL AND ${conditions}
     ORDER BY board.pinned DESC, board.shown_at DESC, board.bulletin_id DESC LIMIT ${limit}) entry`;
}

/** What the caller (`$1`) has read is looked up once, not for each entry: whoever has read nearly all walks the whole board. */
const isUnread = (unread: boolean): string =>
  `(board.bulletin_id IN (SELECT mine.bulletin_id FROM bulletin_receipt mine WHERE mine.person_id = $1)) = ${!unread}`;

const UNREAD_AT_MOST = 1000;

/** How many are shown that the caller has not read: 1,000 at most, as no page needs more. */
export async function unreadOf(tx: EntityManager, sight: Sight): Promise<number> {
  const filter = new Filter();
  filter.bind(sight.person);
  filter.add(isReadBoard(filter, sight)).add(isShownNow(filter, sight)).add(isUnread(true));
  const from = entries(filter, sight, filter.where, UNREAD_AT_MOST);
  const [row] = await tx.query<[{ unread: number }]>(
    `SELECT count(DISTINCT entry.bulletin_id)::int AS unread FROM ${from}`,
    filter.parameters,
  );
  return Math.min(row.unread, UNREAD_AT_MOST);
}

/** What is shown to the caller's organisations (公告栏). */
@Injectable()
export class Board {
  constructor(
    private readonly dataSource: DataSource,
    private readonly orgs: OrgTree,
  ) {}

  async list(caller: Caller, query: BoardQuery, now: Date): Promise<BoardPageDto> {
    const { limit = 50, cursor, ...filters } = query;
    const after = decodeCursor(['bulletins', filters], cursor, ['integer', 'instant', 'uuid']);
    const sight = sightOf(caller, await this.orgs.current(), now);
    return withScope(this.dataSource, caller.actor, async (tx) => {
      const rows = await page(tx, sight, query, after, limit + 1);
      const items = rows.slice(0, limit);
      const last = items.at(-1);
      const next =
        rows.length > limit && last
          ? encodeCursor(['bulletins', filters], [Number(last.pinned), last.position, last.id])
          : null;
      return { items: items.map(itemOf), next, unread: await unreadOf(tx, sight) };
    });
  }
}

function page(
  tx: EntityManager,
  sight: Sight,
  { kind, state, unread, q }: BoardQuery,
  after: Position | null,
  limit: number,
): Promise<ItemRow[]> {
  const filter = new Filter();
  filter.bind(sight.person);
  filter.add(isReadBoard(filter, sight)).add(isShownNow(filter, sight)).add(highest(filter, sight));
  filter
    .when(kind, (at) => `bulletin.kind = ${at}`)
    .when(state, (at) => `bulletin.notice_state = ${at}`)
    .when(q, (at) => `position(lower(${at}) IN lower(bulletin.title)) > 0`);
  if (unread !== undefined) filter.add(isUnread(unread));
  if (after) {
    const [pinned, at, id] = after.map((value) => filter.bind(value));
    filter.add(
      `(board.pinned, board.shown_at, board.bulletin_id) < (${pinned}::int::boolean, ${at}::timestamptz, ${id}::uuid)`,
    );
  }
  const from = entries(filter, sight, filter.where, limit);
  return tx.query<ItemRow[]>(
    `SELECT ${itemColumns('entry.pinned', 'entry.shown_at')}
       FROM ${from} JOIN bulletin ON bulletin.id = entry.bulletin_id
       LEFT JOIN bulletin_receipt receipt ON receipt.bulletin_id = bulletin.id AND receipt.person_id = $1
      ORDER BY entry.pinned DESC, entry.shown_at DESC, entry.bulletin_id DESC LIMIT ${limit}`,
    filter.parameters,
  );
}

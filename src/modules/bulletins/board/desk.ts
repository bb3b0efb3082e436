import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { scopePaths, subtreeCondition, type Caller } from '../../../platform/auth/scope';
import { Filter } from '../../../platform/database/filter';
import { withScope } from '../../../platform/database/with-scope';
import { decodeCursor, encodeCursor } from '../../../platform/http/cursor';
import type { DeskPageDto, DeskQuery } from './board.dto';
import { itemColumns, itemOf, type ItemRow } from './item';

/** What the caller's organisations write and publish, at every stage. */
@Injectable()
export class Desk {
  constructor(private readonly dataSource: DataSource) {}

  async list(caller: Caller, query: DeskQuery): Promise<DeskPageDto> {
    const { limit = 50, cursor, ...filters } = query;
    const after = decodeCursor(['bulletin-desk', filters], cursor, ['instant', 'uuid']);
    const filter = new Filter();
    const who = `${filter.bind(caller.actor.id)}::uuid`;
    const within = (first: number) => subtreeCondition('keeper.path', scopePaths(caller, 'read-cases'), first);
    filter
      .when(query.kind, (at) => `bulletin.kind = ${at}`)
      .when(query.stage, (at) => `bulletin.stage = ${at}`)
      .when(query.q, (at) => `position(lower(${at}) IN lower(bulletin.title)) > 0`);
    if (query.mine !== undefined) filter.add(`${query.mine ? '' : 'NOT '}bulletin.authors @> ARRAY[${who}]`);
    if (after)
      filter.add(
        `(bulletin.opened_at, bulletin.id) < (${filter.bind(after[0])}::timestamptz, ${filter.bind(after[1])}::uuid)`,
      );
    const conditions = filter.where;
    const reach = within(filter.parameters.length + 1);
    filter.parameters.push(...reach.parameters);
    // Every organisation is an index of its own, walked as far as the page is long, once as origin, once as publisher.
    const near = (column: string): string => `(SELECT bulletin.id, bulletin.opened_at FROM bulletin
        WHERE bulletin.${column} = keeper.id AND ${conditions}
        ORDER BY bulletin.opened_at DESC, bulletin.id DESC LIMIT ${limit + 1})`;
    return withScope(this.dataSource, caller.actor, async (tx) => {
      const rows = await tx.query<ItemRow[]>(
        `SELECT ${itemColumns('bulletin.pinned', 'bulletin.opened_at')} FROM (
           SELECT DISTINCT near.* FROM org keeper CROSS JOIN LATERAL (
             ${near('origin_org')} UNION ALL ${near('publisher_org')}) near
            WHERE keeper.level <> 'department' AND keeper.level <> 'prefecture' AND ${reach.sql}
            ORDER BY near.opened_at DESC, near.id DESC LIMIT ${limit + 1}) found
           JOIN bulletin ON bulletin.id = found.id
           LEFT JOIN bulletin_receipt receipt ON receipt.bulletin_id = bulletin.id AND receipt.person_id = ${who}
          ORDER BY bulletin.opened_at DESC, bulletin.id DESC LIMIT ${limit + 1}`,
        filter.parameters,
      );
      const items = rows.slice(0, limit);
      const last = items.at(-1);
      const next =
        rows.length > limit && last ? encodeCursor(['bulletin-desk', filters], [last.position, last.id]) : null;
      return { items: items.map(itemOf), next };
    });
  }
}

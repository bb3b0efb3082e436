import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { OrgTree } from '../../../platform/auth/org-tree';
import type { Caller } from '../../../platform/auth/scope';
import { Filter } from '../../../platform/database/filter';
import { withScope } from '../../../platform/database/with-scope';
import { decodeCursor, encodeCursor } from '../../../platform/http/cursor';
import { unreadOf } from '../board/board';
import { isOwnReceiver, isReadBoard, isShownNow, sightOf } from '../board/sight';
import { BulletinReader } from '../page/reader';
import { addReceipts, readersOf } from './receipt-rows';
import type { ReadersDto, ReadersPageDto, ReceiptsAddedDto, ReceiptsQuery } from './receipt.dto';

/** Who has read what (阅读回执). */
@Injectable()
export class Receipts {
  constructor(
    private readonly dataSource: DataSource,
    private readonly orgs: OrgTree,
    private readonly reader: BulletinReader,
  ) {}

  /** What the caller has read, many at once; the first time counts. */
  async add(caller: Caller, ids: readonly string[], now: Date): Promise<ReceiptsAddedDto> {
    const sight = sightOf(caller, await this.orgs.current(), now);
    return withScope(this.dataSource, caller.actor, async (tx) => {
      const filter = new Filter().when(ids, (at) => `board.bulletin_id = ANY(${at}::uuid[])`);
      filter.add('board.digest IS NOT NULL').add(isReadBoard(filter, sight)).add(isShownNow(filter, sight));
      const shown = await tx.query<{ bulletin: string; org: string }[]>(
        `SELECT board.bulletin_id AS bulletin, (array_agg(board.org_id ORDER BY board.own, length(org.path), board.org_id))[1] AS org
           FROM bulletin_board board JOIN bulletin ON bulletin.id = board.bulletin_id JOIN org ON org.id = board.org_id
          WHERE ${filter.where} GROUP BY board.bulletin_id`,
        filter.parameters,
      );
      const added = await addReceipts(
        tx,
        shown.map((one) => ({ ...one, person: caller.actor.id })),
        now,
      );
      return { added, unread: await unreadOf(tx, sight) };
    });
  }

  /** By organisation: how many have read it, of how many. */
  list(caller: Caller, id: string, query: ReceiptsQuery, now: Date): Promise<ReadersPageDto> {
    const { limit = 50, cursor } = query;
    const after = decodeCursor(['bulletin-readers', id], cursor, ['slug']);
    return this.reader.reading(caller, id, now, async (tx, { keeps }, sight) => {
      const filter = new Filter();
      const wanted = filter.bind(id);
      filter.bind(now);
      filter.add(`board.bulletin_id = ${wanted}::uuid`);
      if (!keeps) filter.add(isOwnReceiver(filter, sight, 'board.org_id')).add('NOT board.own');
      filter.when(after?.[0], (at) => `board.org_id > ${at}`);
      const rows = await tx.query<ReadersDto[]>(
        `SELECT board.org_id AS org, (SELECT count(*)::int FROM (${readersOf('$2')}) reader) AS of,
                (SELECT count(*)::int FROM bulletin_receipt receipt
                  WHERE receipt.bulletin_id = board.bulletin_id AND receipt.org_id = board.org_id) AS read
           FROM bulletin_board board JOIN org top ON top.id = board.org_id
          WHERE ${filter.where} ORDER BY board.org_id LIMIT ${limit + 1}`,
        filter.parameters,
      );
      const items = rows.slice(0, limit);
      const last = items.at(-1);
      const next = rows.length > limit && last ? encodeCursor(['bulletin-readers', id], [last.org]) : null;
      return { items, next };
    });
  }
}

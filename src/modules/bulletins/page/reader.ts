import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { OrgTree } from '../../../platform/auth/org-tree';
import type { Caller } from '../../../platform/auth/scope';
import { Filter } from '../../../platform/database/filter';
import { withScope } from '../../../platform/database/with-scope';
import { Problem } from '../../../platform/http/problem';
import { itemColumns, itemOf, type ItemRow } from '../board/item';
import type { BulletinItemDto } from '../board/board.dto';
import { isReadBoard, isShownNow, keeps, mayOpen, sightOf, type Sight } from '../board/sight';

/** A bulletin as somebody may read it. */
export interface ReadBulletin {
  item: BulletinItemDto;
  contentId: string | null;
  formId: string | null;
  repliesEnd: string | null;
  /** On the caller's boards now. */
  shown: boolean;
  /** Its case may be opened. */
  opens: boolean;
  /** Works for its origin or its publisher: sees every receiver. */
  keeps: boolean;
}

interface Row extends ItemRow, Omit<ReadBulletin, 'item'> {}

/** Looks one bulletin up; one that is neither shown to the caller nor theirs to see is not there. */
@Injectable()
export class BulletinReader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly orgs: OrgTree,
  ) {}

  async reading<T>(
    caller: Caller,
    id: string,
    now: Date,
    work: (tx: EntityManager, bulletin: ReadBulletin, sight: Sight) => Promise<T>,
  ): Promise<T> {
    const sight = sightOf(caller, await this.orgs.current(), now);
    return withScope(this.dataSource, caller.actor, async (tx) => {
      const bulletin = await find(tx, id, sight);
      if (!bulletin) throw new Problem('not-found');
      return work(tx, bulletin, sight);
    });
  }
}

async function find(tx: EntityManager, id: string, sight: Sight): Promise<ReadBulletin | null> {
  const filter = new Filter();
  const wanted = filter.bind(id);
  const who = filter.bind(sight.person);
  const opens = mayOpen(filter, sight);
  const kept = keeps(filter, sight);
  const now = isShownNow(filter, sight);
  const [row] = await tx.query<Row[]>(
    `SELECT * FROM (
       SELECT ${itemColumns('coalesce(mine.pinned, bulletin.pinned)', 'bulletin.opened_at')},
              bulletin.content_id AS "contentId", bulletin.form_id AS "formId", bulletin.replies_end AS "repliesEnd",
              coalesce(mine.shown, false) AND (${now}) AS shown, ${opens} AS opens, ${kept} AS keeps
         FROM bulletin
         LEFT JOIN bulletin_receipt receipt ON receipt.bulletin_id = bulletin.id AND receipt.person_id = ${who}
         LEFT JOIN LATERAL (SELECT bool_or(board.pinned) AS pinned, true AS shown FROM bulletin_board board
           WHERE board.bulletin_id = bulletin.id AND board.digest IS NOT NULL AND ${isReadBoard(filter, sight)}
          HAVING count(*) > 0) mine ON true
        WHERE bulletin.id = ${wanted}::uuid) found
      WHERE found.shown OR found.opens`,
    filter.parameters,
  );
  if (!row) return null;
  const { contentId, formId, repliesEnd, shown, opens: open, keeps: own, ...item } = row;
  return { item: itemOf(item), contentId, formId, repliesEnd, shown, opens: open, keeps: own };
}

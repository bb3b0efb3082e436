import { Injectable } from '@nestjs/common';
import type { Caller } from '../../../platform/auth/scope';
import { Filter } from '../../../platform/database/filter';
import { isoTime } from '../../../platform/database/iso-time';
import { isOwnReceiver } from '../board/sight';
import type { BulletinMatrixDto, MatrixRowDto } from './matrix.dto';
import { BulletinReader } from './reader';

const COLUMNS = `cell.org_id AS org, ${isoTime('cell.left_at')} AS "leftAt", cell.delivery_id AS delivery, cell.delivery_number AS number,
  cell.delivery_stage AS "deliveryStage", cell.delivery_outcome AS "deliveryOutcome",
  ${isoTime('cell.delivery_since')} AS "deliverySince", ${isoTime('cell.delivery_due')} AS "deliveryDue",
  cell.reply_id AS reply, cell.reply_stage AS "replyStage", cell.reply_outcome AS "replyOutcome",
  ${isoTime('cell.reply_since')} AS "replySince", ${isoTime('cell.reply_due')} AS "replyDue",
  cell.reply_returns AS returns, ${isoTime('cell.reminded_at')} AS "remindedAt",
  ${isoTime('cell.remindable_at')} AS "remindableAt", ${isoTime('cell.reply_submitted_at')} AS "submittedAt"`;

/** A limit that has passed counts at once, also where nobody has acted on it yet. */
const lateBy = (at: string): string => `cell.delivery_late
    OR coalesce(cell.delivery_outcome IS NULL AND cell.delivery_due < ${at}, false) AS "deliveryLate",
  cell.reply_late OR coalesce(cell.reply_stage IN ('asked', 'drafting', 'reply-review', 'modifying')
    AND cell.reply_due < ${at}, false) AS "replyLate"`;

/** Receiver × state of one bulletin: its origin and its publisher see everybody, a receiver itself. */
@Injectable()
export class BulletinMatrix {
  constructor(private readonly reader: BulletinReader) {}

  read(caller: Caller, id: string, now: Date): Promise<BulletinMatrixDto> {
    return this.reader.reading(caller, id, now, async (tx, { item, keeps, repliesEnd }, sight) => {
      const filter = new Filter();
      const wanted = filter.bind(id);
      const at = `${filter.bind(now)}::timestamptz`;
      const whose = keeps ? 'TRUE' : isOwnReceiver(filter, sight, 'cell.org_id');
      const receivers = await tx.query<MatrixRowDto[]>(
        `SELECT ${COLUMNS}, ${lateBy(at)} FROM bulletin_cell cell
          WHERE cell.bulletin_id = ${wanted} AND ${whose} ORDER BY cell.org_id`,
        filter.parameters,
      );
      return { number: item.number, replyBy: item.replyBy, repliesEnd, receivers };
    });
  }
}

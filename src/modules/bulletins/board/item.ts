import { unerased } from '../../../platform/content/content-store';
import { exactTime, isoTime } from '../../../platform/database/iso-time';
import type { BulletinItemDto } from './board.dto';

export interface ItemRow extends BulletinItemDto {
  position: string;
}

/** SQL: what is affected, in words; null where that was not said, or has been erased. */
export const impactOf = (id: string): string =>
  `(SELECT ${unerased()} FROM content WHERE content.id = ${id}) AS impact`;

/** What lists show of a bulletin; `readAt` of the receipt joined as `receipt`. */
export const itemColumns = (pinned: string, position: string): string => `bulletin.id, bulletin.scope, bulletin.kind,
  bulletin.urgency, bulletin.origin_org AS origin, bulletin.publisher_org AS publisher, bulletin.stage, bulletin.outcome,
  bulletin.number, bulletin.title, ${pinned} AS pinned, ${isoTime('bulletin.effective_at')} AS "effectiveAt",
  ${isoTime('bulletin.expires_at')} AS "expiresAt", ${isoTime('bulletin.starts_at')} AS "startsAt",
  ${isoTime('bulletin.ends_at')} AS "endsAt", bulletin.notice_state AS "noticeState", ${impactOf('bulletin.impact_id')},
  ${isoTime('bulletin.reply_by')} AS "replyBy", ${isoTime('bulletin.shown_at')} AS "shownAt",
  ${isoTime('bulletin.opened_at')} AS "openedAt", ${isoTime('receipt.read_at')} AS "readAt",
  ${exactTime(position)} AS position`;

export const itemOf = ({ position: _, ...item }: ItemRow): BulletinItemDto => item;

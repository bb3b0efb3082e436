import type { EntityManager } from 'typeorm';
import type { PublishState } from '../../../../domain/bulletin/publish/publish-state';
import type { Cell } from '../../../../domain/shared/loop/cell';
import type { Recorded } from '../../../platform/case-store/projections';

/** Receivers whose child is another one than before: what it does itself says the rest. */
const begun = <C extends Cell>(before: Record<string, C> | undefined, after: Record<string, C>): C[] =>
  Object.entries(after).flatMap(([org, cell]) => (before?.[org]?.child === cell.child ? [] : [cell]));

const DELIVERIES = `
  INSERT INTO bulletin_cell AS cell (bulletin_id, org_id, delivery_id, delivery_number, delivery_stage, delivery_since)
  SELECT $1, org, child, number, 'sent', $3 FROM jsonb_to_recordset($2::jsonb) AS begun (org text, child uuid, number int)
  ON CONFLICT (bulletin_id, org_id) DO UPDATE SET delivery_id = excluded.delivery_id,
    delivery_number = excluded.delivery_number, delivery_stage = excluded.delivery_stage, delivery_outcome = NULL,
    delivery_since = excluded.delivery_since, delivery_due = NULL, delivery_late = false`;

const REPLIES = `
  INSERT INTO bulletin_cell AS cell (bulletin_id, org_id, reply_id, reply_stage, reply_since, reply_due)
  SELECT $1, org, child, 'asked', $3, $4 FROM jsonb_to_recordset($2::jsonb) AS begun (org text, child uuid)
  ON CONFLICT (bulletin_id, org_id) DO UPDATE SET reply_id = excluded.reply_id, reply_stage = excluded.reply_stage,
    reply_outcome = NULL, reply_since = excluded.reply_since, reply_due = excluded.reply_due, reminded_at = NULL,
    remindable_at = NULL`;

/** Reminded by hand: the reply's own case says it to its people. */
const REMINDED = `UPDATE bulletin_cell SET reminded_at = $3, remindable_at = $4
  WHERE bulletin_id = $1 AND org_id = ANY($2::text[])`;

/** In a province, which is one platform, a receiver has it at once. */
const AT_ONCE = `
  INSERT INTO bulletin_cell AS cell (bulletin_id, org_id, delivery_number, delivery_stage, delivery_outcome, delivery_since)
  SELECT $1, org, $3, 'ended', $4, $5 FROM unnest($2::text[]) AS org
  ON CONFLICT (bulletin_id, org_id) DO UPDATE SET delivery_number = excluded.delivery_number,
    delivery_outcome = excluded.delivery_outcome, delivery_since = excluded.delivery_since
  WHERE cell.delivery_number IS NULL OR cell.delivery_number < excluded.delivery_number`;

/** Who was taken off again stays in the matrix, as one that has left; whoever is added anew is back. */
const LEFT = `UPDATE bulletin_cell SET left_at = CASE WHEN org_id = ANY($2::text[]) THEN coalesce(left_at, $3) END
  WHERE bulletin_id = $1 AND (org_id = ANY($2::text[])) <> (left_at IS NOT NULL)`;

async function putLeft(tx: EntityManager, { transition, before }: Recorded<PublishState>): Promise<void> {
  const { next } = transition;
  const left = next.left ?? [];
  if (left.join() === (before?.left ?? []).join()) return;
  const at = new Date(transition.at);
  if (next.scope === 'local') await tx.query(AT_ONCE, [next.caseId, left, next.number, 'taken-down', at]);
  await tx.query(LEFT, [next.caseId, left, at]);
}

async function putReminded(tx: EntityManager, { next, at }: Recorded<PublishState>['transition']): Promise<void> {
  const named = Object.values(next.replies).filter(({ reminded }) => reminded?.at === at);
  if (named.length === 0) return;
  const againAt = new Date(named[0]!.reminded!.againAt);
  await tx.query(REMINDED, [next.caseId, named.map(({ receiver }) => receiver.id), new Date(at), againAt]);
}

/** The matrix of a bulletin gets the cells of its new children; from then on each child keeps its own. */
export async function putCells(tx: EntityManager, { transition, before }: Recorded<PublishState>): Promise<void> {
  const { next } = transition;
  const at = new Date(transition.at);
  if (next.scope === 'local' && next.number > 0) {
    const orgs = next.receivers.map(({ id }) => id);
    const outcome = next.stage === 'shown' ? 'published' : 'taken-down';
    if (next.number !== before?.number || next.receivers.length !== before.receivers.length)
      await tx.query(AT_ONCE, [next.caseId, orgs, next.number, outcome, at]);
  }
  const deliveries = begun(before?.deliveries, next.deliveries);
  if (deliveries.length > 0) {
    const rows = deliveries.map(({ receiver, child, number }) => ({ org: receiver.id, child, number }));
    await tx.query(DELIVERIES, [next.caseId, JSON.stringify(rows), at]);
  }
  const replies = begun(before?.replies, next.replies);
  if (replies.length > 0) {
    const rows = replies.map(({ receiver, child }) => ({ org: receiver.id, child }));
    const due = next.reply && new Date(next.reply.deadlineAt);
    await tx.query(REPLIES, [next.caseId, JSON.stringify(rows), at, due]);
  }
  await putReminded(tx, transition);
  await putLeft(tx, { transition, before });
}

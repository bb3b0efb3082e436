import type { EntityManager } from 'typeorm';
import { shown, type PublishState } from '../../../../domain/bulletin/publish/publish-state';
import type { Recorded } from '../../../platform/case-store/projections';
import { followDeliveries, toBoards } from './boards';
import { putCells } from './cells';
import { dropDrafts } from '../../../platform/content/draft-rows';
import { takeWords } from '../../../platform/content/stored';

const time = (at: number | null | undefined): string | null =>
  at === null || at === undefined ? null : new Date(at).toISOString();

/** Whoever began it, before they have written; then all who have. */
const writersOf = ({ author, authors }: PublishState): string[] => [
  ...new Set([...authors, ...(author ? [author] : [])]),
];

/** What lists and pages show of a bulletin, by column. */
const rowOf = (state: PublishState) => ({
  ...{
    id: state.caseId,
    opened_month: state.openedMonth,
    scope: state.scope,
    kind: state.kind,
    urgency: state.urgency,
  },
  ...{ origin_org: state.origin.id, publisher_org: state.publisher.id, stage: state.stage, outcome: state.outcome },
  ...{ number: state.number, content_id: state.words?.id ?? null, authors: writersOf(state), pinned: state.pinned },
  ...{ effective_at: time(state.effectiveAt), expires_at: time(state.expiresAt) },
  ...{ starts_at: time(state.notice?.startsAt), ends_at: time(state.notice?.endsAt) },
  ...{ notice_state: state.notice?.state ?? null, impact_id: state.notice?.impact?.id ?? null },
  ...{ reply_by: time(state.reply?.deadlineAt) },
  ...{ replies_end: state.repliesEnd, form_id: state.reply?.form?.id ?? null },
  ...{ opened_at: time(state.openedAt), ended: state.ended },
});

const CHANGING = [
  ...['urgency', 'stage', 'outcome', 'number', 'content_id', 'authors', 'pinned', 'effective_at', 'expires_at'],
  ...['starts_at', 'ends_at', 'notice_state', 'impact_id', 'reply_by', 'replies_end', 'form_id', 'ended'],
];

const PUT = `
  INSERT INTO bulletin AS known (id, opened_month, scope, kind, origin_org, publisher_org, opened_at, ${CHANGING.join(', ')},
    title, attachments, shown_at, updated_at)
  SELECT id, opened_month, scope, kind, origin_org, publisher_org, opened_at, ${CHANGING.join(', ')},
    coalesce($2, ''), coalesce($3::uuid[], '{}'), CASE WHEN number > 0 THEN $4::timestamptz END, $4
    FROM jsonb_populate_record(NULL::bulletin, $1::jsonb)
  ON CONFLICT (id) DO UPDATE SET ${CHANGING.map((column) => `${column} = excluded.${column}`).join(', ')},
    title = coalesce($2, known.title), attachments = coalesce($3::uuid[], known.attachments),
    shown_at = coalesce(known.shown_at, excluded.shown_at), updated_at = excluded.updated_at`;

/** What people know of it has changed; what its children report is in the matrix alone. */
async function putBulletin(tx: EntityManager, { transition, before }: Recorded<PublishState>): Promise<void> {
  const { next, at, seq } = transition;
  const row = JSON.stringify(rowOf(next));
  if (before && JSON.stringify(rowOf(before)) === row) return;
  const written = next.words && next.words.id !== before?.words?.id ? await takeWords(tx, next.words.id, seq) : null;
  await tx.query(PUT, [row, written?.title ?? null, written?.attachments ?? null, new Date(at)]);
}

async function addFollowUps(tx: EntityManager, { transition, before }: Recorded<PublishState>): Promise<void> {
  const { next, seq } = transition;
  if (next.followUp && next.followUp.words.id !== before?.followUp?.words.id)
    await takeWords(tx, next.followUp.words.id, seq);
  for (const { number, words, state, endsAt, at, impact } of next.followUps.slice(before?.followUps.length ?? 0))
    await tx.query(
      `INSERT INTO bulletin_follow_up (bulletin_id, number, content_id, state, ends_at, at, impact_id)
       VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING`,
      [next.caseId, number, words.id, state, time(endsAt), time(at), impact?.id ?? null],
    );
}

/** Its origin and its publisher show what is in force; what the publisher puts on top is on top everywhere. */
async function onOwnBoards(tx: EntityManager, { transition, before }: Recorded<PublishState>): Promise<void> {
  const { next, at } = transition;
  if (next.number === 0) return;
  const { caseId: bulletin, number, pinned } = next;
  if (number !== before?.number) {
    const arriving = { bulletin, number, digest: shown(next)?.digest ?? null, pinned };
    await toBoards(tx, [next.origin.id, next.publisher.id], arriving, { own: true, at });
  } else if (pinned !== before.pinned)
    await tx.query(`UPDATE bulletin_board SET pinned = $2 WHERE bulletin_id = $1 AND pinned <> $2`, [bulletin, pinned]);
}

/** A bulletin: its row, its follow-ups, the cells of its matrix and the boards that show it. */
export async function projectPublish(tx: EntityManager, recorded: Recorded<PublishState>): Promise<void> {
  await putBulletin(tx, recorded);
  await addFollowUps(tx, recorded);
  await putCells(tx, recorded);
  await onOwnBoards(tx, recorded);
  const { fields, next } = recorded.transition;
  if ('words' in fields || next.ended) await dropDrafts(tx, next.caseId);
  await followDeliveries(tx, recorded.transition.effects, recorded.transition.at);
}

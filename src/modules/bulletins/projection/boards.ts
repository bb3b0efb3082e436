import type { EntityManager } from 'typeorm';
import type { Instant, OrgId } from '../../../../domain/shared/actor';
import type { Effect } from '../../../../domain/shared/transition';

/** What a board is to show from now on. */
export interface Arriving {
  bulletin: string;
  number: number;
  /** Null: it is taken down. */
  digest: string | null;
  pinned: boolean;
}

/**
 * A board takes a higher number only, so that no late delivery brings back what was taken down. What the publisher has put
 * on top meanwhile is on top there too; a centre that is a receiver too shows it to all its people.
 */
const PUT = `
  INSERT INTO bulletin_board AS board (org_id, bulletin_id, number, digest, pinned, own, shown_at, applied_at)
  SELECT org, bulletin.id, $3, $4, $5 OR bulletin.pinned, $6, bulletin.shown_at, $7
    FROM bulletin, unnest($2::text[]) AS org WHERE bulletin.id = $1 AND bulletin.shown_at IS NOT NULL
  ON CONFLICT (bulletin_id, org_id) DO UPDATE SET number = excluded.number, digest = excluded.digest,
    pinned = excluded.pinned, own = board.own AND excluded.own, applied_at = excluded.applied_at
  WHERE board.number < excluded.number OR (board.number = excluded.number AND board.own AND NOT excluded.own)`;

/** @param own the centres are its origin and its publisher, not receivers */
export async function toBoards(
  tx: EntityManager,
  orgs: readonly OrgId[],
  { bulletin, number, digest, pinned }: Arriving,
  { own, at }: { own: boolean; at: Instant },
): Promise<void> {
  if (orgs.length > 0) await tx.query(PUT, [bulletin, [...new Set(orgs)], number, digest, pinned, own, new Date(at)]);
}

/** What a step's deliveries put on boards, or take off them. */
export async function followDeliveries(tx: EntityManager, effects: readonly Effect[], at: Instant): Promise<void> {
  for (const effect of effects) {
    if (effect.kind !== 'deliver' || !['bulletin.published', 'bulletin.withdrawn'].includes(effect.topic)) continue;
    await toBoards(tx, [effect.org], effect.data as unknown as Arriving, { own: false, at });
  }
}

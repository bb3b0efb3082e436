import type { EntityManager } from 'typeorm';
import { isoTime } from '../database/iso-time';

/** Fields as far as somebody has filled them in, by their names; null: nothing is kept. */
export interface Draft {
  fields: Record<string, unknown> | null;
  savedAt: string | null;
}

const NOTHING: Draft = { fields: null, savedAt: null };

/** One person's draft of a case. */
export async function readDraft(tx: EntityManager, caseId: string, person: string): Promise<Draft> {
  const [row] = await tx.query<Draft[]>(
    `SELECT fields, ${isoTime('saved_at')} AS "savedAt" FROM case_draft WHERE case_id = $1 AND person_id = $2`,
    [caseId, person],
  );
  return row ?? NOTHING;
}

/** @param json the fields as text, in the place of what was kept before */
export async function putDraft(
  tx: EntityManager,
  { caseId, person, json, now }: { caseId: string; person: string; json: string; now: Date },
): Promise<void> {
  await tx.query(
    `INSERT INTO case_draft (case_id, person_id, fields, saved_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT (case_id, person_id) DO UPDATE SET fields = excluded.fields, saved_at = excluded.saved_at`,
    [caseId, person, json, now],
  );
}

/** Handed in, or over: everybody's drafts of the case go. */
export async function dropDrafts(tx: EntityManager, caseId: string): Promise<void> {
  await tx.query(`DELETE FROM case_draft WHERE case_id = $1`, [caseId]);
}

import type { EntityManager } from 'typeorm';
import { unerased } from './content-store';
import { readForm, type Form } from './form';
import { readWords, type Words } from './words';

/** The text of a content row; null where it has been erased, or never was. */
export async function storedBody(tx: EntityManager, contentId: string): Promise<string | null> {
  const [row] = await tx.query<{ body: string | null }[]>(`SELECT ${unerased()} AS body FROM content WHERE id = $1`, [
    contentId,
  ]);
  return row?.body ?? null;
}

const NONE: Words = { title: '', body: '', keywords: [], attachments: [] };

/** The words of these content rows, in their order; empty ones where they have been erased. */
export async function allStoredWords(tx: EntityManager, contentIds: readonly string[]): Promise<Words[]> {
  const rows = await tx.query<{ id: string; body: string | null }[]>(
    `SELECT id, ${unerased()} AS body FROM content WHERE id = ANY($1::uuid[])`,
    [contentIds],
  );
  const bodies = new Map(rows.map(({ id, body }) => [id, body]));
  return contentIds.map((id) => readWords(bodies.get(id) ?? null) ?? NONE);
}

/** The words of a content row; empty ones where they have been erased. */
export const storedWords = async (tx: EntityManager, contentId: string): Promise<Words> =>
  (await allStoredWords(tx, [contentId]))[0]!;

/** The form of a content row; null where it has been erased. */
export const storedForm = async (tx: EntityManager, contentId: string): Promise<Form | null> =>
  readForm(await storedBody(tx, contentId));

/** The words that a step hands in: their files are in use from it on. */
export async function takeWords(tx: EntityManager, contentId: string, seq: number): Promise<Words> {
  const words = await storedWords(tx, contentId);
  if (words.attachments.length > 0)
    await tx.query(`UPDATE attachment SET used_seq = $2 WHERE id = ANY($1::uuid[]) AND used_seq IS NULL`, [
      words.attachments,
      seq,
    ]);
  return words;
}

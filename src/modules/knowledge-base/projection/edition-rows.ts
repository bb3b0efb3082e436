import type { EntityManager } from 'typeorm';
import type { Instant } from '../../../../domain/shared/actor';
import type { Edition } from '../../../../domain/knowledge/knowledge-state';
import { readWords, type Words } from '../../../platform/content/words';
import { plainText } from '../words/html-blocks';
import { tsVector } from '../words/segment';
import { spelling } from '../words/spelling';

const time = (at: Instant | null): Date | null => (at === null ? null : new Date(at));

/** The words of a content row; empty ones where they have been erased. */
export async function storedWords(tx: EntityManager, contentId: string): Promise<Words> {
  const [row] = await tx.query<{ body: string | null }[]>(
    `SELECT CASE WHEN erased_at IS NULL THEN body END AS body FROM content WHERE id = $1`,
    [contentId],
  );
  return readWords(row?.body ?? null) ?? { title: '', body: '', keywords: [], attachments: [] };
}

/** Adds what a number says, ready to be read and searched. A number stands for one edition, so a repeat changes nothing. */
export async function addEdition(tx: EntityManager, article: string, number: number, edition: Edition): Promise<Words> {
  const words = await storedWords(tx, edition.words.id);
  const { title, keywords } = words;
  const body = plainText(words.body);
  await tx.query(
    `INSERT INTO knowledge_edition (article_id, number, content_id, digest, node_id, confidentiality, effective_at,
       expires_at, review_at, title, keywords, attachments, body, words, spelling)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14::tsvector, $15) ON CONFLICT DO NOTHING`,
    [
      ...[article, number, edition.words.id, edition.words.digest, edition.node, edition.confidentiality],
      ...[time(edition.effectiveAt), time(edition.expiresAt), time(edition.reviewAt)],
      ...[title, keywords, words.attachments, body, tsVector({ title, keywords, body })],
      spelling(title),
    ],
  );
  return words;
}

/** Files that an edition names are in use from the step on that submits it. */
export const keepFiles = (tx: EntityManager, files: readonly string[], seq: number): Promise<unknown> =>
  tx.query(`UPDATE attachment SET used_seq = $2 WHERE id = ANY($1::uuid[]) AND used_seq IS NULL`, [files, seq]);

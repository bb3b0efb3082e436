import type { EntityManager } from 'typeorm';
import type { Instant } from '../../../../domain/shared/actor';
import type { Edition } from '../../../../domain/knowledge/knowledge-state';
import { storedWords } from '../../../platform/content/stored';
import type { Words } from '../../../platform/content/words';
import { plainText } from '../words/html-blocks';
import { tsVector } from '../words/segment';
import { spelling } from '../words/spelling';

const time = (at: Instant | null): Date | null => (at === null ? null : new Date(at));

/** Adds what a number says, ready to be read and searched. A number stands for one edition, so a repeat changes nothing. */
export async function addEdition(tx: EntityManager, article: string, number: number, edition: Edition): Promise<Words> {
  const words = await storedWords(tx, edition.words.id);
  const { title, keywords } = words;
  const body = plainText(words.body);
  await tx.query(
    `WITH added AS (
       INSERT INTO knowledge_edition (article_id, number, content_id, digest, node_id, confidentiality, effective_at,
         expires_at, review_at, title, keywords, attachments, body, words, spelling)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14::tsvector, $15)
       ON CONFLICT DO NOTHING RETURNING article_id, number, keywords)
     INSERT INTO knowledge_keyword (article_id, number, keyword)
     SELECT article_id, number, unnest(keywords) FROM added ON CONFLICT DO NOTHING`,
    [
      ...[article, number, edition.words.id, edition.words.digest, edition.node, edition.confidentiality],
      ...[time(edition.effectiveAt), time(edition.expiresAt), time(edition.reviewAt)],
      ...[title, keywords, words.attachments, body, tsVector({ title, keywords, body })],
      spelling(title),
    ],
  );
  return words;
}

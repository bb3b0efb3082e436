import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { ContentRef } from '../../../domain/shared/actor';
import { prepared } from '../database/prepared';

export interface NewContent {
  caseId: string | null;
  /**
   * `complaint` is searched for similar ones; `words` is an edition, `form` the questions of a bulletin, `answers` a reply
   * to them, each as JSON; `text` is all else that is said.
   */
  kind: 'complaint' | 'text' | 'words' | 'form' | 'answers';
  body: string;
  /** Id of the person or connected system. */
  author: string;
}

/** SHA-256 of the text in UTF-8, hex: what the audit keeps of it. */
export const contentDigest = (body: string): string => createHash('sha256').update(body, 'utf8').digest('hex');

/**
 * SQL: what lists and timelines show of a content row. Of a whole edition that is its title, of a form what it asks,
 * of answers each with the code of its question.
 */
export const SHOWN_TEXT = `CASE content.kind WHEN 'words' THEN content.body::jsonb->>'title'
  WHEN 'form' THEN (SELECT string_agg(asked->>'label', E'\\n') FROM jsonb_array_elements(content.body::jsonb->'questions') asked)
  WHEN 'answers' THEN (SELECT string_agg(key || ': ' || (value #>> '{}'), E'\\n') FROM jsonb_each(content.body::jsonb))
  ELSE content.body END`;

/** SQL: of a content row what is wanted of it; null once it has been erased. */
export const unerased = (wanted = 'content.body'): string => `CASE WHEN content.erased_at IS NULL THEN ${wanted} END`;

const INSERT = `INSERT INTO content (id, case_id, kind, body, digest, author) VALUES ($1, $2, $3, $4, $5, $6)`;

/** Stores free text before the command that refers to it; the record marks it used, the sweep removes what never was. */
export async function writeContent(tx: EntityManager, { caseId, kind, body, author }: NewContent): Promise<ContentRef> {
  const ref = { id: uuidv7(), digest: contentDigest(body) };
  await prepared(tx, 'content', INSERT, [ref.id, caseId, kind, body, ref.digest, author]);
  return ref;
}

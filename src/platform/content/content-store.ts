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

/** SQL: one answer in words: several choices in a row, a number with what it counts. */
const ANSWER = `CASE jsonb_typeof(given.value)
  WHEN 'array' THEN (SELECT string_agg(choice, '; ') FROM jsonb_array_elements_text(given.value) choice)
  ELSE concat_ws(' ', given.value #>> '{}', asked.question->>'unit') END`;

/** SQL: answers in the order of the form that their case carries; of a form that was erased only codes are left. */
const ANSWERS = `(SELECT string_agg(coalesce(asked.question->>'label', given.key) || ': ' || ${ANSWER}, E'\\n'
    ORDER BY asked.place, given.key)
  FROM jsonb_each(content.body::jsonb) given LEFT JOIN (
    SELECT question, place FROM case_head head JOIN content form ON form.id = (head.state->'form'->>'id')::uuid
      CROSS JOIN jsonb_array_elements(form.body::jsonb->'questions') WITH ORDINALITY AS one (question, place)
     WHERE head.id = content.case_id AND form.erased_at IS NULL) asked ON asked.question->>'code' = given.key)`;

/**
 * SQL: what lists and timelines show of a content row. Of a whole edition that is its title, of a form what it asks,
 * of answers each with its question.
 */
export const SHOWN_TEXT = `CASE content.kind WHEN 'words' THEN content.body::jsonb->>'title'
  WHEN 'form' THEN (SELECT string_agg(asked->>'label', E'\\n') FROM jsonb_array_elements(content.body::jsonb->'questions') asked)
  WHEN 'answers' THEN ${ANSWERS}
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

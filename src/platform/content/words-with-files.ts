import type { EntityManager } from 'typeorm';
import { allStoredWords } from './stored';
import type { Words } from './words';

export interface FileOfWords {
  id: string;
  fileName: string;
  mediaType: string;
  bytes: number;
}

export interface StoredFile {
  fileName: string;
  digest: string;
  bytes: number;
  body: Buffer;
}

export type WordsWithFiles = Omit<Words, 'attachments'> & { attachments: FileOfWords[] };

/** Stored words as they are shown, each file with its name; in the order of the contents, in two questions for all. */
export async function allWordsWithFiles(tx: EntityManager, contentIds: readonly string[]): Promise<WordsWithFiles[]> {
  if (contentIds.length === 0) return [];
  const all = await allStoredWords(tx, contentIds);
  const ids = all.flatMap(({ attachments }) => attachments);
  const files = ids.length === 0 ? [] : await filesOf(tx, ids);
  const fileOf = (id: string) => files.find((file) => file.id === id) ?? [];
  return all.map((words) => ({ ...words, attachments: words.attachments.flatMap(fileOf) }));
}

const filesOf = (tx: EntityManager, ids: readonly string[]): Promise<FileOfWords[]> =>
  tx.query(
    `SELECT id, file_name AS "fileName", media_type AS "mediaType", bytes FROM attachment WHERE id = ANY($1::uuid[])`,
    [ids],
  );

/** Stored words as they are shown, each file with its name. */
export const wordsWithFiles = async (tx: EntityManager, contentId: string): Promise<WordsWithFiles> =>
  (await allWordsWithFiles(tx, [contentId]))[0]!;

/** A file, where one of these contents names it. */
export async function fileNamedIn(
  tx: EntityManager,
  contents: readonly string[],
  attachment: string,
): Promise<StoredFile | null> {
  const named = (await allStoredWords(tx, contents)).some(({ attachments }) => attachments.includes(attachment));
  if (!named) return null;
  const [file] = await tx.query<StoredFile[]>(
    `SELECT file_name AS "fileName", digest, bytes, body FROM attachment WHERE id = $1`,
    [attachment],
  );
  return file ?? null;
}

import type { EntityManager } from 'typeorm';
import { storedWords } from './stored';

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

/** Files of these words, in their order. */
async function filesOf(tx: EntityManager, ids: readonly string[]): Promise<FileOfWords[]> {
  if (ids.length === 0) return [];
  const rows = await tx.query<FileOfWords[]>(
    `SELECT id, file_name AS "fileName", media_type AS "mediaType", bytes FROM attachment WHERE id = ANY($1::uuid[])`,
    [ids],
  );
  return ids.flatMap((id) => rows.find((file) => file.id === id) ?? []);
}

/** Stored words as they are shown, each file with its name. */
export async function wordsWithFiles(tx: EntityManager, contentId: string) {
  const words = await storedWords(tx, contentId);
  return { ...words, attachments: await filesOf(tx, words.attachments) };
}

/** A file, where one of these contents names it. */
export async function fileNamedIn(
  tx: EntityManager,
  contents: readonly string[],
  attachment: string,
): Promise<StoredFile | null> {
  const named: string[] = [];
  for (const one of contents) named.push(...(await storedWords(tx, one)).attachments);
  if (!named.includes(attachment)) return null;
  const [file] = await tx.query<StoredFile[]>(
    `SELECT file_name AS "fileName", digest, bytes, body FROM attachment WHERE id = $1`,
    [attachment],
  );
  return file ?? null;
}

import type { EntityManager } from 'typeorm';
import type { ArticleFileDto } from './article.dto';

/** The files of an edition, in its order. */
export async function filesOf(tx: EntityManager, ids: readonly string[]): Promise<ArticleFileDto[]> {
  if (ids.length === 0) return [];
  const rows = await tx.query<ArticleFileDto[]>(
    `SELECT id, file_name AS "fileName", media_type AS "mediaType", bytes FROM attachment WHERE id = ANY($1::uuid[])`,
    [ids],
  );
  return ids.flatMap((id) => rows.find((file) => file.id === id) ?? []);
}

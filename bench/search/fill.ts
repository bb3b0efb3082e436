import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import type { DataSource } from 'typeorm';
import { applyToCopy } from '../../src/modules/knowledge-base/projection/copies';
import { addEdition } from '../../src/modules/knowledge-base/projection/edition-rows';
import { writeContent } from '../../src/platform/content/content-store';
import { escapeHtml } from '../../src/platform/content/escape-html';
import { wordsText, type GivenWords } from '../../src/platform/content/words';
import { sampleArticles } from '../../src/demo/knowledge/sample-articles';

/** Whose base is searched. */
export const PROVINCE = 'gs';

/** Titles longer than an article may have are cut. */
const LONGEST_TITLE = 200;

/** Texts of a CSV file (gzipped or not) that answer none of the questions: a title and a text a row, by two columns. */
export function noiseFrom(file: string, [title, body]: readonly [string, string]): GivenWords[] {
  if (!existsSync(file)) throw new Error(`${file} does not exist: check --noise.`);
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const rows = parse(text, { columns: true, bom: true, relax_column_count: true }) as Record<string, string>[];
  const columns = Object.keys(rows[0] ?? {});
  for (const name of [title, body])
    if (!columns.includes(name)) throw new Error(`${file} has no column "${name}", but: ${columns.join(', ')}.`);
  return rows
    .filter((row) => row[title]?.trim() && row[body]?.trim())
    .map((row) => ({ title: row[title]!.slice(0, LONGEST_TITLE), body: `<p>${escapeHtml(row[body]!)}</p>` }));
}

export const ours = async (): Promise<GivenWords[]> =>
  (await sampleArticles()).map(({ title, body, keywords }) => ({ title, body, keywords }));

/** Enters articles as the record of their publication in a province would, the register's case apart. */
export async function enter(dataSource: DataSource, articles: readonly GivenWords[]): Promise<void> {
  const [place] = await dataSource.query<{ id: string }[]>(`SELECT id FROM knowledge_node ORDER BY path LIMIT 1`);
  const node = place!.id;
  const since = Date.parse('2026-01-01T00:00:00Z');
  for (const [nth, given] of articles.entries())
    await dataSource.transaction(async (tx) => {
      const article = randomUUID();
      const at = since + nth * 1000;
      const kept = { caseId: null, kind: 'words', body: wordsText(given), author: article } as const;
      const words = await writeContent(tx, kept);
      const edition = { words, node, confidentiality: 'open', effectiveAt: null, expiresAt: null, reviewAt: null };
      await tx.query(
        `INSERT INTO knowledge_article (id, scope, origin_org, state, number, edition, node_id, title, opened_at, updated_at)
         VALUES ($1, 'network', 'hq', 'published', 1, 1, $2, $3, $4, $4)`,
        [article, node, given.title, new Date(at)],
      );
      await addEdition(tx, article, 1, edition);
      await applyToCopy(tx, { article, org: PROVINCE, number: 1, digest: words.digest, at });
    });
}

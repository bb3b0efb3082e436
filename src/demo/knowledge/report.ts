import type { DataSource } from 'typeorm';
import { listed, ms, rank, type Checked } from '../report';
import type { KnowledgePlayed } from './performance';

type Counts = [name: string, count: number][];

/** What became of the cases and of the copies, counted from their rows. */
export interface KnowledgeFigures {
  articles: Counts;
  operations: Counts;
  branches: Counts;
  decisions: Counts;
  /** Provinces' copies that show the version in force, or rightly nothing; and all that there should be. */
  copies: { right: number; due: number };
}

const COPIES = `SELECT count(*) AS due, count(*) FILTER (WHERE CASE WHEN line.digest IS NULL OR cell.outcome = 'exempt'
    THEN copy.digest IS NULL ELSE copy.number = article.number AND copy.digest = line.digest END) AS "right"
  FROM knowledge_article article JOIN knowledge_line line ON line.article_id = article.id AND line.number = article.number
  JOIN knowledge_cell cell ON cell.article_id = article.id
  LEFT JOIN knowledge_copy copy ON copy.article_id = article.id AND copy.org_id = cell.org_id`;

const WORK = `SELECT coalesce(outcome, stage) AS name, count(*) FROM knowledge_work
  WHERE (process = 'province-publication') = $1 AND process <> 'knowledge-feedback' GROUP BY 1 ORDER BY 2 DESC, 1`;

export async function countKnowledge(dataSource: DataSource): Promise<KnowledgeFigures> {
  const count = async (sql: string, parameters: unknown[] = []): Promise<Counts> =>
    (await dataSource.query<{ name: string; count: string }[]>(sql, parameters)).map(
      ({ name, count: number }): [string, number] => [name, Number(number)],
    );
  const [copies] = await dataSource.query<{ due: string; right: string }[]>(COPIES);
  return {
    articles: await count(`SELECT state AS name, count(*) FROM knowledge_article GROUP BY 1 ORDER BY 2 DESC, 1`),
    operations: await count(WORK, [false]),
    branches: await count(WORK, [true]),
    decisions: await count(
      `SELECT command AS name, count(*) FROM transition WHERE body->'actor'->>'kind' = 'person' GROUP BY 1 ORDER BY 2 DESC, 1`,
    ),
    copies: { right: Number(copies?.right), due: Number(copies?.due) },
  };
}

/** The table at the end of the demo. */
export function knowledgeReport(
  { articles, operations, branches, decisions, copies }: KnowledgeFigures,
  { latencies, divergent }: KnowledgePlayed,
  { cases, wrong }: Checked,
): string {
  const rows: [string, string][] = [
    ['articles', listed(articles)],
    ['operations', listed(operations)],
    ['province branches', listed(branches)],
    ['decisions by people', listed(decisions)],
    ['decision latency', `p50 ${ms(rank(latencies, 0.5))}, p99 ${ms(rank(latencies, 0.99))}`],
    ['copies in force', `${copies.right} of ${copies.due} provinces' copies are as HQ's register says`],
    ['divergence', String(divergent)],
    ['audit = projection = workflow', `${cases - wrong.length} of ${cases} cases agree`],
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  const lines = rows.map(([name, value]) => `${name.padEnd(width)}  ${value}`);
  return [...lines, ...wrong.map(([id, what]) => `  disagrees: ${id}: ${what.join('; ')}`)].join('\n');
}

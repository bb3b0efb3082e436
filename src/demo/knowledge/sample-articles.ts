import { join } from 'node:path';
import { openSource } from '../../cli/import/open-source';

const SAMPLES = join(__dirname, '../../../../samples/knowledge');

/** One edition of an article of samples/knowledge, its dates as the API takes them. */
export interface SampleArticle {
  title: string;
  /** Names of the places on the way to it, from the top: `资费套餐/5G套餐`. */
  place: string;
  keywords: string[];
  confidentiality: string;
  effectiveAt?: string;
  expiresAt?: string;
  reviewAt?: string;
  body: string;
}

/** A date of the samples begins at midnight in China. */
const instant = (day: string): string | undefined => (day === '' ? undefined : `${day}T00:00:00+08:00`);

async function rowsOf(name: string): Promise<Record<string, string>[]> {
  const { rows } = await openSource(join(SAMPLES, name), {});
  const named: Record<string, string>[] = [];
  for await (const { cells } of rows) if (cells) named.push(cells);
  return named;
}

async function articlesOf(name: string): Promise<SampleArticle[]> {
  return (await rowsOf(name)).map((row) => ({
    title: row.title!,
    place: row.node!,
    keywords: row.keywords!.split(';').filter(Boolean),
    confidentiality: row.confidentiality!,
    effectiveAt: instant(row.effective!),
    expiresAt: instant(row.expires!),
    reviewAt: instant(row.review!),
    body: row.body!,
  }));
}

export const sampleArticles = (): Promise<SampleArticle[]> => articlesOf('articles.zh.csv');
/** Second editions, by the title of the article they replace. */
export const sampleUpdates = (): Promise<SampleArticle[]> => articlesOf('updates.zh.csv');

/** A question somebody asks the base, and the titles of what answers it. */
export interface JudgedQuery {
  query: string;
  titles: string[];
  kind: string;
}

export const judgedQueries = async (): Promise<JudgedQuery[]> =>
  (await rowsOf('queries.csv')).map(({ query, titles, kind }) => ({
    query: query!,
    titles: titles!.split('|'),
    kind: kind!,
  }));

import type { DataSource } from 'typeorm';
import { judgedQueries, type JudgedQuery } from '../../src/demo/knowledge/sample-articles';
import { migrate } from '../../src/migrate';
import { loadConfig } from '../../src/platform/config/config';
import { appDataSource } from '../../src/platform/database/data-source';
import { machine } from '../machine';
import { administer, onThrowAwayDatabase } from '../throw-away-database';
import { enter, noiseFrom, ours } from './fill';
import { searchTable, type Found } from './report';
import { base, FIRST, like, type Side } from './sides';

export interface SearchOptions {
  /** CSV files (.csv or .csv.gz) of texts among which the samples are sought. */
  noise: string[];
  /** Their columns: what becomes the title, and the body. */
  noiseTitle: string;
  noiseBody: string;
  /** Times that each question is asked, sides in turn. */
  rounds: number;
  /** Print the questions whose answers are not all among the first five. */
  misses?: boolean;
}

const tell = (line: string): void => void process.stderr.write(`${line}\n`);

async function ask(side: Side, { query }: JudgedQuery): Promise<{ titles: string[]; ms: number }> {
  const began = performance.now();
  const titles = await side(query);
  return { titles, ms: performance.now() - began };
}

/** Every question to both sides, in turn; the first round is not measured. */
async function compete(sides: readonly [Side, Side], rounds: number): Promise<[Found[], Found[]]> {
  const queries = await judgedQueries();
  const [one, other] = sides.map(() => queries.map((asked): Found => ({ asked, titles: [], ms: [] }))) as [
    Found[],
    Found[],
  ];
  for (let round = 0; round <= rounds; round++)
    for (const [at, query] of queries.entries())
      for (const [nth, found] of [one, other].entries()) {
        const { titles, ms } = await ask(sides[nth]!, query);
        found[at]!.titles = titles;
        if (round > 0) found[at]!.ms.push(ms);
      }
  return [one, other];
}

async function run(url: string, dataSource: DataSource, options: SearchOptions): Promise<void> {
  const noise = options.noise.flatMap((file) => noiseFrom(file, [options.noiseTitle, options.noiseBody]));
  const articles = await ours();
  tell(`Entering ${articles.length} sample articles and ${noise.length} other texts`);
  await enter(dataSource, [...articles, ...noise]);
  await administer(url, 'VACUUM (ANALYZE)');
  const [found, likes] = await compete([await base(dataSource), like(dataSource)], options.rounds);
  process.stdout.write(
    `${machine()}; ${articles.length} articles, ${noise.length} other texts, ${options.rounds} rounds\n\n` +
      `${searchTable(found, likes, FIRST)}\n`,
  );
  if (options.misses)
    for (const { asked, titles } of found)
      if (asked.titles.some((title) => !titles.includes(title)))
        process.stdout.write(
          `\n${asked.query} (${asked.kind})\n  due   ${asked.titles.join(' | ')}\n  found ${titles.join(' | ')}\n`,
        );
}

/** How well and how fast the base is searched: our judged questions, against plain SQL LIKE, in one run. */
export async function benchSearch(options: SearchOptions): Promise<void> {
  await onThrowAwayDatabase(loadConfig().databaseUrl, 'search', async (url) => {
    await migrate({ databaseUrl: url, demo: true, production: false }, tell);
    const dataSource = await appDataSource({ url, pool: 2, name: 'bihuan-bench' }).initialize();
    await run(url, dataSource, options).finally(() => dataSource.destroy());
  });
}

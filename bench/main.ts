import { Command, InvalidArgumentError } from 'commander';
import { benchDecision } from './decision/decision';
import type { Plan } from './decision/compare';
import { benchPlans, type PlansOptions } from './plans/plans';
import { benchSearch, type SearchOptions } from './search/search';
import { benchWeb, type WebOptions } from './web/web';

function count(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('must be a whole number from 1 on.');
  return number;
}

const bench = new Command('bench').description('side-by-side benchmarks; each prints ratios against a named baseline');
bench
  .command('decision')
  .description('a decision of the complaint loop over HTTP, against a bare Temporal update that commits one row')
  .option('--warm-up <n>', 'cases each side runs unmeasured first', count, 6)
  .option('--rounds <n>', 'rounds, sides in turn', count, 6)
  .option('--cases <n>', 'cases one after another in a round', count, 6)
  .option('--parallel <n>', 'cases at once in a round', count, 8)
  .option('--each <n>', 'cases of each parallel lane', count, 3)
  .action((plan: Plan) => benchDecision(plan));

bench
  .command('plans')
  .description('the plans of every list and write of the API on a database full of cases; fails on one out of bounds')
  .option('--cases <n>', 'cases to make up', count, 1_000_000)
  .option('--database <url>', 'keep the cases there, and use those it has; default: a throw-away database')
  .option('--only <words>', 'only queries whose name holds these words')
  .action(async (options: PlansOptions) => {
    if (!(await benchPlans(options))) process.exitCode = 1;
  });

bench
  .command('search')
  .description('the search of the knowledge base over our judged questions, against plain SQL LIKE: recall and latency')
  .option('--noise <file...>', 'CSV files (.csv, .csv.gz) of other texts to search among', [])
  .option('--noise-title <column>', 'their column that becomes a title', 'subject')
  .option('--noise-body <column>', 'their column that becomes a body', 'detail')
  .option('--rounds <n>', 'times that each question is asked', count, 5)
  .option('--misses', 'print the questions whose answers are not all among the first five')
  .action(async (options: SearchOptions) => {
    await benchSearch(options);
  });

bench
  .command('web')
  .description('the pages in Chromium over a full inbox: what loads before they show, and how long keys take')
  .option('--tasks <n>', 'open tasks of one desk', count, 50_000)
  .action(async (options: WebOptions) => {
    await benchWeb(options);
  });

bench.parseAsync().catch((error: unknown) => {
  process.stderr.write(`bench: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});

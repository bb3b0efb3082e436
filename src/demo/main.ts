import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { CliError } from '../cli/cli-error';
import { performBulletin, type BulletinScript } from './bulletin/performance';
import { bulletinReport, CASES_OF, countBulletin, wrongSums } from './bulletin/report';
import { customersFrom, sampleCustomers } from './campaign/customers';
import { performCampaign, type CampaignScript } from './campaign/performance';
import { CASES_OF as CALLS_OF, campaignReport, countCampaign, wrongFigures } from './campaign/report';
import { countFigures } from './figures';
import { performKnowledge, type KnowledgeScript } from './knowledge/performance';
import { countKnowledge, knowledgeReport } from './knowledge/report';
import { compare, conclude, onStack, type Stack } from './on-stack';
import { perform, type Script } from './performance';
import { report } from './report';
import { performReports } from './reports/performance';
import { reportsReport } from './reports/report';
import { underFastPolicy } from './under-fast-policy';

const SAMPLES = join(__dirname, '../../../samples');

const whole = (value: string): number => {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('must be a whole number from 1 on.');
  return number;
};

/** The complaints of a file, with the mapping that goes with ours. */
function scriptOf({ url }: Stack, options: Omit<Script, 'url'>): Script {
  const script: Script = { ...options, url };
  const ours = join(SAMPLES, 'complaints.zh.csv');
  if (script.file === ours && script.map === undefined) script.map = join(SAMPLES, 'maps/zh.json');
  if (!existsSync(script.file)) throw new CliError(`${script.file} does not exist: check --file.`);
  return script;
}

/** Plays the complaint loop and prints what came of it; answers the exit code. */
async function complaints(stack: Stack, options: Omit<Script, 'url'>): Promise<number> {
  const script = scriptOf(stack, options);
  const played = await underFastPolicy(stack.dataSource, script.scale, () => perform(script));
  const checked = await compare(stack, played.caseIds);
  const figures = await countFigures(stack.dataSource, played.caseIds);
  return conclude(report(figures, played, checked), checked, played.troubles);
}

/** Publishes the sample articles to every province and prints what came of it; answers the exit code. */
async function knowledge(stack: Stack, options: Omit<KnowledgeScript, 'url'>): Promise<number> {
  const played = await performKnowledge({ ...options, url: stack.url });
  const cases = await stack.dataSource.query<{ id: string }[]>(
    `SELECT DISTINCT case_id AS id FROM knowledge_work UNION SELECT id FROM knowledge_article WHERE number > 0`,
  );
  const checked = await compare(
    stack,
    cases.map(({ id }) => id),
  );
  const table = knowledgeReport(await countKnowledge(stack.dataSource), played, checked);
  const code = conclude(table, checked, played.troubles);
  return played.divergent > 0 ? 1 : code;
}

/** Asks all provinces by one bulletin and prints what came of it; answers the exit code. */
async function bulletin(stack: Stack, options: Omit<BulletinScript, 'url'>): Promise<number> {
  const { dataSource, url } = stack;
  const played = await underFastPolicy(dataSource, options.scale, () => performBulletin({ ...options, url }));
  if (!played.bulletin) throw new CliError(`The bulletin could not be begun: ${played.troubles.join('; ')}`);
  const cases = await dataSource.query<{ id: string }[]>(CASES_OF, [played.bulletin]);
  const checked = await compare(
    stack,
    cases.map(({ id }) => id),
  );
  const figures = await countBulletin(dataSource, played.bulletin);
  const troubles = [...played.troubles, ...wrongSums(played, figures)];
  const code = conclude(bulletinReport(played, figures, checked), checked, troubles);
  return played.matrix?.repliesEnd ? code : 1;
}

interface CampaignOptions extends Omit<CampaignScript, 'url' | 'list'> {
  file?: string;
  map: Record<string, string>;
  customers: number;
  /** How much faster the campaign looks again. */
  scale: number;
}

/** Calls a whole list in one campaign and prints what came of it; answers the exit code. */
async function campaign(stack: Stack, { file, map, customers, scale, ...options }: CampaignOptions): Promise<number> {
  const { dataSource, url } = stack;
  if (file !== undefined && !existsSync(file)) throw new CliError(`${file} does not exist: check --file.`);
  const { seed } = options;
  const list = file === undefined ? sampleCustomers(customers, seed) : customersFrom(file, map, customers, seed);
  const played = await underFastPolicy(dataSource, scale, () => performCampaign({ ...options, url, list }));
  const figures = await countCampaign(dataSource, played.campaign);
  const cases = await dataSource.query<{ id: string }[]>(CALLS_OF, [played.campaign]);
  const checked = await compare(
    stack,
    cases.map(({ id }) => id),
  );
  const troubles = [...played.troubles, ...wrongFigures(played, figures)];
  return conclude(campaignReport(played, figures, checked), checked, troubles);
}

/** Reports on what was played, to HQ, and prints every figure recounted; answers the exit code. */
async function reports(stack: Stack, options: Omit<Script, 'url'>): Promise<number> {
  const played = await performReports(stack, scriptOf(stack, options));
  const checked = await compare(
    stack,
    played.made.map(({ id }) => id),
  );
  return conclude(reportsReport(played, checked), checked, [...played.troubles, ...played.recounted.wrong]);
}

/** `number=用户id,stratum=…` */
const columns = (value: string): Record<string, string> => {
  const pairs = value.split(',').map((pair) => pair.split('='));
  if (pairs.some((pair) => pair.length !== 2)) throw new InvalidArgumentError('must look like number=…,stratum=….');
  return Object.fromEntries(pairs) as Record<string, string>;
};

const ofComplaints = (command: Command): Command =>
  command
    .option('--file <file>', 'complaints to start', join(SAMPLES, 'complaints.zh.csv'))
    .option('--map <file>', 'mapping file (docs/import.md)')
    .option('--limit <n>', 'how many', whole, 60)
    .option('--seed <words>', 'the same seed makes the same choices', '1')
    .option('--scale <n>', 'business time passes this many times as fast', whole, 3600)
    .option('--minutes <n>', 'stop after this time at the latest', whole, 20)
    .option('--concurrency <n>', 'requests on their way at once', whole, 8);

const command = ofComplaints(new Command('demo'))
  // `--seed` after `knowledge` is that one's own.
  .enablePositionalOptions()
  .description('imports complaints and plays every role through the public API, with time passing faster')
  .action(async (options: Omit<Script, 'url'>) => {
    process.exitCode = await onStack((stack) => complaints(stack, options));
  });

command
  .command('knowledge')
  .description('publishes the sample articles from second line and HQ to 31 provinces, updates some, takes some back')
  .option('--articles <n>', 'how many', whole, 200)
  .option('--seed <words>', 'the same seed makes the same choices', '1')
  .option('--minutes <n>', 'stop after this time at the latest', whole, 60)
  .option('--concurrency <n>', 'requests on their way at once', whole, 8)
  .action(async (options: Omit<KnowledgeScript, 'url'>) => {
    process.exitCode = await onStack((stack) => knowledge(stack, options));
  });

command
  .command('bulletin')
  .description('asks 31 provinces by one bulletin; they reply, some late, some returned, one not at all')
  .option('--seed <words>', 'the same seed makes the same choices', '1')
  .option('--deadline <seconds>', 'until replies are due', whole, 60)
  .option('--scale <n>', 'business time of reviews and ladders passes this many times as fast', whole, 240)
  .option('--minutes <n>', 'stop after this time at the latest', whole, 15)
  .option('--concurrency <n>', 'requests on their way at once', whole, 8)
  .action(async (options: Omit<BulletinScript, 'url'>) => {
    process.exitCode = await onStack((stack) => bulletin(stack, options));
  });

command
  .command('campaign')
  .description('calls a whole list in one outbound campaign: planned, approved, called by ten, to its end')
  .option('--customers <n>', 'how many of the list', whole, 5000)
  .option('--file <file>', 'a list of your own (CSV, or CSV.gz) instead of sample customers')
  .option('--map <columns>', 'its columns: number=…,stratum=…,overall=…,coverage=…,clarity=…,stability=…', columns, {})
  .option('--seed <words>', 'the same seed makes the same choices', '1')
  .option('--scale <n>', 'business time passes this many times as fast', whole, 4)
  .option('--minutes <n>', 'stop after this time at the latest', whole, 60)
  .option('--concurrency <n>', 'requests on their way at once', whole, 8)
  .action(async (options: CampaignOptions) => {
    process.exitCode = await onStack((stack) => campaign(stack, options));
  });

ofComplaints(command.command('reports'))
  .description('plays complaints, then reports on them: prefecture, province, HQ, departments; recounts every figure')
  .action(async (options: Omit<Script, 'url'>) => {
    process.exitCode = await onStack((stack) => reports(stack, options));
  });

command.parseAsync().catch((error: unknown) => {
  process.stderr.write(
    `demo: ${error instanceof CliError ? error.message : String((error as Error).stack ?? error)}\n`,
  );
  process.exitCode = error instanceof CliError ? error.exitCode : 3;
});

import { Command, InvalidArgumentError, Option } from 'commander';
import { DEMO_PASSWORD } from '../seed/seed-demo';
import { ApiClient } from './api-client';
import { CliError } from './cli-error';
import { createAdminCommand } from './create-admin';
import { importComplaints, type ImportOptions, type ImportResult } from './import/import-complaints';

interface Flags extends ImportOptions {
  url: string;
  as: string;
  password: string;
}

function whole(min: number): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (!Number.isInteger(number) || number < min)
      throw new InvalidArgumentError(`must be a whole number from ${min} on.`);
    return number;
  };
}

function baseUrl(value: string): string {
  if (!/^https?:\/\/./.test(value)) throw new InvalidArgumentError('must start with http:// or https://.');
  return value.replace(/\/+$/, '');
}

function summary(result: ImportResult, dryRun: boolean): string {
  const { rows, created, known, doubled, failed, errorsFile, readAs } = result;
  const lines = [`${rows} rows read as ${readAs}`];
  if (dryRun)
    lines.push(`${rows - doubled - failed} could be imported (dry run: nothing was sent, customers not looked up)`);
  else lines.push(`${created} imported`, `${known} already there from an earlier run`);
  if (doubled > 0) lines.push(`${doubled} say the same as a row before and were left out`);
  lines.push(`${failed} with problems${errorsFile ? `: see ${errorsFile}` : ''}`);
  return lines.join('\n');
}

async function importCommand(file: string, flags: Flags): Promise<void> {
  const result = await importComplaints(file, flags, () => new ApiClient(flags.url).signIn(flags.as, flags.password));
  process.stdout.write(`${summary(result, flags.dryRun)}\n`);
  process.exitCode = result.failed > 0 ? 1 : 0;
}

/** The `bihuan` command. */
export function program(): Command {
  const bihuan = new Command('bihuan').description('Durable closed loops for customer-service centres').exitOverride();
  const imports = bihuan.command('import').description('bring data in from files').exitOverride();
  imports
    .command('complaints')
    .description('import complaints from a CSV or XLSX file, through the public API; a second run adds nothing twice')
    .argument('<file>', '.csv, .tsv, .txt or .xlsx; UTF-8, GBK and others are detected')
    .option('--map <file>', 'mapping file: which column is what (docs/import.md); without it, the usual headers')
    .option('--dry-run', 'only check the rows; send nothing', false)
    .option('--limit <n>', 'take the first n rows', whole(1))
    .option('--encoding <name>', 'read the CSV as this encoding, e.g. gbk')
    .option('--sheet <name>', 'sheet of the workbook; without it, the first')
    .option('--errors <file>', 'where rows with problems are listed; without it, <file>.errors.csv')
    .addOption(
      new Option('--received <when>', 'when the complaints count as received: as the file says, or now')
        .choices(['file', 'now'])
        .default('file'),
    )
    .option('--concurrency <n>', 'rows on their way at once', whole(1), 4)
    .addOption(
      new Option('--url <url>', 'the server').env('BIHUAN_URL').argParser(baseUrl).default('http://127.0.0.1:3000'),
    )
    .addOption(new Option('--as <user>', 'who registers them').env('BIHUAN_USER').default('gs-lz.junior'))
    .addOption(
      new Option('--password <password>', 'better set in the environment than typed')
        .env('BIHUAN_PASSWORD')
        .default(DEMO_PASSWORD, 'the demo password'),
    )
    .addHelpText(
      'after',
      '\nExit codes: 0 all rows in · 1 some rows have problems · 2 wrong use or unreadable file · 3 server out of reach or refused',
    )
    .exitOverride()
    .action(importCommand);
  return bihuan.addCommand(createAdminCommand());
}

/** Runs the command line; answers the exit code. Everything foreseen is one line on stderr. */
export async function run(argv: string[]): Promise<number> {
  process.exitCode = 0;
  try {
    await program().parseAsync(argv, { from: 'user' });
    return process.exitCode;
  } catch (error) {
    if (error instanceof CliError) {
      process.stderr.write(`bihuan: ${error.message}\n`);
      return error.exitCode;
    }
    const { code, exitCode } = error as { code?: string; exitCode?: number };
    // Commander has already said what is wrong, or shown the help.
    if (code?.startsWith('commander.')) return exitCode === 0 ? 0 : 2;
    throw error;
  }
}

if (require.main === module)
  void run(process.argv.slice(2)).then(
    (exitCode) => (process.exitCode = exitCode),
    (error: unknown) => {
      process.stderr.write(`bihuan: unexpected: ${(error as Error).stack ?? String(error)}\n`);
      process.exitCode = 3;
    },
  );

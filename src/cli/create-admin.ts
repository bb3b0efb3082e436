import { Command } from 'commander';
import { PASSWORD_MAX, PASSWORD_MIN } from '../platform/auth/password';
import { ConfigError, loadConfig } from '../platform/config/config';
import { appDataSource } from '../platform/database/data-source';
import { explainStart } from '../platform/http/start-error';
import { AdministratorRefused, createFirstAdministrator } from '../seed/first-administrator';
import { CliError } from './cli-error';
import { readPassword } from './read-password';

const USERNAME = /^[a-z0-9]([a-z0-9.-]{0,62}[a-z0-9])?$/;

function check(username: string, password: string): void {
  if (!USERNAME.test(username))
    throw new CliError(`"${username}" is no user name: letters a–z, digits, dots and hyphens, at most 64`);
  if (password.length < PASSWORD_MIN || password.length > PASSWORD_MAX)
    throw new CliError(`the password must have ${PASSWORD_MIN} to ${PASSWORD_MAX} characters`);
}

async function createAdmin(given: string, { force }: { force: boolean }): Promise<void> {
  const username = given.toLowerCase();
  check(username, 'x'.repeat(PASSWORD_MIN));
  const password = await readPassword(`Password for ${username}`);
  check(username, password);
  try {
    const { databaseUrl: url } = loadConfig();
    const dataSource = await appDataSource({ url, pool: 1, name: 'bihuan-cli' }).initialize();
    try {
      await createFirstAdministrator(dataSource, username, password, new Date(), force);
    } finally {
      await dataSource.destroy();
    }
  } catch (error) {
    if (error instanceof AdministratorRefused) throw new CliError(error.message, 1);
    if (error instanceof ConfigError) throw new CliError(error.message);
    throw new CliError(explainStart(error), 3);
  }
  process.stdout.write(`${username} may sign in as administrator\n`);
}

/** `bihuan create-admin`: works on the database itself, with the settings of API and worker. */
export const createAdminCommand = (): Command =>
  new Command('create-admin')
    .description('make the first administrator of an installation; the password is asked for, or read from stdin')
    .argument('<username>', 'small letters, digits, dots, hyphens')
    .option('--force', 'one more although there is one: when no administrator can sign in any more', false)
    .addHelpText('after', '\nExit codes: 0 done · 1 refused · 2 wrong use or settings · 3 database out of reach')
    .exitOverride()
    .action(createAdmin);

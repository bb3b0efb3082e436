import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { CliError } from './cli-error';

/** Never from the command line: every user of the machine can read that. */
export async function readPassword(question: string): Promise<string> {
  if (!process.stdin.isTTY) return firstLine();
  const password = await ask(`${question}: `);
  if ((await ask('Once more: ')) !== password) throw new CliError('the two are not the same');
  return password;
}

async function firstLine(): Promise<string> {
  for await (const line of createInterface({ input: process.stdin })) return line;
  throw new CliError('no password on stdin');
}

/** Asks without showing what is typed. */
function ask(question: string): Promise<string> {
  process.stderr.write(question);
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: silent, terminal: true });
  return new Promise((resolve, reject) => {
    lines.once('SIGINT', () => {
      lines.close();
      reject(new CliError('cancelled'));
    });
    lines.question('', (answer) => {
      lines.close();
      process.stderr.write('\n');
      resolve(answer);
    });
  });
}

import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const INSTANCE = join(__dirname, '../../scripts/lib/instance.mjs');
const CLEAR = 'import(process.argv[1]).then(({ endLeftovers }) => endLeftovers(process.argv[2], "run-"))';

/** Takes the folder and starts one part in a process group of its own, as a supervisor does. */
const SUPERVISOR = `
  const { spawn } = require('node:child_process');
  import(process.argv[1]).then(async ({ takeInstance }) => {
    const instance = await takeInstance(process.argv[2], { url: '', env: {} });
    const part = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { detached: true, stdio: 'ignore' });
    instance.part('part', part);
    console.log(part.pid);
    setInterval(() => {}, 1000);
  });`;

let parent: string;
const supervisors: ChildProcess[] = [];
beforeEach(() => (parent = mkdtempSync(join(tmpdir(), 'bihuan-leftovers-'))));
afterEach(async () => {
  for (const one of supervisors.splice(0)) one.kill('SIGKILL');
  rmSync(parent, { recursive: true, force: true });
});

const lives = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
};

async function supervised(name: string): Promise<{ data: string; part: number; kill: () => Promise<void> }> {
  const data = join(parent, name);
  const child = spawn(process.execPath, ['-e', SUPERVISOR, INSTANCE, data]);
  supervisors.push(child);
  const part = await new Promise<number>((resolve) => child.stdout.once('data', (pid) => resolve(Number(String(pid)))));
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL');
    await new Promise((resolve) => child.once('exit', resolve));
  };
  return { data, part, kill };
}

it('ends and deletes what a killed command left behind, and nothing that is in use', async () => {
  const [killed, running] = [await supervised('run-killed'), await supervised('run-running')];
  mkdirSync(join(parent, 'run-begun'));
  mkdirSync(join(parent, 'other'));
  await killed.kill();
  await promisify(execFile)(process.execPath, ['-e', CLEAR, INSTANCE, parent]);
  expect([lives(killed.part), existsSync(killed.data)]).toEqual([false, false]);
  expect([lives(running.part), existsSync(running.data)]).toEqual([true, true]);
  expect([existsSync(join(parent, 'run-begun')), existsSync(join(parent, 'other'))]).toEqual([true, true]);
  process.kill(running.part, 'SIGKILL');
});

import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePorts } from '../support/app';
import { eventually } from '../support/eventually';
import { ROOT, alive, gone } from '../support/holder';

const SCRIPT = join(ROOT, 'scripts/start.mjs');

function refused(...args: string[]): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], { encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

describe('npm start names cause and remedy', () => {
  let data: string;
  beforeAll(() => (data = mkdtempSync(join(tmpdir(), 'bihuan-start-'))));
  afterAll(() => rmSync(data, { recursive: true, force: true }));

  it('of a port that is none', () => {
    const { status, said } = refused('--port', 'abc');
    expect(status).toBe(1);
    expect(said).toMatch(/abc is no port number[^]*--port or BIHUAN_HTTP_PORT/);
  });

  it('of an option that it does not know', () => {
    expect(refused('--prot', '1').said).toMatch(/--prot[^]*--port N/);
  });

  it('of a port that somebody else uses', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => taken.once('listening', resolve));
    const { port } = taken.address() as AddressInfo;
    const { status, said } = refused('--data', join(data, 'a'), '--pg-port', String(port));
    taken.close();
    expect(status).toBe(1);
    expect(said).toMatch(new RegExp(`Port ${port}, which PostgreSQL needs, is already used[^]*--pg-port`));
  });

  it('of a data folder that cannot be', () => {
    writeFileSync(join(data, 'file'), '');
    const { status, said } = refused('--data', join(data, 'file/inside'));
    expect(status).toBe(1);
    expect(said).toMatch(/data folder .* cannot be written[^]*--data or BIHUAN_DATA_DIR/);
  });
});

interface Running {
  child: ChildProcess;
  said: () => string;
}

interface Recorded {
  pid: number;
  url: string;
  env: Record<string, string>;
  parts: { name: string; pid: number }[];
}

describe('npm start', () => {
  let data: string;
  let args: string[];
  const started: Running[] = [];
  const recorded = (): Recorded => JSON.parse(readFileSync(join(data, 'running.json'), 'utf8')) as Recorded;
  /** A dependency that a busy machine keeps from answering within seconds counts as down for that moment. */
  const ready = (url: string): Promise<void> =>
    eventually(async () => expect((await fetch(`${url}/health/ready`)).status).toBe(200));
  const part = (name: string): number => recorded().parts.find((one) => one.name === name)!.pid;

  async function start(): Promise<Running> {
    const child = spawn(process.execPath, [SCRIPT, '--data', data, ...args], {
      env: { ...process.env, BIHUAN_DEMO: 'false', NODE_ENV: 'test' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    const running = { child, said: () => said };
    started.push(running);
    await new Promise<void>((resolve, reject) => {
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (chunk) => {
          said += String(chunk);
          if (said.includes('Ready after')) resolve();
        });
      child.once('exit', () => reject(new Error(said)));
    });
    return running;
  }

  const stop = ({ child }: Running, signal: NodeJS.Signals): Promise<number | null> =>
    new Promise((resolve) => {
      child.once('exit', resolve);
      child.kill(signal);
    });

  beforeAll(async () => {
    data = mkdtempSync(join(tmpdir(), 'bihuan-start-'));
    const flags = ['--port', '--worker-port', '--pg-port', '--temporal-port', '--ui-port'];
    const ports = await freePorts(flags.length);
    args = flags.flatMap((flag, n) => [flag, String(ports[n])]);
  });
  afterAll(async () => {
    for (const { child } of started) if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
    for (const { child } of started) await gone(child.pid!);
    rmSync(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  });

  it('brings everything up, revives what dies, refuses a second one, and ends in order', async () => {
    const first = await start();
    const { pid, url, env, parts } = recorded();
    expect(parts.map(({ name }) => name)).toEqual(['postgres', 'temporal', 'worker', 'api']);
    await ready(url);
    // Where administrators find Temporal's own pages is known without being told.
    await eventually(async () => expect((await fetch(env.BIHUAN_TEMPORAL_UI_URL!)).status).toBe(200));

    const second = refused('--data', data, ...args);
    expect(second).toEqual({ status: 1, said: expect.stringContaining(`already runs (process ${pid})`) });
    await ready(url);

    const worker = part('worker');
    process.kill(worker, 'SIGKILL');
    await eventually(() => expect(part('worker')).not.toBe(worker));
    await eventually(() => expect(first.said()).toContain('worker ended by itself'));

    const pids = recorded().parts.map((one) => one.pid);
    expect(await stop(first, 'SIGINT')).toBe(0);
    expect(pids.filter(alive)).toEqual([]);
  });

  it('goes on where it was, also after it was killed itself', async () => {
    const second = await start();
    expect(second.said()).toContain('schema up to date');
    const left = recorded().parts.map((one) => one.pid);
    await stop(second, 'SIGKILL');

    const third = await start();
    expect(left.filter(alive)).toEqual([]);
    expect(await stop(third, 'SIGTERM')).toBe(0);
  });
});

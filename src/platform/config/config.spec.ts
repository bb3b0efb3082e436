import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { transformFileSync } from '@swc/core';
import { ConfigError, loadConfig } from './config';

const SECRET = 'x'.repeat(32);
const KEY = 'ab'.repeat(32);
const given = { BIHUAN_JWT_SECRET: SECRET, BIHUAN_SECRET_KEY: KEY };
const production = { NODE_ENV: 'production', ...given };
let data: string;
beforeEach(() => (data = mkdtempSync(join(tmpdir(), 'bihuan-config-'))));
afterEach(() => rmSync(data, { recursive: true, force: true }));

const TOGETHER = 5;

/** Begins when all have come, and writes half of a file, the rest a good while later: as a slow disk may. */
const SLOW_DISK = `
  const fs = require('node:fs');
  const wait = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
  const [, compiled, folder, waiting] = process.argv;
  fs.writeFileSync = (file, text, { flag, mode }) => {
    const opened = fs.openSync(file, flag, mode);
    fs.writeSync(opened, text.slice(0, 9));
    wait(300);
    fs.writeSync(opened, text.slice(9));
    fs.closeSync(opened);
  };
  const { loadConfig } = require(compiled);
  fs.mkdirSync(waiting + '/' + process.pid, { recursive: true });
  while (fs.readdirSync(waiting).length < ${TOGETHER}) wait(5);
  console.log(new TextDecoder().decode(loadConfig({ BIHUAN_DATA_DIR: folder }).jwtSecret));`;

describe('the secret that signs sessions', () => {
  it('is one and whole for processes that start at the same time, and nothing else stays behind', async () => {
    const compiled = join(data, 'config.js');
    const options = {
      jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
      module: { type: 'commonjs' },
    } as const;
    for (const name of ['config', 'kept-secret'])
      writeFileSync(
        join(data, `${name}.js`),
        transformFileSync(join(__dirname, `${name}.ts`), { ...options, swcrc: false }).code,
      );
    const folder = join(data, 'kept');
    const start = () =>
      promisify(execFile)(process.execPath, ['-e', SLOW_DISK, compiled, folder, join(data, 'waiting')], {
        timeout: 30_000,
      });
    const said = await Promise.all(Array.from({ length: TOGETHER }, start));
    const secrets = new Set(said.map(({ stdout }) => stdout.trim()));
    expect([...secrets]).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/)]);
    expect(readdirSync(folder).sort()).toEqual(['jwt-secret', 'secret-key']);
  }, 60_000);

  it('is refused when damaged or short, and must be given in production', () => {
    writeFileSync(join(data, 'jwt-secret'), 'half');
    expect(() => loadConfig({ BIHUAN_DATA_DIR: data })).toThrow(ConfigError);
    expect(() => loadConfig({ BIHUAN_JWT_SECRET: 'short' })).toThrow(/32 characters/);
    expect(() => loadConfig({ NODE_ENV: 'production' })).toThrow(/BIHUAN_JWT_SECRET/);
  });
});

describe('the key that seals secrets', () => {
  const load = (env: Record<string, string>) =>
    loadConfig({ BIHUAN_JWT_SECRET: SECRET, BIHUAN_DATA_DIR: data, ...env });

  it('is made once, kept for its owner only, and says where', () => {
    const { secretKeys, secretKeyFile } = load({});
    expect(secretKeyFile).toBe(join(data, 'secret-key'));
    expect(statSync(secretKeyFile!).mode & 0o777).toBe(0o600);
    expect(secretKeys).toEqual([Buffer.from(readFileSync(secretKeyFile!, 'utf8'), 'hex')]);
    expect(load({}).secretKeys).toEqual(secretKeys);
  });

  it('may be given with those on their way out, and must be given in production', () => {
    const next = 'cd'.repeat(32);
    expect(load({ BIHUAN_SECRET_KEY: `${next}, ${KEY}` })).toMatchObject({
      secretKeys: [Buffer.from(next, 'hex'), Buffer.from(KEY, 'hex')],
      secretKeyFile: null,
    });
    expect(() => load({ NODE_ENV: 'production' })).toThrow(/BIHUAN_SECRET_KEY must be set/);
    expect(() => load({ BIHUAN_SECRET_KEY: 'short' })).toThrow(/64 hexadecimal/);
    writeFileSync(join(data, 'secret-key'), 'half');
    expect(() => load({})).toThrow(/damaged/);
  });
});

describe('the survey simulator', () => {
  const load = (env: Record<string, string> = {}) => loadConfig({ ...given, ...env }).surveySimulator;

  it('runs in demo mode, on any free port, unless it is turned off', () => {
    expect(load()).toEqual({ port: 0, slowest: 20_000 });
    expect(load({ BIHUAN_SURVEY_SIMULATOR_PORT: '4711', BIHUAN_SURVEY_SIMULATOR_SLOWEST_MS: '500' })).toEqual({
      port: 4711,
      slowest: 500,
    });
    expect(load({ BIHUAN_SURVEY_SIMULATOR: 'false' })).toBeNull();
  });

  it('never runs elsewhere, least of all in production', () => {
    expect(load({ BIHUAN_DEMO: 'false' })).toBeNull();
    expect(load(production)).toBeNull();
    expect(() => load({ ...production, BIHUAN_SURVEY_SIMULATOR: 'true' })).toThrow(/demo mode/);
    expect(() => load({ ...production, BIHUAN_DEMO: 'true' })).toThrow(/refused/);
  });
});

it('lets webhooks point to the machine itself outside production, or where somebody says so', () => {
  const load = (env: Record<string, string>) => loadConfig({ ...given, ...env }).webhookLoopback;
  expect([load({}), load(production), load({ ...production, BIHUAN_WEBHOOK_LOOPBACK: 'true' })]).toEqual([
    true,
    false,
    true,
  ]);
});

it.each([
  [{}, 'http://127.0.0.1:3000'],
  [{ BIHUAN_HTTP_HOST: '0.0.0.0', BIHUAN_HTTP_PORT: '8080' }, 'http://127.0.0.1:8080'],
  [{ BIHUAN_HTTP_HOST: '10.0.0.5' }, 'http://10.0.0.5:3000'],
  [{ BIHUAN_URL: 'https://bihuan.example.com' }, 'https://bihuan.example.com'],
])('finds the API from inside: %j', (env, url) => {
  expect(loadConfig({ ...given, ...env }).apiUrl).toBe(url);
});

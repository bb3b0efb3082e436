import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { run } from '../../src/cli/main';
import { startWholeApp, type WholeApp } from '../support/whole-app';

const samples = join(__dirname, '../../samples');
const folder = mkdtempSync(join(tmpdir(), 'bihuan-import-'));

describe('importing complaints into a running server', () => {
  let app: WholeApp;
  let said = '';

  /** Runs the command line in this process; answers its exit code. */
  const bihuan = async (...args: string[]): Promise<number> => {
    said = '';
    const listen = (chunk: string | Uint8Array): boolean => {
      said += String(chunk);
      return true;
    };
    const spies = [process.stdout, process.stderr].map((out) => jest.spyOn(out, 'write').mockImplementation(listen));
    try {
      return await run(['import', 'complaints', ...args, '--url', app.url, '--errors', join(folder, 'errors.csv')]);
    } finally {
      for (const spy of spies) spy.mockRestore();
    }
  };

  const countCases = async (): Promise<number> => {
    const client = new Client({ connectionString: app.databaseUrl });
    await client.connect();
    const { rows } = await client.query(
      `SELECT count(*)::int AS n FROM case_head WHERE process = 'complaint-dispatch'`,
    );
    await client.end();
    return rows[0].n as number;
  };

  const zh = [join(samples, 'complaints.zh.csv'), '--map', join(samples, 'maps/zh.json')];

  beforeAll(async () => {
    app = await startWholeApp();
  });
  afterAll(() => app?.stop());

  it('brings rows in once: a longer second run adds only what is new', async () => {
    expect(await bihuan(...zh, '--limit', '4')).toBe(0);
    expect(said).toMatch(/\n4 imported\n/);
    // A new run may begin within the second that the server's clock is told in.
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    expect(await bihuan(...zh, '--limit', '6')).toBe(0);
    expect(said).toMatch(/\n2 imported\n4 already there/);
    expect(await countCases()).toBe(6);
  });

  it('takes the good rows of a broken file and names the others', async () => {
    const before = await countCases();
    expect(await bihuan(join(samples, 'complaints.broken.csv'), '--received', 'now')).toBe(1);
    expect(said).toMatch(/2 imported[^]*6 with problems/);
    expect(readFileSync(join(folder, 'errors.csv'), 'utf8')).toMatch(/5,业务类别,天气/);
    expect(await countCases()).toBe(before + 2);
  });

  it('reads GBK, and removes the list of problems that are settled', async () => {
    expect(await bihuan(join(samples, 'complaints.gbk.csv'), '--limit', '2', '--received', 'now')).toBe(0);
    expect(said).toContain('read as gb18030');
    expect(existsSync(join(folder, 'errors.csv'))).toBe(false);
  });

  it('names the unknown customer that the server refuses', async () => {
    const file = join(folder, 'unknown.csv');
    writeFileSync(file, 'text,category,customer\nno signal,coverage,NOBODY1\n');
    const before = await countCases();
    expect(await bihuan(file)).toBe(1);
    expect(readFileSync(join(folder, 'errors.csv'), 'utf8')).toMatch(/2,customer,NOBODY1,/);
    expect(await countCases()).toBe(before);
  });

  it('changes nothing in a dry run, and by wrong use says one line', async () => {
    const before = await countCases();
    expect(await bihuan(...zh, '--dry-run')).toBe(0);
    expect(said).toContain('240 could be imported');
    expect(await bihuan('/nowhere.csv')).toBe(2);
    expect(said).toMatch(/^bihuan: \/nowhere\.csv does not exist[^\n]*\n$/);
    expect(await bihuan(...zh, '--encoding', 'utf-16le')).toBe(2);
    expect(said).toMatch(/^bihuan: [^\n]+\n$/);
    expect(await bihuan(...zh, '--limit', 'many')).toBe(2);
    expect(await bihuan(...zh, '--password', 'wrong')).toBe(3);
    expect(said).toContain('Sign-in as gs-lz.junior was refused');
    expect(await countCases()).toBe(before);
  });
});

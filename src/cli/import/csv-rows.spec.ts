import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCsv } from './csv-rows';
import type { SourceRow } from './source-row';

const folder = mkdtempSync(join(tmpdir(), 'bihuan-csv-'));

async function read(content: string): Promise<{ header: string[]; rows: SourceRow[] }> {
  const file = join(folder, 'file.csv');
  writeFileSync(file, content);
  const { header, rows } = await openCsv(file, 'utf-8');
  const all: SourceRow[] = [];
  for await (const row of rows) all.push(row);
  return { header, rows: all };
}

describe('reading a CSV file', () => {
  it('skips comments and blank lines, and counts rows as an editor does', async () => {
    const { header, rows } = await read('# ours\n\nid,text\n1,断网\n# between\n2,慢\n');
    expect(header).toEqual(['id', 'text']);
    expect(rows).toEqual([
      { row: 4, cells: { id: '1', text: '断网' } },
      { row: 6, cells: { id: '2', text: '慢' } },
    ]);
  });

  it('keeps line breaks, commas and doubled quotes inside quoted cells', async () => {
    const { rows } = await read('id,text\r\n1,"first, line\r\nsaid ""no"""\r\n2,b\r\n');
    expect(rows[0]!.cells).toEqual({ id: '1', text: 'first, line\nsaid "no"' });
    expect(rows[1]).toEqual({ row: 4, cells: { id: '2', text: 'b' } });
  });

  it('reports a stray quotation mark on its own line and reads the next ones', async () => {
    const { rows } = await read('id,text\n1,"网速"慢\n2,好\n3,"开着\n4,"也好"\n');
    expect(rows.map(({ row, cells, problem }) => [row, cells?.id ?? problem?.remedy.slice(0, 15)])).toEqual([
      [2, 'Check the quota'],
      [3, '2'],
      [4, 'Check the quota'],
      [5, '4'],
    ]);
  });

  it('reports a quotation mark that nothing closes, and still reads every row after it', async () => {
    const { rows } = await read(`id,text\n1,"never\n${Array.from({ length: 300 }, (_, i) => `${i},x`).join('\n')}\n`);
    expect(rows).toHaveLength(301);
    expect(rows[0]).toMatchObject({ row: 2, problem: { problem: 'a quotation mark is never closed' } });
    expect(rows.slice(1).every(({ cells }) => cells?.text === 'x')).toBe(true);
  });

  it('reports rows with too few or too many cells', async () => {
    const { rows } = await read('id,text\n1\n2,a,b\n3,c');
    expect(rows.map(({ row, problem }) => [row, problem?.problem])).toEqual([
      [2, '1 cells, but the header has 2'],
      [3, '3 cells, but the header has 2'],
      [4, undefined],
    ]);
  });

  it('refuses a file that has only comments', async () => {
    await expect(read('# nothing\n')).rejects.toThrow('has no header row');
  });
});

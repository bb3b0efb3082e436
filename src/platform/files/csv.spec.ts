import { csvCell } from './csv';

describe('a cell of a CSV file', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', ' =1+1', '\t=1', '＝1', '＋1', '－1', '＠x', '\tx', '\rx', '\nx'])(
    'holding %j is shown by a spreadsheet, not run',
    (text) => {
      expect(csvCell(text).replace(/^"/, '')).toMatch(/^'/);
    },
  );

  it.each(['A=1', '张三', '1-2', 'a@b', ''])('holding %j stays as it is', (text) => {
    expect(csvCell(text)).toBe(text);
  });

  it('is a number where it is one, below zero too, and quoted as RFC 4180 says', () => {
    expect([csvCell(-3), csvCell(null), csvCell('a,b'), csvCell('say "so"')]).toEqual([
      '-3',
      '',
      '"a,b"',
      '"say ""so"""',
    ]);
  });
});

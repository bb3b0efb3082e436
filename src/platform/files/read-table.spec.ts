import { Problem } from '../http/problem';
import { fromCsv, textOf } from './read-table';

const rows = (text: string) => fromCsv(Buffer.from(text));

function refused(text: string): unknown {
  try {
    return rows(text);
  } catch (error) {
    return error instanceof Problem ? error.errors : error;
  }
}

describe('a table from a file', () => {
  it('has its lines, and its cells by the names of their columns; comments and empty lines are none', () => {
    expect(rows('# head\r\n编号,姓名\r\n\r\n1,"甲,\n乙"\r\n#\r\n2,\r\n')).toEqual([
      { row: 5, cells: { 编号: '1', 姓名: '甲,\n乙' } },
      { row: 7, cells: { 编号: '2', 姓名: '' } },
    ]);
  });

  it.each([
    ['a row that is too wide', 'a,b\n1,2\n3,4,5\n', 'wrong-width', { row: 3, found: 3, expected: 2 }],
    ['a row that is too narrow', 'a,b,c\n1,2\n', 'wrong-width', { row: 2, found: 2, expected: 3 }],
    ['a quotation mark that is never closed', 'a,b\n1,2\n"x,5\n', 'broken-quotes', { row: 3 }],
    ['a quotation mark inside a cell', 'a,b\n1,x"y" z\n', 'broken-quotes', { row: 2 }],
  ])('is refused for %s, by its line', (_, text, code, params) => {
    expect(refused(text)).toEqual([{ field: 'file', code, params }]);
  });

  it('is read as older office programs save it', () => {
    expect(textOf(Buffer.from([0xb1, 0xe0, 0xba, 0xc5]))).toBe('编号');
  });
});

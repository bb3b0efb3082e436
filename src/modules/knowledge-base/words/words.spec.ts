import { bodyChanges, wordChanges } from './edition-diff';
import { highlighted, snippet } from './highlight';
import { blocksOf } from './html-blocks';
import { asked, termsOf, tokens, tsQuery, tsVector, wordsOf } from './segment';

describe('cutting words', () => {
  it.each([
    ['铁路12306', ['铁路', '12306']],
    ['５Ｇ套餐', ['5g', '套餐']],
    ['请问怎么开通5G套餐', ['开通', '5g', '套餐']],
    ['怎么', ['怎么']],
    ['的', ['的']],
    ['?!', []],
  ])('of what is looked for: %s', (q, words) => {
    expect(asked(q)).toEqual(words);
  });

  it('knows every pair of characters, whatever the dictionary says', () => {
    expect(tokens('流量包')).toEqual(expect.arrayContaining(['流量', '量包']));
    expect(tokens('iPhone15')).toEqual(['iphone15', 'iphone', '15']);
  });

  it('weighs an answer by words, pairs and characters, each once', () => {
    expect(termsOf('宽带 宽带移机')).toEqual(['宽带', '移机', '带移', '宽', '带', '移', '机']);
    expect(termsOf('宽带移机多久能装好'.repeat(20) + '一二三四五六七八九十'.repeat(9)).length).toBeLessThanOrEqual(64);
  });

  it('joined again is the text', () => {
    const text = '每月59元，含 12GB 流量；\n超出后0.29元/MB（可结转）。';
    expect(wordsOf(text).join('')).toBe(text);
  });

  it('writes what PostgreSQL reads', () => {
    expect(tsQuery(['5g', '套餐', '无法上网'], '&')).toBe(
      `'5g':* & '套餐' & ('无法上网' | ('无法' & '法上' & '上网'))`,
    );
    expect(tsVector({ title: '套餐', keywords: ['5G'], body: '套餐' })).toBe(
      `'套餐':1A,5D '套':2A,6D '餐':3A,7D '5g':4B`,
    );
  });
});

describe('marks', () => {
  it('stand where the words stand', () => {
    const { text, marks } = highlighted('5G套餐与5g流量', ['5g', '套餐']);
    expect(marks.map(([from, to]) => text.slice(from, to))).toEqual(['5G套餐', '5g']);
  });

  it('are in the part that has most of them', () => {
    const long = `${'无关'.repeat(200)}套餐资费见套餐表${'无关'.repeat(200)}`;
    const { text, marks } = snippet(long, ['套餐']);
    expect(text.length).toBeLessThan(160);
    expect(marks.map(([from, to]) => text.slice(from, to))).toEqual(['套餐', '套餐']);
    expect([text.at(0), text.at(-1)]).toEqual(['…', '…']);
  });
});

describe('blocks', () => {
  it('are paragraphs, items and rows, in the order in which they are read', () => {
    const html =
      '<h2>a</h2>loose<ul><li><p>b</p></li><li>c<br>d</li></ul><table><tbody><tr><th><p>e</p></th><td>f</td></tr></tbody></table>';
    expect(blocksOf(html)).toEqual([
      { kind: 'heading', text: 'a' },
      { kind: 'paragraph', text: 'loose' },
      { kind: 'item', text: 'b' },
      { kind: 'item', text: 'c\nd' },
      { kind: 'row', text: 'e | f', cells: ['e', 'f'] },
    ]);
  });
});

describe('changes', () => {
  it('are told word by word, Chinese by its words', () => {
    expect(wordChanges('每月流量12GB', '每月流量20GB')).toEqual([
      { change: 'same', text: '每月流量' },
      { change: 'removed', text: '12GB' },
      { change: 'added', text: '20GB' },
    ]);
  });

  it('leave blocks alone that stay, and put added and removed ones in their place', () => {
    const before = '<p>第一段保持不变</p><p>月费59元含流量12GB</p><p>旧规则不再适用</p>';
    const after = '<p>第一段保持不变</p><p>月费69元含流量12GB</p><ul><li>新的一条</li></ul>';
    expect(bodyChanges(before, after).map(({ kind, change }) => [kind, change])).toEqual([
      ['paragraph', 'same'],
      ['paragraph', 'changed'],
      ['paragraph', 'removed'],
      ['item', 'added'],
    ]);
  });

  it('of a table are told cell by cell', () => {
    const table = (price: string, more = '') => `<table><tr><td>59档</td><td>${price}</td>${more}</tr></table>`;
    const [row] = bodyChanges(table('59元'), table('69元', '<td>新列</td>'));
    expect(row!.cells!.map(({ change }) => change)).toEqual(['same', 'changed', 'added']);
  });

  it('of texts that have nothing in common come to an end', () => {
    const [one, other] = ['甲', '乙'].map((char) => `<p>${`${char}1 `.repeat(20_000)}</p>`);
    expect(
      bodyChanges(one!, other!)
        .map(({ change }) => change)
        .sort(),
    ).toEqual(['added', 'removed']);
  });
});

import { foundOptions, onlyOption } from './found-options';

const plain = [
  { value: 'a', label: 'Lanzhou Billing' },
  { value: 'b', label: 'Lanzhou Network' },
];
const groups = [
  {
    label: '部门',
    options: [
      { value: 'billing', label: '兰州计费' },
      { value: 'network', label: '兰州网络' },
    ],
  },
  { label: '地市中心', options: [{ value: 'ts', label: '天水' }] },
];

describe('the options left by what is typed', () => {
  it('hold the words somewhere, in whatever case', () => {
    expect(foundOptions(plain, ' billing ')).toEqual([plain[0]]);
    expect(foundOptions(plain, '')).toEqual(plain);
    expect(foundOptions(plain, 'x')).toEqual([]);
  });

  it('stand in their groups; a group without any is gone, one that is named itself is whole', () => {
    expect(foundOptions(groups, '计费')).toEqual([
      { label: '部门', options: [{ value: 'billing', label: '兰州计费' }] },
    ]);
    expect(foundOptions(groups, '部门')).toEqual([groups[0]]);
  });

  it('are chosen unseen only where there is a single one', () => {
    expect(onlyOption(foundOptions(groups, '计费'))?.value).toBe('billing');
    expect(onlyOption(foundOptions(groups, '兰州'))).toBeUndefined();
    expect(onlyOption([])).toBeUndefined();
  });
});

import { byRegion, inOrder, REGIONS, toggled } from './regions';

describe('provinces by region', () => {
  it('are thirty-one, each in one region', () => {
    const all = Object.values(REGIONS).flat();
    expect([all.length, new Set(all).size]).toEqual([31, 31]);
  });

  it('leave out regions without any, and lose nothing that is in no region', () => {
    expect(byRegion(['gs', 'xx', 'bj', 'sn'])).toEqual([
      { region: 'north', orgs: ['bj'] },
      { region: 'northwest', orgs: ['sn', 'gs'] },
      { region: 'other', orgs: ['xx'] },
    ]);
  });

  it('keep the order of the country, none twice', () => {
    expect(inOrder(['xj', 'bj', 'xj', 'sh'])).toEqual(['bj', 'sh', 'xj']);
  });

  it('are chosen together, and taken away together where all were', () => {
    expect(toggled(['bj'], ['bj', 'tj'])).toEqual(['bj', 'tj']);
    expect(toggled(['bj', 'tj', 'sh'], ['bj', 'tj'])).toEqual(['sh']);
    expect(toggled([], ['gs'])).toEqual(['gs']);
  });
});

import { commonEnd, shortened } from './short-names';

describe('names side by side', () => {
  it('leave out what they all end with, in whole words', () => {
    const names = ['Gansu province centre', 'Shaanxi province centre', 'Anhui province centre'];
    expect(names.map(shortened(names))).toEqual(['Gansu', 'Shaanxi', 'Anhui']);
    expect(
      ['\u7518\u8083\u7701', '\u9655\u897f\u7701'].map(shortened(['\u7518\u8083\u7701', '\u9655\u897f\u7701'])),
    ).toEqual(['\u7518\u8083', '\u9655\u897f']);
  });

  it('are whole where they have nothing in common, or there is only one', () => {
    expect([commonEnd(['Gansu', 'Anhui']), commonEnd(['Gansu centre']), commonEnd([])]).toEqual(['', '', '']);
    expect(shortened(['x y', 'z y'])('another')).toBe('another');
  });
});

import { spelling } from './spelling';

it.each([
  ['重庆公告', 'chong qing gong gao'],
  ['长途漫游', 'chang tu man you'],
  ['【样例】会员权益', 'hui yuan quan yi'],
  ['（内部）银行卡', 'yin hang ka'],
  ['5G套餐', '5g tao can'],
  ['ＶＩＰ客户', 'vip ke hu'],
  ['【样例】', '【 yang li 】'],
])('%s is spelt %s', (title, spelt) => {
  expect(spelling(title)).toBe(spelt);
});

import { stillThere } from './still-there';

it('an article counts as used where the answer that is to be sent still names it, once', () => {
  const used = [
    { id: 'one', number: 1, source: '（来源：《甲》第 1 版）' },
    { id: 'two', number: 3, source: '（来源：《乙》第 3 版）' },
    { id: 'one', number: 1, source: '（来源：《甲》第 1 版）' },
  ];
  expect(stillThere(used, '答复。\n（来源：《甲》第 1 版）')).toEqual([{ article: 'one', number: 1 }]);
  expect(stillThere(used, '自己写的答复。')).toEqual([]);
  expect(stillThere(used, undefined)).toEqual([]);
});

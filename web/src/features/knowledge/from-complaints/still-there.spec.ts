import { stillThere } from './still-there';

it('an article counts as used where the answer that was sent still names it, once', () => {
  const used = [
    { id: 'one', source: '（来源：《甲》第 1 版）' },
    { id: 'two', source: '（来源：《乙》第 3 版）' },
    { id: 'one', source: '（来源：《甲》第 1 版）' },
  ];
  expect(stillThere(used, '答复。\n（来源：《甲》第 1 版）')).toEqual(['one']);
  expect(stillThere(used, '自己写的答复。')).toEqual([]);
  expect(stillThere(used, undefined)).toEqual([]);
});

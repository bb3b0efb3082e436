import type { AnswerValue } from '../../../platform/content/answers';
import type { Question } from '../../../platform/content/form';
import { summed } from './summed';

const QUESTIONS: Question[] = [
  { code: 'users', label: '影响用户', type: 'number', unit: '户' },
  { code: 'state', label: '状态', type: 'choice', options: ['正常', '中断'] },
  { code: 'causes', label: '原因', type: 'multi-choice', options: ['光缆', '电源', '设备'] },
  { code: 'note', label: '说明', type: 'text' },
];

it('adds numbers up and counts what was chosen; words are only counted', () => {
  const replies: Record<string, AnswerValue>[] = [
    { users: 0.1, state: '中断', causes: ['光缆', '电源'], note: '甘肃' },
    { users: 0.2, state: '正常', causes: ['光缆'] },
    { state: '中断' },
    {},
  ];
  expect(summed(QUESTIONS, replies)).toEqual([
    { code: 'users', answered: 2, sum: 0.3, counts: null },
    {
      ...{ code: 'state', answered: 3, sum: null },
      counts: [
        { option: '正常', count: 1 },
        { option: '中断', count: 2 },
      ],
    },
    {
      ...{ code: 'causes', answered: 2, sum: null },
      counts: [
        { option: '光缆', count: 2 },
        { option: '电源', count: 1 },
        { option: '设备', count: 0 },
      ],
    },
    { code: 'note', answered: 1, sum: null, counts: null },
  ]);
});

it('of nobody is nothing', () => {
  expect(summed(QUESTIONS, []).map(({ answered, sum }) => [answered, sum])).toEqual([
    [0, 0],
    [0, null],
    [0, null],
    [0, null],
  ]);
});

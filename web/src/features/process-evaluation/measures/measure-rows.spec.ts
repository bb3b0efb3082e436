import type { CaseDetail, Person } from '../../../api/shapes';
import { measuresIn, taskOf } from './measure-rows';

const junior: Person = { id: 'p1', nameZh: '样例', nameEn: 'Sample' };
const detail = {
  facts: {
    round: 2,
    measures: [
      {
        ...{ number: 3, problem: { id: 'c1' }, text: { id: 'c2' }, org: { id: 'gs-lz' }, person: 'p1' },
        ...{ until: 5, status: 'open', task: 't1', late: true, done: null },
      },
    ],
  },
  tasks: [{ assignee: junior }],
  contents: [
    { id: 'c1', text: 'slow', author: null },
    { id: 'c2', text: null, author: null },
  ],
} as unknown as CaseDetail;

it('measures of this round are read from the case, with their words and who does them', () => {
  expect(measuresIn(detail)).toEqual([
    {
      ...{ round: 2, number: 3, problem: 'slow', text: null, org: 'gs-lz', person: junior },
      ...{ until: 5, status: 'open', late: true, done: null },
    },
  ]);
  expect([taskOf(detail, 3), taskOf(detail, 1)]).toEqual(['t1', null]);
});

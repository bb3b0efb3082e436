import { machines } from '../../machines';
import { isInternal } from './families';

it('records contacts with the customer where there is one, and notes everywhere', () => {
  const having = (type: string) => Object.keys(machines).filter((process) => machines[process]!.rules[type]);
  expect(having('add-note')).toEqual(Object.keys(machines));
  expect(having('add-contact')).toEqual(['complaint-dispatch', 'callback-survey', 'suggestion', 'appeal']);
  expect(having('add-contact').filter(isInternal)).toEqual([]);
});

import { stateOf } from '../../../../../domain/work-assignment-part/standing';
import { countsOf } from './work-states';

it.each([
  ['sent', null, 'sent'],
  ['work-acknowledgement', null, 'sent'],
  ['work', null, 'working'],
  ['work-objection', null, 'objected'],
  ['work-acceptance', null, 'reported'],
  ['rework', null, 'returned'],
  ['of tomorrow', null, 'sent'],
  ['ended', 'accepted', 'accepted'],
  ['ended', 'closed', 'over'],
  ['ended', 'called-off', 'over'],
])('a part at %s that ended as %j is %s', (stage, outcome, state) => {
  expect(stateOf({ stage, outcome })).toBe(state);
});

it('counts every receiver once', () => {
  const parts = ['work', 'work', 'rework'].map((stage) => ({ stage, outcome: null }));
  expect(countsOf([...parts, { stage: 'ended', outcome: 'accepted' }])).toMatchObject({
    ...{ working: 2, returned: 1, accepted: 1, sent: 0 },
  });
});

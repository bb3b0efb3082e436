import { interactionsIn, rounds } from './trace';

it('counts what had to wait for an answer, not what was asked side by side', () => {
  const me = { path: '/me', from: 0, to: 10 };
  expect(rounds([])).toBe(0);
  expect(rounds([me, { path: '/orgs', from: 5, to: 20 }])).toBe(1);
  expect(rounds([{ path: '/tasks', from: 12, to: 40 }, me, { path: '/orgs', from: 12, to: 20 }])).toBe(2);
  expect(rounds([me, { path: '/tasks', from: 12, to: 40 }, { path: '/people', from: 41, to: 50 }])).toBe(3);
});

it('takes the presses that the browser has timed, and nothing else', () => {
  const event = (name: string, data: object, ph = 'b') => ({ name, ph, args: { data } });
  const found = interactionsIn(
    [
      event('EventTiming', { type: 'keydown', duration: 24, interactionId: 7 }),
      event('EventTiming', { type: 'keydown', duration: 8, interactionId: 0 }),
      event('EventTiming', { type: 'mouseover', duration: 80, interactionId: 9 }),
      event('Paint', { type: 'keydown', duration: 500, interactionId: 7 }),
      event('EventTiming', {}, 'e'),
    ],
    ['keydown'],
  );
  expect(found).toEqual([{ type: 'keydown', ms: 24 }]);
});

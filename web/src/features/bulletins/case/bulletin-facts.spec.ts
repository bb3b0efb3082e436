import { bulletinFacts } from './bulletin-facts';

describe('the facts of a case about a bulletin', () => {
  it('of one that was never written in say nothing', () => {
    expect(bulletinFacts({ process: 'bulletin-publish', facts: {} })).toMatchObject({
      ...{ bulletin: null, receivers: [], notice: null, replyBy: null, returned: null, number: 0, isGone: false },
    });
  });

  it('of a bulletin are its dates, its receivers and why it came back', () => {
    const facts = {
      ...{ number: 2, origin: { id: 'hq' }, receivers: [{ id: 'gs' }, { id: 'sn' }, {}] },
      ...{ notice: { startsAt: 5, endsAt: null, state: 'ongoing' }, reply: { deadlineAt: 9, form: null } },
      returned: { text: { id: 'why' }, by: ['one'], from: 'publisher' },
    };
    expect(bulletinFacts({ process: 'bulletin-publish', facts })).toMatchObject({
      ...{ number: 2, origin: 'hq', receivers: ['gs', 'sn'], replyBy: 9, isGone: false },
      ...{ notice: { startsAt: 5, endsAt: null, state: 'ongoing' }, returned: { from: 'publisher', text: 'why' } },
    });
  });

  it.each([
    [null, true],
    ['5e', false],
  ])('a delivery of digest %j takes it down: %j', (digest, isGone) => {
    expect(bulletinFacts({ process: 'bulletin-delivery', facts: { digest } }).isGone).toBe(isGone);
  });
});

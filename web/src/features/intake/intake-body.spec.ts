import { INITIAL, intakeBody, previewBody, soughtFor } from './intake-body';

describe('a registration', () => {
  const draft = {
    ...INITIAL,
    customer: 'GSLZ000001',
    category: 'billing',
    text: ' 多收费 ',
    receivedAt: '',
    rural: false,
  };

  it('sends what is entered, tidied, and nothing that is empty', () => {
    expect(intakeBody(draft)).toEqual({
      ...{ customer: 'GSLZ000001', kind: 'complaint', category: 'billing', channel: 'phone', urgency: 'normal' },
      ...{ text: '多收费', rural: false },
    });
  });

  it('names a sender only where one sent it', () => {
    expect(intakeBody({ ...draft, sender: 'sn' })).not.toHaveProperty('sender');
    expect(intakeBody({ ...draft, sender: 'sn', channel: 'transfer-in' })).toHaveProperty('sender', 'sn');
  });

  it('is previewed once customer, kind and category are there', () => {
    expect(previewBody({ ...INITIAL, customer: 'GSLZ000001' })).toBeNull();
    expect(previewBody(draft)).toEqual({
      ...{
        customer: 'GSLZ000001',
        kind: 'complaint',
        category: 'billing',
        urgency: 'normal',
        rural: false,
        text: '多收费',
      },
    });
  });
});

it('articles are looked for with what the customer says, once that says something', () => {
  expect(soughtFor({ ...INITIAL, text: ' 多扣 ', category: 'billing' })).toBeNull();
  expect(soughtFor({ ...INITIAL, text: ' 话费多扣了 ', category: 'billing' })).toEqual({
    q: '话费多扣了',
    category: 'billing',
  });
  expect(soughtFor({ ...INITIAL, text: '很'.repeat(900) })!.q).toHaveLength(600);
});

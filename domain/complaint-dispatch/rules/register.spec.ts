import { CaseDriver, START, topics, words } from '../../../test/support/domain/case-driver';
import { registered, registration } from '../../../test/support/domain/complaints';
import { CASE, connected, ORGS, PEOPLE } from '../../../test/support/domain/people';
import { testTerms } from '../../../test/support/domain/terms';
import { machine } from '../complaint-dispatch';
import type { ComplaintState } from '../complaint-state';

const DAY = 86_400_000;
const MINUTE = 60_000;
const fresh = () => new CaseDriver<ComplaintState>(machine, testTerms());

describe('register (step 1)', () => {
  it('opens the case with its owner, keys, priority and clocks', () => {
    const { state } = registered({ urgency: 'urgent', category: 'fault', kind: 'fault' });
    expect(state).toMatchObject({
      seq: 1,
      stage: 'triage',
      org: 'gs-lz',
      openedMonth: '2026-11-01',
      registrars: ['lz.junior'],
      subject: { kind: 'fault', category: 'fault', priority: 4, tier: 'ordinary', customer: 'customer-1' },
      holder: { role: 'junior-agent', org: 'gs-lz', person: null },
    });
    expect(state.clocks.map(({ kind }) => kind)).toEqual(['statutory', 'triage']);
  });

  it.each([
    ['org', { org: undefined }],
    ['kind', { kind: 'gossip' }],
    ['category', { category: undefined }],
    ['tier', { tier: 'gold' }],
    ['channel', { channel: 'telegram' }],
    ['text', { text: 'plain words' }],
    ['urgency', { urgency: 'soon' }],
    ['receivedAt', { receivedAt: 'yesterday' }],
    ['sender', { channel: 'transfer-in' }],
    ['sender', { channel: 'phone', sender: ORGS.sn }],
    ['sender', { channel: 'transfer-in', sender: ORGS.lz }],
    ['sender', { channel: 'hq-down', sender: ORGS.sn }],
    ['org', { org: ORGS.billing }],
    ['parent', { parent: 'case-9' }],
    ['towards', { towards: ORGS.sn }],
  ])('names the field at fault: %s', (field, over) => {
    expect(fresh().refusal(PEOPLE.junior, 'register', registration(over))).toMatchObject({ status: 422, field });
  });

  it.each([
    ['a handler', PEOPLE.billing, {}],
    ["another centre's agent", PEOPLE.tsJunior, {}],
    ["another province's system", connected('crm-sn', 'sn'), {}],
  ])('is not for %s', (_, actor, over) => {
    expect(fresh().refusal(actor, 'register', registration(over))).toMatchObject({
      code: 'wrong-target',
      field: 'org',
    });
  });

  it('takes complaints from systems of the own province, and of the sender', () => {
    const own = fresh();
    own.do(
      connected('crm-gs', 'gs'),
      'register',
      registration({ channel: 'event', externalRef: { system: 'crm-gs', id: '7' } }),
    );
    expect(own.state).toMatchObject({ registrars: [], externalRefs: [{ system: 'crm-gs', id: '7' }] });
    const sent = fresh();
    sent.do(connected('crm-sn', 'sn'), 'register', registration({ channel: 'transfer-in', sender: ORGS.sn }));
    expect(sent.state.origin).toEqual({ kind: 'transferred-in', sender: ORGS.sn, parent: null });
  });

  it.each(['important', 'major-account', 'leased-line'])(
    'hands a %s customer to a senior who did not register',
    (tier) => {
      const driver = registered({ tier });
      expect(driver.state).toMatchObject({ stage: 'second-review', holder: { role: 'senior-agent' } });
      const own = fresh();
      own.do(PEOPLE.senior, 'register', registration({ tier }));
      expect(own.refusal(PEOPLE.senior, 'dispatch', { target: ORGS.billing, text: words() })?.code).toBe(
        'separation-of-duties',
      );
      own.do(PEOPLE.senior2, 'dispatch', { target: ORGS.billing, text: words() });
      expect(own.state.stage).toBe('dispatched');
    },
  );

  it('counts the statutory clock from receipt, and fires at once what is due', () => {
    const driver = registered({ receivedAt: START - 9 * DAY });
    expect(driver.clock('statutory')).toMatchObject({ countsFrom: START - 9 * DAY, dueAt: START + 6 * DAY });
    expect(topics(driver.wait(0))).toEqual(['complaint.statutory']);
  });

  it.each<[string, number, Record<string, unknown>, string | undefined]>([
    ['six minutes ahead', 6 * MINUTE, {}, 'receivedAt'],
    ['five minutes ahead: clocks differ', 5 * MINUTE, {}, undefined],
    ['thirty days ago', -30 * DAY, {}, undefined],
    ['longer ago', -30 * DAY - MINUTE, {}, 'receivedAt'],
    ['longer ago, brought in from a file', -400 * DAY, { imported: true }, undefined],
    ['ahead, brought in from a file', 6 * MINUTE, { imported: true }, 'receivedAt'],
  ])('received %s', (_, offset, over, field) => {
    const received = registration({ receivedAt: START + offset, ...over });
    expect(fresh().refusal(PEOPLE.junior, 'register', received)?.field).toBe(field);
    // A case that works for another one has what that one has.
    const sent = { ...received, channel: 'transfer-in', sender: ORGS.ts, parent: 'case-0' };
    expect(fresh().refusal(CASE, 'register', sent)).toBeUndefined();
  });

  it('measures no statutory time for enquiries and for the far half of another case', () => {
    expect(registered({ kind: 'enquiry' }).clock('statutory')).toBeUndefined();
    const far = fresh();
    far.do(CASE, 'register', registration({ channel: 'transfer-in', sender: ORGS.ts, parent: 'case-0' }));
    expect(far.clock('statutory')).toBeUndefined();
  });

  it('registers a case only once', () => {
    expect(registered().refusal(PEOPLE.junior, 'register', registration())?.code).toBe('wrong-stage');
  });
});

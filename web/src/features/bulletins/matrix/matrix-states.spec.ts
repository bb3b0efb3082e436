import { countsOf, deliveryState, isLate, owesReply, replyState, waitsUntil, type MatrixRow } from './matrix-states';

const ROW: MatrixRow = {
  ...{
    org: 'gs',
    delivery: 'd',
    number: 1,
    deliveryStage: 'sent',
    deliveryOutcome: null,
    deliverySince: null,
    leftAt: null,
  },
  ...{ deliveryDue: null, deliveryLate: false, reply: null, replyStage: null, replyOutcome: null, replySince: null },
  ...{ replyDue: null, replyLate: false, returns: 0, submittedAt: null, remindedAt: null, remindableAt: null },
} as MatrixRow;
const row = (over: Partial<MatrixRow>): MatrixRow => ({ ...ROW, ...over });
const reply = (replyStage: string, over: Partial<MatrixRow> = {}) => row({ reply: 'r', replyStage, ...over });

describe('a receiver in the matrix', () => {
  it.each([
    [null, 'waiting'],
    ['superseded', 'waiting'],
    ['published', 'shown'],
    ['taken-down', 'gone'],
  ])('whose delivery ended as %j is %s', (deliveryOutcome, state) => {
    expect(deliveryState({ deliveryOutcome })).toBe(state);
  });

  it.each([
    [ROW, null],
    [reply('asked'), 'asked'],
    [reply('drafting'), 'asked'],
    [reply('modifying'), 'asked'],
    [reply('reply-review'), 'reviewing'],
    [reply('receiving'), 'replied'],
    [reply('acceptance'), 'replied'],
    [reply('modifying', { submittedAt: 'then', returns: 1 }), 'returned'],
    [reply('ended', { replyOutcome: 'accepted' }), 'accepted'],
    [reply('ended', { replyOutcome: 'closed' }), 'over'],
    [reply('of tomorrow'), 'asked'],
  ])('%j is with its reply where %j says', (one, state) => {
    expect(replyState(one)).toBe(state);
  });

  it.each([
    [ROW, false],
    [reply('asked'), true],
    [reply('reply-review'), true],
    [reply('modifying', { submittedAt: 'then', returns: 1 }), true],
    [reply('acceptance'), false],
    [reply('ended', { replyOutcome: 'accepted' }), false],
    [reply('drafting', { leftAt: 'then' }), false],
  ])('%j owes its reply: %j', (one, owes) => {
    expect(owesReply(one)).toBe(owes);
  });

  it('that was reminded may be so again from then on', () => {
    const remindableAt = '2026-11-23T10:00:00.000Z';
    const at = Date.parse(remindableAt);
    expect([at - 1, at].map((now) => waitsUntil({ remindableAt }, now))).toEqual([remindableAt, null]);
    expect(waitsUntil(ROW, 0)).toBeNull();
  });

  it('is late where either is', () => {
    expect([ROW, row({ deliveryLate: true }), row({ replyLate: true })].map(isLate)).toEqual([false, true, true]);
  });

  it('is counted once for each', () => {
    const rows = [ROW, reply('drafting', { deliveryOutcome: 'published' }), reply('asked')];
    expect(countsOf(rows)).toMatchObject({ waiting: 2, shown: 1, asked: 2, accepted: 0 });
  });
});

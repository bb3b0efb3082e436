import { BULLETIN_CAST as CAST, bulletinTerms, HQ_BOARD, inHours } from '../../../test/support/domain/bulletin-cast';
import { CaseDriver, topics, words } from '../../../test/support/domain/case-driver';
import { holding } from '../../../test/support/domain/knowledge-cast';
import { CASE, ORGS } from '../../../test/support/domain/people';
import { liveClock } from '../../shared/case-clocks';
import type { Terms } from '../../shared/terms';
import { machine } from './reply.machine';
import type { ReplyState } from './reply-state';

type Reply = CaseDriver<ReplyState>;
const said = { text: words('reply') };

function asked(over: object = {}, terms: Terms = bulletinTerms()): Reply {
  const driver = new CaseDriver(machine, terms, 'reply-1');
  const given = { bulletin: 'bulletin-1', kind: 'bulletin', urgency: 'normal', publisher: ORGS.hq, form: null };
  driver.do(CASE, 'register', { org: ORGS.gs, ...given, deadlineAt: inHours(10), deadlineNumber: 1, ...over });
  return driver;
}

function submitted(driver: Reply): Reply {
  driver.do(CAST.gsAuthor, 'submit-reply', said);
  driver.do(CAST.gsManager, 'approve');
  return driver;
}

const due = ({ state }: Reply): number | undefined => liveClock(state, 'reply')?.dueAt;

it('is written, passed by another, submitted, accepted by the publisher; the deadline is met when it is submitted', () => {
  const driver = asked({}, bulletinTerms({ without: [] }));
  expect([driver.state.stage, due(driver)]).toEqual(['drafting', inHours(10)]);
  driver.do(CAST.gsAuthor, 'submit-reply', said);
  expect(driver.refusal(holding(CAST.gsAuthor, CAST.gsManager), 'approve')?.code).toBe('separation-of-duties');
  driver.do(CAST.gsManager, 'send-back', said);
  expect([driver.tasks(), due(driver)]).toEqual([['modify-reply'], inHours(10)]);
  driver.do(CAST.gsAuthor, 'submit-reply', said);
  expect(topics(driver.do(CAST.gsManager, 'approve'))).toEqual(['bulletin.reply-submitted']);
  expect([driver.state.stage, driver.clock('reply')?.state]).toEqual(['receiving', 'met']);
  driver.do(HQ_BOARD, 'acknowledge');
  expect(driver.refusal(CAST.gsManager2, 'accept-reply')?.code).toBe('not-permitted');
  expect(driver.refusal(holding(CAST.gsManager, CAST.hqManager), 'accept-reply')?.code).toBe('separation-of-duties');
  driver.do(CAST.hqManager, 'accept-reply');
  expect(driver.state).toMatchObject({ ended: true, outcome: 'accepted', late: false });
});

it('fills in the form where there is one', () => {
  const driver = asked({ form: words('form') });
  expect(driver.refusal(CAST.gsAuthor, 'submit-reply', said)).toMatchObject({
    code: 'missing-field',
    field: 'answers',
  });
  driver.do(CAST.gsAuthor, 'submit-reply', { answers: words('answers') });
  expect(asked().refusal(CAST.gsAuthor, 'submit-reply')).toMatchObject({ field: 'text' });
});

it('is reminded of by hand wherever its receiver has it: told to whoever has the work, until it is submitted', () => {
  const driver = asked({}, bulletinTerms({ without: [] }));
  const remind = () => driver.do(CASE, 'reminded', said);
  const task = (): unknown => remind().map((effect) => effect.kind === 'deliver' && [effect.org, effect.data]);
  const by = (id: string) => [['gs', expect.objectContaining({ clock: 'reply', mark: 'by-hand', task: id })]];
  expect(task()).toEqual(by('draft-reply-2'));
  expect(driver.state.remindedAt).toBe(inHours(0));
  driver.do(CAST.gsAuthor, 'submit-reply', said);
  driver.wait(30);
  expect(task()).toEqual(by('reply-review-4'));
  expect([driver.state.remindedAt, due(driver)]).toEqual([inHours(0.5), inHours(10)]);
  driver.do(CAST.gsManager, 'approve');
  expect([driver.state.remindedAt, driver.refusal(CASE, 'reminded', said)?.code]).toEqual([null, 'wrong-stage']);
});

it('is reminded of at 50 % and 80 % of its time, and climbs past it: whatever its people do, until it is submitted', () => {
  const driver = asked();
  expect(topics(driver.wait(9 * 60))).toEqual(['bulletin.reminder', 'bulletin.reminder']);
  expect(topics(driver.wait(60))).toEqual(['bulletin.reply-late', 'bulletin.escalated']);
  driver.do(CAST.gsAuthor, 'submit-reply', said);
  expect(driver.tasks()).toEqual(['escalation', 'reply-review']);
  expect(topics(driver.wait(5 * 60))).toContain('bulletin.escalated');
  driver.do(CAST.gsManager, 'approve');
  expect(driver.state).toMatchObject({ late: true, climb: null, stage: 'acceptance' });
  expect(driver.clock('reply')).toMatchObject({ state: 'met', late: true });
});

describe('returned by the publisher', () => {
  it('has what was left when it was submitted', () => {
    const driver = submitted(asked());
    driver.wait(2 * 60);
    expect(topics(driver.do(CAST.hqManager, 'return', said))).toEqual(['bulletin.reply-returned']);
    expect([driver.state.stage, due(driver), driver.state.returns]).toEqual(['modifying', inHours(12), 1]);
  });

  it('after the deadline has the least time at least, and is not late by that', () => {
    const driver = asked();
    driver.wait(9 * 60);
    submitted(driver);
    driver.wait(3 * 60);
    driver.do(CAST.hqManager, 'return', said);
    expect([due(driver), driver.state.late]).toEqual([inHours(16), false]);
    expect(topics(driver.wait(3 * 60))).not.toContain('bulletin.reply-late');
    submitted(driver);
    driver.do(CAST.hqManager, 'accept-reply');
    expect(driver.state.late).toBe(false);
  });
});

describe('its deadline moves', () => {
  it('later: what climbed comes down; earlier: due then; of two words the later counts', () => {
    const driver = asked();
    driver.wait(11 * 60);
    expect(driver.tasks()).toContain('escalation');
    driver.do(CASE, 'deadline-moved', { deadlineAt: inHours(20), deadlineNumber: 3 });
    expect([due(driver), driver.state.climb, driver.tasks()]).toEqual([inHours(20), null, ['draft-reply']]);
    expect(driver.state.tasks.find(({ status }) => status === 'open')?.clock).toBe(
      liveClock(driver.state, 'reply')?.id,
    );
    const older = { deadlineAt: inHours(30), deadlineNumber: 2 };
    expect(driver.refusal(CASE, 'deadline-moved', older)?.code).toBe('already-done');
    driver.do(CASE, 'deadline-moved', { deadlineAt: inHours(12), deadlineNumber: 4 });
    expect(due(driver)).toBe(inHours(12));
  });

  it('earlier never takes away what a returned reply was given', () => {
    const driver = submitted(asked());
    driver.do(CAST.hqManager, 'return', said);
    driver.do(CASE, 'deadline-moved', { deadlineAt: inHours(5), deadlineNumber: 2 });
    expect(due(driver)).toBe(inHours(10));
  });

  it('while the publisher has it: noted, and counted from when it comes back', () => {
    const driver = submitted(asked());
    driver.do(CASE, 'deadline-moved', { deadlineAt: inHours(20), deadlineNumber: 2 });
    expect(due(driver)).toBeUndefined();
    driver.wait(60);
    driver.do(CAST.hqManager, 'return', said);
    expect(due(driver)).toBe(inHours(21));
  });
});

it('asked after the deadline, a receiver has the least time', () => {
  expect(due(asked({ deadlineAt: inHours(-1) }))).toBe(inHours(4));
});

it.each([
  ['close', 'closed'],
  ['taken-down', 'taken-down'],
])('%s ends it at every stage', (word, outcome) => {
  for (const at of [asked(), submitted(asked())]) {
    expect(topics(at.do(CASE, word))).toEqual(['bulletin.reply-ended']);
    expect(at.state).toMatchObject({ ended: true, outcome });
    expect(liveClock(at.state, 'reply')).toBeNull();
  }
});

it('without a limit in the policy it is due all the same, without warnings', () => {
  const driver = asked({}, bulletinTerms({ without: ['receipt', 'reply'] }));
  expect(topics(driver.wait(10 * 60))).toEqual(['bulletin.reply-late', 'bulletin.escalated']);
});

it('only its publisher’s people and its own may do anything', () => {
  const driver = asked();
  expect(driver.allowed(CAST.snAuthor)).toEqual([]);
  expect(driver.allowed(CAST.gsAuthor)).toContain('submit-reply');
  expect(submitted(asked()).allowed(CAST.hqManager2)).toEqual(expect.arrayContaining(['accept-reply', 'return']));
});

import {
  begunBulletin,
  bulletin,
  BULLETIN_CAST as CAST,
  bulletinTerms,
  inHours,
  shownBulletin,
  type Bulletin,
} from '../../../test/support/domain/bulletin-cast';
import { topics, words } from '../../../test/support/domain/case-driver';
import { CASE, ORGS } from '../../../test/support/domain/people';
import type { Actor } from '../../shared/actor';
import type { OrgRef } from '../../shared/case-state';
import type { Effect } from '../../shared/transition';

const said = { text: words('why') };
let step = 1;

/** What the case of a receiver's reply or delivery says. */
function reported(driver: Bulletin, of: 'replies' | 'deliveries', receiver: string, outcome: string | null): Effect[] {
  const { child } = driver.state[of][receiver]!;
  const type = of === 'replies' ? 'reply-reported' : 'delivery-reported';
  const stage = outcome === null ? 'drafting' : 'ended';
  return driver.do(CASE, type, { child, receiver, stage, outcome, late: false, step: ++step });
}

const asked = (): Bulletin => shownBulletin({ replyBy: inHours(8) });

it('everybody has replied: its origin is told, once', () => {
  const driver = asked();
  expect(topics(reported(driver, 'replies', 'gs', 'accepted'))).toEqual([]);
  expect(topics(reported(driver, 'replies', 'sn', 'accepted'))).toEqual(['bulletin.replies-complete']);
  expect(driver.state.repliesEnd).toBe('complete');
  expect(driver.refusal(CAST.hqManager, 'close-replies', said)?.code).toBe('already-done');
});

it('closed by decision: open replies are told, and what they say later changes nothing of it', () => {
  const driver = asked();
  reported(driver, 'replies', 'gs', 'accepted');
  const effects = driver.do(CAST.hqManager, 'close-replies', said);
  expect(effects.map((effect) => (effect.kind === 'tell-case' ? effect.envelope.command.type : effect.kind))).toEqual([
    'deliver',
    'close',
  ]);
  // Accepted at once with the decision.
  expect(topics(reported(driver, 'replies', 'sn', 'accepted'))).toEqual([]);
  expect(driver.state).toMatchObject({ repliesEnd: 'closed', closing: { by: [CAST.hqManager.id] } });
  expect(driver.state.replies.sn!.outcome).toBe('accepted');
});

it('who is added once all have replied opens the asking again', () => {
  const driver = asked();
  reported(driver, 'replies', 'gs', 'accepted');
  reported(driver, 'replies', 'sn', 'accepted');
  driver.do(CAST.hqManager, 'add-receivers', { receivers: [ORGS.xj] });
  expect(driver.state.repliesEnd).toBeNull();
  expect(topics(reported(driver, 'replies', 'xj', 'accepted'))).toEqual(['bulletin.replies-complete']);
});

it('words that overtake each other, or of a child that was replaced, do not set a cell back', () => {
  const driver = asked();
  const { child } = driver.state.replies.gs!;
  const report = { child, receiver: 'gs', stage: 'acceptance', outcome: null, late: true, step: 9 };
  driver.do(CASE, 'reply-reported', report);
  expect(driver.refusal(CASE, 'reply-reported', { ...report, stage: 'drafting', step: 8 })?.code).toBe('already-done');
  expect(driver.refusal(CASE, 'reply-reported', { ...report, child: 'other', step: 10 })?.code).toBe('already-done');
  expect(driver.state.replies.gs).toMatchObject({ stage: 'acceptance', late: true });
});

it('withdrawn while replies are open: they end with it, and it ends once all is off the boards', () => {
  const driver = asked();
  reported(driver, 'replies', 'gs', 'accepted');
  driver.do(CAST.hqManager, 'propose-withdrawal', said);
  const effects = driver.do(CAST.hqManager2, 'confirm-withdrawal');
  const told = effects.flatMap((effect) => (effect.kind === 'tell-case' ? [effect.envelope.command.type] : []));
  expect(told.sort()).toEqual(['supersede', 'supersede', 'taken-down']);
  reported(driver, 'deliveries', 'gs', 'taken-down');
  reported(driver, 'deliveries', 'sn', 'taken-down');
  expect(driver.state.ended).toBe(false);
  expect(topics(reported(driver, 'replies', 'sn', 'taken-down'))).toEqual(['bulletin.ended']);
  expect(driver.state).toMatchObject({ ended: true, outcome: 'taken-down', repliesEnd: 'taken-down' });
});

it('a follow-up goes on by itself where an earlier number is shown, and is a choice where none is', () => {
  const driver = shownBulletin({ startsAt: inHours(0), impact: words('i') }, { kind: 'fault-notice' });
  reported(driver, 'deliveries', 'gs', 'published');
  const next = (): Effect[] => {
    driver.do(CAST.hqAuthor, 'draft-follow-up', { words: words('f') });
    return driver.do(CAST.hqManager, 'approve-follow-up');
  };
  const known = (effects: Effect[]): unknown[] =>
    effects.flatMap((effect) => (effect.kind === 'start-case' ? [effect.envelope.command.known] : []));
  expect(known(next())).toEqual([true, false]);
  // Overtaken before it was heard of: what is shown there is shown all the same.
  expect(known(next())).toEqual([true, false]);
});

describe('reminding by hand', () => {
  const told = (effects: Effect[]): unknown[] =>
    effects.flatMap((effect) =>
      effect.kind === 'tell-case' ? [[effect.caseId, effect.envelope.command.type, effect.envelope.command.text]] : [],
    );
  const remind = (driver: Bulletin, by: Actor, ...receivers: OrgRef[]): Effect[] =>
    driver.do(by, 'remind', { receivers, ...said });

  it('reaches those who are named, with the words, and nobody else', () => {
    const driver = asked();
    const { gs, sn } = driver.state.replies;
    expect(told(remind(driver, CAST.hqManager, ORGS.gs))).toEqual([[gs!.child, 'reminded', said.text]]);
    expect(driver.state.replies.gs!.reminded).toEqual({ at: inHours(0), againAt: inHours(1) });
    expect(driver.state.replies.sn!.reminded).toBeUndefined();
    expect(told(remind(driver, CAST.hqAuthor, ORGS.sn))).toEqual([[sn!.child, 'reminded', said.text]]);
  });

  it('is for its publisher and its origin; a receiver reminds nobody', () => {
    const driver = begunBulletin(CAST.slAuthor);
    driver.do(CAST.slAuthor, 'submit', bulletin({ replyBy: inHours(8) }));
    driver.do(CAST.slManager, 'approve');
    const fields = { receivers: [ORGS.gs] };
    expect(driver.refusal(CAST.hqManager, 'remind', fields)?.code).toBe('wrong-stage');
    driver.do(CAST.hqManager, 'approve');
    for (const nobody of [CAST.gsManager, CAST.hqAuthor, CAST.gsAgent])
      expect(driver.refusal(nobody, 'remind', fields)?.code).toBe('not-permitted');
    for (const somebody of [CAST.slAuthor, CAST.slManager, CAST.hqManager])
      expect(driver.refusal(somebody, 'remind', fields)).toBeUndefined();
  });

  it('happens once an hour, and says when it may again; one too many, and nobody is reminded', () => {
    const driver = asked();
    remind(driver, CAST.hqManager, ORGS.gs);
    driver.wait(59);
    expect(driver.refusal(CAST.hqManager2, 'remind', { receivers: [ORGS.sn, ORGS.gs] })).toEqual({
      ...{ code: 'too-soon', status: 409, field: 'receivers' },
      params: { org: 'gs', againAt: inHours(1) },
    });
    driver.wait(1);
    remind(driver, CAST.hqManager2, ORGS.sn, ORGS.gs);
    expect(driver.state.replies.gs!.reminded!.againAt).toBe(inHours(2));
    const seldom = shownBulletin(
      { replyBy: inHours(8) },
      { terms: bulletinTerms({ bounds: { 'remind.minutes': 120 } }) },
    );
    remind(seldom, CAST.hqManager, ORGS.gs);
    expect(seldom.state.replies.gs!.reminded!.againAt).toBe(inHours(2));
  });

  it.each([
    ['has submitted', { stage: 'acceptance', outcome: null }],
    ['was accepted', { stage: 'ended', outcome: 'accepted' }],
  ])('whoever %s owes nothing; sent back it does again', (_, { stage, outcome }) => {
    const driver = asked();
    const { child } = driver.state.replies.gs!;
    const report = { child, receiver: 'gs', late: false };
    driver.do(CASE, 'reply-reported', { ...report, stage, outcome, step: ++step });
    expect(driver.refusal(CAST.hqManager, 'remind', { receivers: [ORGS.gs] })).toMatchObject({
      ...{ code: 'nothing-owed', params: { org: 'gs' } },
    });
    if (outcome !== null) return;
    driver.do(CASE, 'reply-reported', { ...report, stage: 'modifying', outcome, step: ++step });
    expect(driver.refusal(CAST.hqManager, 'remind', { receivers: [ORGS.gs] })).toBeUndefined();
  });

  it('nobody owes anything who was not asked, was taken off again, or once the asking is over', () => {
    const driver = asked();
    const refusal = (receiver: OrgRef) => driver.refusal(CAST.hqManager, 'remind', { receivers: [receiver] })?.code;
    expect(refusal(ORGS.xj)).toBe('nothing-owed');
    driver.do(CAST.hqManager, 'withdraw-receivers', { receivers: [ORGS.sn], ...said });
    expect(refusal(ORGS.sn)).toBe('nothing-owed');
    driver.do(CAST.hqManager, 'close-replies', said);
    expect(refusal(ORGS.gs)).toBe('already-done');
    expect(shownBulletin().refusal(CAST.hqManager, 'remind', { receivers: [ORGS.gs] })?.code).toBe('wrong-stage');
  });
});

describe('a receiver that is taken off again', () => {
  const off = (driver: Bulletin, ...receivers: OrgRef[]): Effect[] =>
    driver.do(CAST.hqManager, 'withdraw-receivers', { receivers, ...said });
  const started = (effects: Effect[]): unknown[] =>
    effects.flatMap((effect) => (effect.kind === 'start-case' ? [effect.envelope.command] : []));
  const told = (effects: Effect[]): string[] =>
    effects.flatMap((effect) => (effect.kind === 'tell-case' ? [effect.envelope.command.type] : [])).sort();

  it('gets its delivery taken down under a higher number, and its reply is waited for no more', () => {
    const driver = asked();
    reported(driver, 'deliveries', 'gs', 'published');
    const effects = off(driver, ORGS.gs);
    expect(started(effects)).toMatchObject([{ org: { id: 'gs' }, number: 2, digest: null, words: null, known: false }]);
    expect(told(effects)).toEqual(['taken-down']);
    expect(driver.state).toMatchObject({ receivers: [{ id: 'sn' }], left: ['gs'], number: 2, repliesEnd: null });
  });

  it('is not waited for by the rest: once they have all replied it is complete', () => {
    const driver = asked();
    reported(driver, 'replies', 'sn', 'accepted');
    expect(topics(off(driver, ORGS.gs))).toContain('bulletin.replies-complete');
    expect(driver.state.repliesEnd).toBe('complete');
  });

  it('comes back over that number, asked anew, and published by choice again', () => {
    const driver = asked();
    reported(driver, 'deliveries', 'gs', 'published');
    reported(driver, 'replies', 'sn', 'accepted');
    off(driver, ORGS.gs);
    reported(driver, 'deliveries', 'gs', 'taken-down');
    const effects = driver.do(CAST.hqManager, 'add-receivers', { receivers: [ORGS.gs] });
    expect(started(effects)).toMatchObject([{ number: 3, known: false, digest: expect.any(String) }, { form: null }]);
    expect(driver.state).toMatchObject({ left: [], number: 3, repliesEnd: null });
  });

  it('is not asked again where its reply was accepted', () => {
    const driver = asked();
    reported(driver, 'replies', 'gs', 'accepted');
    off(driver, ORGS.gs);
    expect(started(driver.do(CAST.hqManager, 'add-receivers', { receivers: [ORGS.gs] }))).toHaveLength(1);
  });

  it('must be one, and not the last: that would be the withdrawal, which two people decide', () => {
    const driver = asked();
    const refusal = (...receivers: OrgRef[]) =>
      driver.refusal(CAST.hqManager, 'withdraw-receivers', { receivers, ...said });
    expect(refusal(ORGS.xj)).toMatchObject({ code: 'wrong-target', field: 'receivers' });
    expect(refusal(ORGS.gs, ORGS.sn)).toMatchObject({ code: 'invalid-field', field: 'receivers' });
    expect(driver.refusal(CAST.gsManager, 'withdraw-receivers', { receivers: [ORGS.gs], ...said })).not.toBeNull();
  });
});

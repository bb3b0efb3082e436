import { CaseDriver, topics } from '../../../test/support/domain/case-driver';
import {
  CASE,
  CAST,
  GS_SYSTEM,
  HOUR,
  HQ_SYSTEM,
  knowledgeTerms,
  ORGS,
  SL_SYSTEM,
  words,
} from '../../../test/support/domain/knowledge-cast';
import type { Effect, Envelope } from '../../shared/transition';
import { machine } from './feedback.machine';
import type { FeedbackState } from './feedback-state';

type Feedback = CaseDriver<FeedbackState>;

const given = (caseId = 'feedback-1', rest: object = {}, without: string[] = []): Feedback => {
  const driver = new CaseDriver(machine, knowledgeTerms({ without }), caseId);
  const [org, by] = caseId.endsWith('sn') ? [ORGS.sn, CAST.snAgent] : [ORGS.gs, CAST.lzAgent];
  driver.do(by, 'register', {
    org,
    article: 'article-1',
    origin: ORGS.secondLine,
    number: 1,
    text: words('wrong'),
    ...rest,
  });
  return driver;
};

const atHq = (caseId?: string, rest?: object): Feedback => {
  const driver = given(caseId, rest, ['receipt']);
  driver.do(caseId?.endsWith('sn') ? CAST.snManager : CAST.gsManager, 'approve');
  return driver;
};

/** Passes words between cases on, as the runtime does. */
function passOn(effects: Effect[], ...cases: Feedback[]): void {
  for (const effect of effects) {
    if (effect.kind !== 'tell-case') continue;
    const target = cases.find(({ caseId }) => caseId === effect.caseId);
    if (target) passOn(target.hear(effect.envelope), ...cases);
  }
}

describe('feedback', () => {
  it('goes from a user through the province and HQ down to second line, whose manager starts the update', () => {
    const driver = given();
    expect(driver.refusal(CAST.snManager, 'approve')?.code).toBe('not-permitted');
    driver.do(CAST.gsManager, 'approve');
    expect(driver.refusal(GS_SYSTEM, 'acknowledge')?.code).toBe('not-permitted');
    driver.do(HQ_SYSTEM, 'acknowledge');
    const replied = driver.do(CAST.hqManager, 'adopt', { text: words('right'), needsUpdate: true });
    expect(topics(replied)).toEqual(['knowledge.feedback-reply', 'knowledge.feedback-sent-down']);
    driver.do(SL_SYSTEM, 'acknowledge');
    expect(driver.refusal(CAST.author, 'start-update')?.code).toBe('not-permitted');
    const [started] = driver.do(CAST.manager, 'start-update');
    expect(started).toMatchObject({
      kind: 'start-case',
      process: 'knowledge-update',
      envelope: {
        command: { type: 'register', article: 'article-1', org: ORGS.secondLine, asker: { caseId: 'feedback-1' } },
      },
    });
    expect(driver.state).toMatchObject({
      stage: 'linked',
      outcome: 'update-started',
      closedAt: driver.now,
      holder: null,
    });
    const { operation } = driver.state.update!;
    expect(driver.refusal(CASE, 'operation-decided', { operation: 'other', outcome: 'applied' })?.code).toBe(
      'already-done',
    );
    expect(topics(driver.do(CASE, 'operation-decided', { operation, outcome: 'applied', number: 2 }))).toEqual([
      'knowledge.feedback-outcome',
    ]);
    expect(driver.state).toMatchObject({ ended: true, update: { outcome: 'applied', number: 2 } });
  });

  it('may wait for an update that is under way already, and starts one where that has ended', () => {
    const driver = atHq('feedback-1', { origin: ORGS.hq });
    driver.do(CAST.hqManager, 'adopt', { text: words('right'), needsUpdate: true });
    const [asked] = driver.do(CAST.hqAuthor, 'start-update', { update: 'update-1' });
    expect(asked).toMatchObject({
      kind: 'tell-case',
      caseId: 'update-1',
      envelope: { command: { type: 'also-asked' } },
    });
    passOn([{ kind: 'tell-case', ...(asked as { envelope: Envelope }).envelope.unheard! }], driver);
    expect(driver.state).toMatchObject({ stage: 'updating', update: null, closedAt: null });
    driver.do(CAST.hqAuthor, 'start-update');
  });

  it('on an article of HQ is updated there', () => {
    const driver = atHq('feedback-1', { origin: ORGS.hq });
    driver.do(CAST.hqManager, 'adopt', { text: words('right'), needsUpdate: true });
    driver.do(CAST.hqAuthor, 'start-update');
    expect(driver.state.stage).toBe('linked');
  });

  it.each<[string, string, object]>([
    ['adopted', 'adopt', { needsUpdate: false }],
    ['dismissed', 'dismiss', {}],
  ])('that is %s without an update ends with the reply in the province', (outcome, command, rest) => {
    const driver = atHq();
    expect(topics(driver.do(CAST.hqManager, command, { text: words('reply'), ...rest }))).toEqual([
      'knowledge.feedback-reply',
    ]);
    expect(driver.state).toMatchObject({
      ended: true,
      outcome,
      reply: { by: ['hq.manager'], accepted: command === 'adopt' },
    });
  });

  it('comes back from the province with a reason, to who gave it', () => {
    const driver = given();
    // Who gave it works below the province, and must be able to open what comes back.
    expect(driver.state.parties).toEqual(['gs', 'hq', 'gs-lz']);
    expect(driver.refusal(CAST.gsManager, 'return')).toMatchObject({ field: 'text' });
    driver.do(CAST.gsManager, 'return', { text: words('unclear') });
    driver.do(CAST.lzAgent, 'resubmit', { text: words('clearer') });
    expect(driver.state.stage).toBe('province-review');
    driver.do(CAST.gsManager, 'return', { text: words('no') });
    driver.do(CAST.lzAgent, 'recall', { text: words('well') });
    expect(driver.state).toMatchObject({ ended: true, outcome: 'recalled' });
  });

  it('is reviewed by others than who gave it, and given by people of the province', () => {
    const driver = new CaseDriver(machine, knowledgeTerms(), 'feedback-2');
    const fields = { org: ORGS.gs, article: 'article-1', origin: ORGS.secondLine, number: 1, text: words('x') };
    expect(driver.refusal(CAST.snAgent, 'register', fields)).toMatchObject({ field: 'org' });
    driver.do({ ...CAST.lzAgent, onBehalfOf: 'gs.manager' }, 'register', fields);
    expect(driver.refusal(CAST.gsManager, 'approve')?.code).toBe('separation-of-duties');
    driver.do(CAST.gsManager2, 'approve');
  });

  it('late at HQ climbs the ladder of its province', () => {
    const driver = atHq();
    driver.wait(8 * HOUR);
    expect(driver.tasks()).toEqual(['feedback-decision', 'escalation']);
    expect(driver.state.tasks.at(-1)?.candidates).toEqual([{ role: 'team-leader', org: 'gs' }]);
  });
});

describe('repeats', () => {
  const grouped = () => {
    const [leader, follower] = [atHq('feedback-1'), atHq('feedback-2-sn')];
    passOn(follower.do(CAST.hqManager, 'same-as', { other: 'feedback-1' }), leader, follower);
    return [leader, follower] as const;
  };

  it('are answered together, and see the same update', () => {
    const [leader, follower] = grouped();
    expect([leader.state.followers, follower.state.stage]).toEqual([['feedback-2-sn'], 'grouped']);
    const both = [leader, follower] as const;
    passOn(leader.do(CAST.hqManager, 'adopt', { text: words('right'), needsUpdate: true }), ...both);
    expect(follower.state).toMatchObject({ stage: 'grouped', reply: { accepted: true } });
    passOn(leader.do(CAST.manager, 'start-update'), ...both);
    expect(follower.state).toMatchObject({ stage: 'linked', update: leader.state.update! });
    const { operation } = leader.state.update!;
    passOn(leader.do(CASE, 'operation-decided', { operation, outcome: 'recalled', number: null }), ...both);
    for (const { state } of both) expect(state).toMatchObject({ ended: true, update: { outcome: 'recalled' } });
  });

  it('end with a reply that needs no update', () => {
    const [leader, follower] = grouped();
    passOn(leader.do(CAST.hqManager, 'dismiss', { text: words('no') }), leader, follower);
    expect(follower.state).toMatchObject({ ended: true, outcome: 'dismissed', reply: leader.state.reply! });
  });

  it('that come after the reply hear it at once', () => {
    const [leader, follower] = [atHq('feedback-1'), atHq('feedback-2-sn')];
    leader.do(CAST.hqManager, 'adopt', { text: words('right'), needsUpdate: true });
    leader.do(CAST.manager, 'start-update');
    passOn(follower.do(CAST.hqManager, 'same-as', { other: 'feedback-1' }), leader, follower);
    expect(follower.state).toMatchObject({ stage: 'linked', update: leader.state.update! });
  });

  it('of each other come together one way round, or stay apart, but never wait for each other', () => {
    const [one, two] = [atHq('feedback-1'), atHq('feedback-2-sn')];
    const said = one.do(CAST.hqManager, 'same-as', { other: 'feedback-2-sn' });
    said.push(...two.do(CAST.hqManager, 'same-as', { other: 'feedback-1' }));
    passOn(said, one, two);
    expect([one.state.stage, two.state.stage]).toEqual(['hq-review', 'grouped']);
    const [three, four] = [atHq('feedback-3'), atHq('feedback-4-sn')];
    const first = three.do(CAST.hqManager, 'same-as', { other: 'feedback-4-sn' });
    const second = four.do(CAST.hqManager, 'same-as', { other: 'feedback-3' });
    const answers = [...first, ...second].flatMap((effect) =>
      effect.kind === 'tell-case' ? (effect.caseId === 'feedback-3' ? three : four).hear(effect.envelope) : [],
    );
    passOn(answers, three, four);
    for (const { state } of [three, four]) expect(state).toMatchObject({ stage: 'hq-review', sameAs: null });
  });

  it('of an ended one, or of another article, stay as they were', () => {
    const [one, two, third] = [atHq('feedback-1'), atHq('feedback-2-sn'), atHq('feedback-3', { article: 'article-2' })];
    passOn(third.do(CAST.hqManager, 'same-as', { other: 'feedback-1' }), one, third);
    one.do(CAST.hqManager, 'dismiss', { text: words('no') });
    passOn(two.do(CAST.hqManager, 'same-as', { other: 'feedback-1' }), one, two);
    for (const { state } of [two, third]) expect(state).toMatchObject({ stage: 'hq-review', sameAs: null });
    expect(one.state.followers).toEqual([]);
  });
});

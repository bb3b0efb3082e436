import { topics } from '../../../test/support/domain/case-driver';
import { CASE, TIMER } from '../../../test/support/domain/people';
import type { Effect } from '../../shared/transition';
import { OPERATIONS, type OperationKind } from '../knowledge-state';
import {
  atHq,
  begun,
  CAST,
  CONTENT,
  HOUR,
  HQ_SYSTEM,
  holding,
  knowledgeTerms,
  operation,
  ORGS,
  words,
} from '../../../test/support/domain/knowledge-cast';

const told = (effects: Effect[]) =>
  effects.flatMap((effect) =>
    effect.kind === 'deliver' ? [] : [[effect.process, effect.caseId, effect.envelope.command.type].join(' ')],
  );

describe.each<OperationKind>([...OPERATIONS])('%s', (kind) => {
  it('goes from second line through two reviews to the register, and ends when it is everywhere', () => {
    const driver = begun(kind);
    driver.do(CAST.author, 'submit', CONTENT[kind]);
    expect([driver.state.stage, driver.tasks()]).toEqual(['origin-review', ['origin-review']]);
    expect(topics(driver.do(CAST.manager, 'approve'))).toEqual(['knowledge.submitted']);
    expect(driver.state.stage).toBe('receiving');
    driver.do(HQ_SYSTEM, 'acknowledge');
    expect(driver.state.holder).toMatchObject({ role: 'knowledge-manager', org: 'hq' });
    const effects = driver.do(CAST.hqManager, 'approve');
    expect(topics(effects)).toEqual(['knowledge.approval-result']);
    const { article } = driver.state;
    expect(told(effects)).toEqual([`knowledge-article ${article} ${kind === 'publish' ? 'register' : 'apply'}`]);
    driver.do(CASE, 'applied', { number: 2 });
    expect(driver.state).toMatchObject({ stage: 'spreading', number: 2, ended: false, closedAt: driver.now });
    driver.do(CASE, 'spread', { number: 2 });
    const outcome = { publish: 'published', update: 'updated', revoke: 'revoked' }[kind];
    expect(driver.state).toMatchObject({ stage: 'ended', outcome, ended: true });
    expect(driver.state.clocks.filter(({ endedAt }) => endedAt === null)).toEqual([]);
  });

  it('comes back to its origin from either review with a reason, and goes the same way again', () => {
    const driver = begun(kind);
    driver.do(CAST.author, 'submit', CONTENT[kind]);
    expect(driver.refusal(CAST.manager, 'return')).toMatchObject({ code: 'missing-field', field: 'text' });
    expect(driver.do(CAST.manager, 'return', { text: words('no') })).toEqual([]);
    expect(driver.state.returned).toMatchObject({ from: 'origin', reason: { by: ['sl.manager'] } });
    expect(driver.state.tasks.at(-1)).toMatchObject({ step: 'modify', assignee: 'sl.author' });
    driver.do(CAST.author, 'submit', CONTENT[kind]);
    driver.do(CAST.manager, 'approve');
    driver.do(HQ_SYSTEM, 'acknowledge');
    expect(topics(driver.do(CAST.hqManager, 'return', { text: words('no') }))).toEqual(['knowledge.approval-result']);
    expect(driver.state).toMatchObject({ stage: 'modifying', returned: { from: 'hq' } });
    expect(driver.refusal(CAST.hqAuthor, 'submit', CONTENT[kind])?.code).toBe('not-permitted');
    driver.do(CAST.author, 'submit', CONTENT[kind]);
    expect(driver.state.stage).toBe('origin-review');
  });

  it('from HQ needs one review, by another person', () => {
    const driver = begun(kind, undefined, CAST.hqManager);
    driver.do(CAST.hqManager, 'submit', CONTENT[kind]);
    expect(driver.state.stage).toBe('hq-review');
    expect(driver.refusal(CAST.hqManager, 'approve')?.code).toBe('separation-of-duties');
    driver.do(CAST.hqManager2, 'return', { text: words('no') });
    expect(driver.state).toMatchObject({ stage: 'modifying', holder: { org: 'hq', person: 'hq.manager' } });
    driver.do(CAST.hqManager, 'submit', CONTENT[kind]);
    driver.do(CAST.hqManager2, 'approve');
    expect(driver.state.stage).toBe('publishing');
  });

  it.each([
    ['recalled', CAST.author, 'recall'],
    ['recalled', CAST.manager, 'recall'],
    ['cancelled', CAST.hqManager, 'cancel'],
  ])('is %s until HQ has passed it (%#)', (outcome, actor, command) => {
    for (const driver of [begun(kind), atHq(kind)]) {
      expect(driver.refusal(actor, command)).toMatchObject({ field: 'text' });
      const effects = driver.do(actor, command, { text: words('why') });
      expect(driver.state).toMatchObject({ stage: 'ended', outcome });
      expect(told(effects)).toEqual(kind === 'publish' ? [] : ['knowledge-article article-1 operation-over']);
    }
    const passed = atHq(kind);
    passed.do(CAST.hqManager, 'approve');
    expect(passed.refusal(actor, command, { text: words('why') })?.code).toBe('wrong-stage');
  });
});

describe('four eyes', () => {
  const both = holding(CAST.author, CAST.manager, CAST.hqManager);

  it('hold for one person at two posts, and for who acts for another', () => {
    const driver = begun('publish');
    driver.do({ ...CAST.author2, onBehalfOf: 'sl.author' }, 'submit', CONTENT.publish);
    expect(driver.refusal(both, 'approve')?.code).toBe('separation-of-duties');
    expect(driver.refusal({ ...CAST.manager, onBehalfOf: 'sl.author2' }, 'approve')?.code).toBe('separation-of-duties');
    driver.do({ ...CAST.manager, onBehalfOf: 'hq.manager' }, 'approve');
    driver.do(HQ_SYSTEM, 'acknowledge');
    expect(driver.refusal(CAST.hqManager, 'approve')?.code).toBe('separation-of-duties');
    driver.do(CAST.hqManager2, 'approve');
  });

  it('count everybody who wrote on it', () => {
    const driver = begun('publish');
    driver.do(CAST.author, 'submit', CONTENT.publish);
    driver.do(CAST.manager, 'return', { text: words('no') });
    driver.do(CAST.manager2, 'release', { task: driver.state.tasks.at(-1)!.id, text: words('author left') });
    driver.do(CAST.manager2, 'submit', CONTENT.publish);
    expect(driver.state.authors).toEqual(['sl.author', 'sl.manager2']);
    expect(driver.refusal(CAST.manager2, 'approve')?.code).toBe('separation-of-duties');
  });

  it.each([
    ['origin', CAST.author, 'receiving'],
    ['hq', CAST.hqAuthor, 'publishing'],
  ])('may be waived at the %s only where the policy lets it, with a reason that stays', (side, author, stage) => {
    const given = { ...CONTENT.publish, waiver: words('one-person desk') };
    const strict = begun('publish', undefined, author);
    expect(strict.refusal(author, 'submit-unreviewed', given)?.code).toBe('not-permitted');
    const driver = begun('publish', knowledgeTerms({ bounds: { [`${side}-review.waivable`]: 1 } }), author);
    expect(driver.refusal(author, 'submit-unreviewed', CONTENT.publish)).toMatchObject({ field: 'waiver' });
    driver.do(author, 'submit-unreviewed', given);
    expect(driver.state).toMatchObject({ stage, waiver: { step: `${side}-review`, by: [author.id] } });
  });
});

describe('what is submitted', () => {
  const driver = begun('publish');
  const { now } = driver;
  it.each([
    ['without provinces', { provinces: undefined }, 'provinces'],
    ['for no province', { provinces: [] }, 'provinces'],
    ['for a prefecture', { provinces: [ORGS.lz] }, 'provinces'],
    ['that has expired', { expiresAt: now - 1 }, 'expiresAt'],
    ['that expires before it begins', { effectiveAt: now + 2000, expiresAt: now + 1000 }, 'expiresAt'],
    ['to be reviewed after it expired', { expiresAt: now + 1000, reviewAt: now + 2000 }, 'reviewAt'],
    ['without a place in the tree', { node: undefined }, 'node'],
  ])('%s is refused', (_, rest, field) => {
    expect(driver.refusal(CAST.author, 'submit', { ...CONTENT.publish, ...rest })).toMatchObject({ field });
  });

  it('by a province is none of its business', () => {
    expect(operation('publish').refusal(CAST.gsManager, 'register', { org: ORGS.hq })).toMatchObject({ field: 'org' });
    expect(operation('publish').refusal(CAST.gsManager, 'register', { org: ORGS.gs })).toMatchObject({ field: 'org' });
  });
});

describe('races', () => {
  const passed = (kind: OperationKind) => {
    const driver = atHq(kind);
    driver.do(CAST.hqManager, 'approve');
    return driver;
  };

  it('an update upon an older version goes back to be written upon the new one', () => {
    const driver = passed('update');
    expect(topics(driver.do(CASE, 'overtaken', { number: 2 }))).toEqual(['knowledge.overtaken']);
    expect(driver.state).toMatchObject({ stage: 'modifying', returned: { from: 'register', number: 2 } });
    expect(driver.refusal(CAST.author, 'submit', CONTENT.update)).toMatchObject({ field: 'basedOn' });
    driver.do(CAST.author, 'submit', { ...CONTENT.update, basedOn: 2 });
    expect(driver.state.stage).toBe('origin-review');
  });

  it.each(['generating', 'hq-review', 'publishing', 'spreading'])('a revocation ends an update that is %s', (stage) => {
    const driver = stage === 'generating' ? begun('update') : stage === 'hq-review' ? atHq('update') : passed('update');
    if (stage === 'spreading') driver.do(CASE, 'applied', { number: 2 });
    expect(driver.state.stage).toBe(stage);
    const by = { number: 3, kind: 'revoke', operation: 'operation-2' };
    driver.do(CASE, 'superseded', { by, number: null });
    expect(driver.state).toMatchObject({ stage: 'ended', outcome: 'superseded', supersededBy: by });
    expect(driver.tasks()).toEqual([]);
    expect(driver.refusal(CASE, 'applied', { number: 2 })?.code).toBe('case-closed');
  });

  it('who waits for it hears its number, or why there is none, once', () => {
    const asker = { process: 'knowledge-feedback', caseId: 'feedback-1' };
    const asked = () => {
      const driver = operation('update');
      driver.do(CASE, 'register', { org: ORGS.secondLine, article: 'article-1', asker });
      return driver;
    };
    const driver = asked();
    expect(driver.state.tasks).toMatchObject([{ step: 'generate', assignee: null }]);
    expect(told(driver.do(CAST.author, 'recall', { text: words('no') }))).toContain(
      'knowledge-feedback feedback-1 operation-decided',
    );
    const other = asked();
    other.do(CAST.author, 'submit', CONTENT.update);
    other.do(CAST.manager, 'approve');
    other.do(HQ_SYSTEM, 'acknowledge');
    other.do(CAST.hqManager, 'approve');
    expect(told(other.do(CASE, 'spread', { number: 2 }))).toEqual(['knowledge-feedback feedback-1 operation-decided']);
  });
});

describe('time', () => {
  it('a late review is told, and climbs to the tiers above its origin', () => {
    const driver = begun('publish');
    driver.do(CAST.author, 'submit', CONTENT.publish);
    expect(topics(driver.wait(7 * HOUR))).toEqual(['knowledge.reminder', 'knowledge.reminder']);
    expect(topics(driver.wait(HOUR))).toEqual(['knowledge.late', 'knowledge.escalated']);
    expect(driver.refusal(CAST.coordinator, 'extend', { minutes: 5 * HOUR, text: words('x') })?.params).toEqual({
      max: 4 * HOUR,
    });
    driver.do(CAST.coordinator, 'extend', { minutes: 4 * HOUR, text: words('x') });
    expect(driver.clock('review')).toMatchObject({ state: 'warned' });
    driver.wait(4 * HOUR);
    driver.do(CAST.manager, 'approve');
    expect(driver.state).toMatchObject({ climb: null, stage: 'receiving' });
  });

  it('the tier called on may take the work, but not its own words', () => {
    const driver = begun('publish', undefined, holding(CAST.hqAuthor, CAST.coordinator));
    driver.do(CAST.hqAuthor, 'submit', CONTENT.publish);
    driver.wait(8 * HOUR);
    expect(driver.refusal(holding(CAST.hqAuthor, CAST.coordinator), 'take-over', { text: words('x') })?.code).toBe(
      'separation-of-duties',
    );
    driver.do(CAST.coordinator, 'take-over', { text: words('x') });
    driver.do(CAST.coordinator, 'approve');
    expect(driver.state).toMatchObject({ stage: 'publishing', climb: null });
  });

  it('a missing acknowledgement is a delivery alarm, and can be given by hand', () => {
    const driver = begun('publish');
    driver.do(CAST.author, 'submit', CONTENT.publish);
    driver.do(CAST.manager, 'approve');
    expect(driver.refusal(CAST.manager, 'acknowledge')?.code).toBe('not-permitted');
    expect(topics(driver.wait(HOUR))).toEqual(['knowledge.delivery-alarm', 'knowledge.escalated']);
    driver.do(CAST.coordinator, 'acknowledge');
    expect(driver.state).toMatchObject({ stage: 'hq-review', climb: null });
    expect(driver.tasks()).toEqual(['hq-review']);
  });

  it('nothing is waited for where the platforms are one', () => {
    const driver = begun('publish', knowledgeTerms({ without: ['receipt'] }));
    driver.do(CAST.author, 'submit', CONTENT.publish);
    driver.do(CAST.manager, 'approve');
    expect(driver.state.stage).toBe('hq-review');
    expect(driver.refusal(TIMER, 'clock-mark', { clockId: 'none', mark: 'breach' })?.code).toBe('already-done');
  });
});

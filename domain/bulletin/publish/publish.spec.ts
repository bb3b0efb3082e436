import {
  begunBulletin,
  bulletin,
  BULLETIN_CAST as CAST,
  bulletinTerms,
  HQ_BOARD,
  inHours,
  shownBulletin,
} from '../../../test/support/domain/bulletin-cast';
import { topics, words } from '../../../test/support/domain/case-driver';
import { holding } from '../../../test/support/domain/knowledge-cast';
import { ORGS } from '../../../test/support/domain/people';
import type { Effect } from '../../shared/transition';

const DAY = 24 * 60;
const said = { text: words('why') };
const started = (effects: Effect[]): string[] =>
  effects.flatMap((effect) => (effect.kind === 'start-case' ? [effect.process] : []));

describe('from its origin to the board', () => {
  it('second line: reviewed there, received and reviewed at HQ, by four people', () => {
    const driver = begunBulletin(CAST.slAuthor, { terms: bulletinTerms({ without: [] }) });
    driver.do(CAST.slAuthor, 'submit', bulletin());
    expect([driver.state.stage, driver.clock('review')?.state]).toEqual(['origin-review', 'running']);
    driver.do(CAST.slManager, 'return', said);
    expect([driver.state.stage, driver.tasks()]).toEqual(['modifying', ['modify-bulletin']]);
    driver.do(CAST.slAuthor, 'submit', bulletin());
    driver.do(CAST.slManager, 'approve');
    expect(driver.state.stage).toBe('receiving');
    driver.do(HQ_BOARD, 'acknowledge');
    expect(topics(driver.do(CAST.hqManager, 'return', said))).toEqual(['bulletin.approval-result']);
    driver.do(CAST.slAuthor, 'submit', bulletin());
    driver.do(CAST.slManager2, 'approve');
    driver.do(HQ_BOARD, 'acknowledge');
    const shown = driver.do(CAST.hqManager, 'approve');
    expect(started(shown)).toEqual(['bulletin-delivery', 'bulletin-delivery']);
    expect(topics(shown)).toEqual(['bulletin.approval-result', 'bulletin.numbered']);
    expect(driver.state).toMatchObject({
      stage: 'shown',
      number: 1,
      returned: null,
      parties: expect.arrayContaining(['sn']),
    });
  });

  it('HQ: one review, by another person', () => {
    const driver = begunBulletin(CAST.hqAuthor);
    driver.do(CAST.hqAuthor, 'submit', bulletin());
    const both = holding({ ...CAST.hqAuthor }, CAST.hqManager);
    expect(driver.refusal(both, 'approve')?.code).toBe('separation-of-duties');
    expect(driver.refusal({ ...CAST.hqManager, onBehalfOf: CAST.hqAuthor.id }, 'approve')?.code).toBe(
      'separation-of-duties',
    );
    driver.do(CAST.hqManager, 'approve');
    expect(driver.state.stage).toBe('shown');
  });

  it('who passed it at its origin does not pass it at HQ', () => {
    const driver = begunBulletin(CAST.slAuthor);
    driver.do(CAST.slAuthor, 'submit', bulletin());
    const both = holding(CAST.slManager, CAST.hqManager);
    driver.do(both, 'approve');
    expect(driver.refusal(both, 'approve')?.code).toBe('separation-of-duties');
  });

  it('a province: to its own prefectures and departments, without HQ and without cases of theirs', () => {
    const driver = begunBulletin(CAST.gsAuthor, { scope: 'local' });
    expect(driver.refusal(CAST.gsAuthor, 'submit', bulletin())).toMatchObject({ field: 'receivers' });
    expect(driver.refusal(CAST.gsAuthor, 'submit', bulletin({ receivers: [ORGS.snNetwork] }))?.code).toBe(
      'wrong-target',
    );
    driver.do(CAST.gsAuthor, 'submit', bulletin({ receivers: [ORGS.lz, ORGS.ts, ORGS.billing], replyBy: inHours(8) }));
    const shown = driver.do(CAST.gsManager, 'approve');
    expect(started(shown)).toEqual(['bulletin-reply', 'bulletin-reply']);
    expect(topics(shown)).toEqual(['bulletin.numbered', ...Array<string>(3).fill('bulletin.published')]);
    driver.do(CAST.gsAuthor, 'add-note', said);
    driver.do(CAST.gsManager, 'propose-withdrawal', said);
    const down = driver.do(CAST.gsManager2, 'confirm-withdrawal');
    expect(topics(down)).toEqual(Array<string>(3).fill('bulletin.withdrawn'));
    expect(driver.state.stage).toBe('taking-down');
  });

  it('only a province has its own', () => {
    const driver = begunBulletin(CAST.gsAuthor);
    expect(driver.state.publisher.id).toBe('hq');
    expect(() => begunBulletin(CAST.hqAuthor, { scope: 'local' })).toThrow('wrong-target');
  });

  it.each([
    [{ expiresAt: inHours(-1) }, 'expiresAt'],
    [{ effectiveAt: inHours(5), expiresAt: inHours(4) }, 'expiresAt'],
    [{ replyBy: inHours(0) }, 'replyBy'],
    [{ replyBy: inHours(30), expiresAt: inHours(20) }, 'replyBy'],
    [{ form: words('form') }, 'replyBy'],
    [{ startsAt: inHours(1) }, 'startsAt'],
    [{ endsAt: inHours(1) }, 'endsAt'],
    [{ impact: words('i') }, 'impact'],
  ])('refuses %j', (content, field) => {
    const driver = begunBulletin(CAST.hqAuthor);
    expect(driver.refusal(CAST.hqAuthor, 'submit', bulletin(content))?.field).toBe(field);
  });

  it('a deadline that its review has let pass goes back for another', () => {
    const driver = begunBulletin(CAST.hqAuthor);
    driver.do(CAST.hqAuthor, 'submit', bulletin({ replyBy: inHours(2) }));
    driver.wait(3 * 60);
    expect(driver.refusal(CAST.hqManager, 'approve')).toMatchObject({ field: 'replyBy' });
    driver.do(CAST.hqManager, 'return', said);
  });

  it('is recalled by its origin, cancelled by its publisher, until it is shown', () => {
    const recalled = begunBulletin(CAST.slAuthor);
    recalled.do(CAST.slManager, 'recall', said);
    expect(recalled.state).toMatchObject({ ended: true, outcome: 'recalled' });
    const cancelled = begunBulletin(CAST.slAuthor);
    expect(cancelled.refusal(CAST.slManager, 'cancel', said)?.code).toBe('not-permitted');
    cancelled.do(CAST.hqManager, 'cancel', said);
    expect(cancelled.state).toMatchObject({ ended: true, outcome: 'cancelled' });
    expect(shownBulletin().refusal(CAST.hqManager, 'cancel', said)?.code).toBe('wrong-stage');
  });

  it('goes without a review only where the policy offers it, and what an origin waives HQ still reviews', () => {
    const content = { ...bulletin(), waiver: words('known') };
    expect(begunBulletin(CAST.hqAuthor).refusal(CAST.hqAuthor, 'submit-unreviewed', content)?.code).toBe(
      'not-permitted',
    );
    const terms = bulletinTerms({ bounds: { 'origin-review.waivable': 1, 'hq-review.waivable': 1 } });
    const second = begunBulletin(CAST.slAuthor, { terms });
    second.do(CAST.slAuthor, 'submit-unreviewed', content);
    expect([second.state.stage, second.state.waiver?.step]).toEqual(['hq-review', 'origin-review']);
    const own = begunBulletin(CAST.hqAuthor, { terms });
    own.do(CAST.hqAuthor, 'submit-unreviewed', content);
    expect([own.state.stage, own.state.waiver?.by]).toEqual(['shown', [CAST.hqAuthor.id]]);
  });

  it('a review that is late climbs: the coordinator, then the centre leader', () => {
    const driver = begunBulletin(CAST.hqAuthor);
    driver.do(CAST.hqAuthor, 'submit', bulletin());
    expect(topics(driver.wait(13 * 60))).toEqual([
      ...['bulletin.reminder', 'bulletin.reminder', 'bulletin.late'],
      ...['bulletin.escalated', 'bulletin.escalated'],
    ]);
  });
});

describe('while it is shown', () => {
  it('two people withdraw it; one who proposed it does not confirm it, and it can stay', () => {
    const driver = shownBulletin();
    driver.do(CAST.hqManager, 'propose-withdrawal', said);
    expect(driver.refusal(CAST.hqManager2, 'propose-withdrawal', said)?.code).toBe('already-done');
    expect(driver.refusal(CAST.hqManager, 'confirm-withdrawal')?.code).toBe('separation-of-duties');
    driver.do(CAST.hqManager2, 'keep-shown', said);
    expect([driver.state.stage, driver.tasks()]).toEqual(['shown', []]);
    driver.do(CAST.hqManager2, 'propose-withdrawal', said);
    expect(started(driver.do(CAST.hqManager, 'confirm-withdrawal'))).toHaveLength(2);
    expect(driver.state).toMatchObject({ stage: 'taking-down', number: 2 });
  });

  it('expires by itself, pending withdrawal or not', () => {
    const driver = shownBulletin({ expiresAt: inHours(24), replyBy: inHours(8) });
    driver.do(CAST.hqManager, 'propose-withdrawal', said);
    driver.wait(DAY);
    expect(driver.state).toMatchObject({ stage: 'taking-down', withdrawal: null, repliesEnd: 'expired' });
    expect(driver.tasks()).toEqual([]);
  });

  it('receivers come later: delivered, and asked while replies are asked for', () => {
    const driver = shownBulletin({ replyBy: inHours(8) });
    const added = { receivers: [ORGS.gs, ORGS.xj] };
    expect(started(driver.do(CAST.hqManager, 'add-receivers', added))).toEqual(['bulletin-delivery', 'bulletin-reply']);
    expect(driver.refusal(CAST.hqManager, 'add-receivers', added)?.code).toBe('already-done');
    expect(driver.refusal(CAST.hqManager, 'add-receivers', { receivers: [ORGS.lz] })?.code).toBe('wrong-target');
    driver.do(CAST.hqManager, 'close-replies', said);
    const late = driver.do(CAST.hqManager, 'add-receivers', { receivers: [ORGS.secondLine] });
    expect(started(late)).toEqual(['bulletin-delivery']);
  });

  it('its deadline moves earlier or later, never into the past nor beyond its expiry', () => {
    const driver = shownBulletin({ replyBy: inHours(8), expiresAt: inHours(48) });
    for (const hours of [0, 49])
      expect(driver.refusal(CAST.hqManager, 'move-deadline', { replyBy: inHours(hours), ...said })?.field).toBe(
        'replyBy',
      );
    const told = driver.do(CAST.hqManager, 'move-deadline', { replyBy: inHours(4), ...said });
    expect(told.map(({ kind }) => kind)).toEqual(['tell-case', 'tell-case']);
    expect(driver.state.reply).toMatchObject({ deadlineAt: inHours(4), deadlineNumber: 2 });
    expect(shownBulletin().refusal(CAST.hqManager, 'move-deadline', { replyBy: inHours(4), ...said })?.code).toBe(
      'wrong-stage',
    );
  });

  it('is pinned and unpinned', () => {
    const driver = shownBulletin({ pinned: true });
    driver.do(CAST.hqManager, 'pin', { pinned: false });
    expect(driver.state.pinned).toBe(false);
    expect(driver.refusal(CAST.gsManager, 'pin', { pinned: true })?.code).toBe('not-permitted');
  });
});

import {
  begunBulletin,
  bulletin,
  BULLETIN_CAST as CAST,
  inHours,
  shownBulletin,
  type Bulletin,
} from '../../../test/support/domain/bulletin-cast';
import { topics, words } from '../../../test/support/domain/case-driver';
import { holding } from '../../../test/support/domain/knowledge-cast';
import type { Effect } from '../../shared/transition';

const said = { text: words('why') };
const started = (effects: Effect[]): string[] =>
  effects.flatMap((effect) => (effect.kind === 'start-case' ? [effect.process] : []));

describe('a notice', () => {
  const notice = (content: object = {}): Bulletin =>
    shownBulletin({ startsAt: inHours(0), impact: words('i1'), ...content }, { kind: 'fault-notice' });

  it('is followed up, each time passed by another person, until it is cleared', () => {
    const driver = notice();
    expect([driver.tasks(), driver.state.notice?.state]).toEqual([['follow-up'], 'ongoing']);
    driver.do(CAST.hqAuthor, 'draft-follow-up', { words: words('f1'), endsAt: inHours(6) });
    expect(driver.refusal(holding(CAST.hqAuthor, CAST.hqManager), 'approve-follow-up')?.code).toBe(
      'separation-of-duties',
    );
    driver.do(CAST.hqManager, 'return-follow-up', said);
    expect(driver.tasks()).toEqual(['follow-up']);
    driver.do(CAST.hqAuthor, 'draft-follow-up', { words: words('f1'), endsAt: inHours(6) });
    const passed = driver.do(CAST.hqManager, 'approve-follow-up');
    expect(started(passed)).toEqual(['bulletin-delivery', 'bulletin-delivery']);
    expect(driver.state).toMatchObject({ number: 2, notice: { endsAt: inHours(6), state: 'ongoing' } });
    driver.do(CAST.hqAuthor, 'draft-follow-up', { words: words('f2'), state: 'cleared' });
    driver.do(CAST.hqManager, 'approve-follow-up');
    expect([driver.tasks(), driver.clock('follow-up')]).toEqual([[], undefined]);
    expect(driver.state.followUps.map(({ number }) => number)).toEqual([2, 3]);
  });

  it('asks from its start on, reminds, and climbs where nobody follows up', () => {
    const driver = notice({ startsAt: inHours(10), endsAt: inHours(12) });
    expect([driver.state.notice?.state, driver.clock('follow-up')?.dueAt]).toEqual(['announced', inHours(14)]);
    expect(topics(driver.wait(11 * 60))).toEqual([]);
    expect(topics(driver.wait(4 * 60))).toEqual([
      ...['bulletin.reminder', 'bulletin.reminder', 'bulletin.late', 'bulletin.escalated'],
    ]);
    driver.do(CAST.hqAuthor, 'draft-follow-up', { words: words('f1'), state: 'ongoing' });
    expect([driver.tasks(), driver.state.climb]).toEqual([['follow-up-review'], null]);
  });

  it('must say when it begins; a plain bulletin is not followed up', () => {
    const driver = begunBulletin(CAST.hqAuthor, { kind: 'cutover-notice' });
    expect(driver.refusal(CAST.hqAuthor, 'submit', bulletin())).toMatchObject({
      code: 'missing-field',
      field: 'startsAt',
    });
    expect(shownBulletin().refusal(CAST.hqAuthor, 'draft-follow-up', { words: words() })?.code).toBe('wrong-stage');
  });

  it('says what is affected; a follow-up says it anew, or leaves it as it was', () => {
    const driver = begunBulletin(CAST.hqAuthor, { kind: 'fault-notice' });
    const begun = bulletin({ startsAt: inHours(0) });
    expect(driver.refusal(CAST.hqAuthor, 'submit', begun)).toMatchObject({ code: 'missing-field', field: 'impact' });
    driver.do(CAST.hqAuthor, 'submit', { ...begun, impact: words('i1') });
    driver.do(CAST.hqManager, 'approve');
    const followed = (content: object): unknown => {
      driver.do(CAST.hqAuthor, 'draft-follow-up', { words: words('f'), ...content });
      driver.do(CAST.hqManager, 'approve-follow-up');
      return [driver.state.notice?.impact?.id, driver.state.followUps.at(-1)?.impact?.id];
    };
    expect(driver.state.notice?.impact).toEqual(words('i1'));
    expect(followed({ endsAt: inHours(6) })).toEqual([words('i1').id, undefined]);
    expect(followed({ impact: words('i2') })).toEqual([words('i2').id, words('i2').id]);
    expect(followed({ state: 'cleared' })).toEqual([words('i2').id, undefined]);
  });

  it('begun under the first rules need not say it: nobody was asked to', () => {
    const driver = begunBulletin(CAST.hqAuthor, { kind: 'fault-notice' });
    driver.state = { ...driver.state, rules: 1 };
    driver.do(CAST.hqAuthor, 'submit', bulletin({ startsAt: inHours(0) }));
    expect(driver.state.notice).toEqual({ startsAt: inHours(0), endsAt: null, state: 'ongoing' });
  });
});

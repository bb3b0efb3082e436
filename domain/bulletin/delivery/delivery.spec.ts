import { BULLETIN_CAST as CAST, bulletinTerms, GS_BOARD, SN_BOARD } from '../../../test/support/domain/bulletin-cast';
import { CaseDriver, topics, words } from '../../../test/support/domain/case-driver';
import { CASE, ORGS } from '../../../test/support/domain/people';
import { machine } from './delivery.machine';
import type { DeliveryState } from './delivery-state';

type Delivery = CaseDriver<DeliveryState>;

function sent(over: object = {}, without: string[] = ['receipt']): Delivery {
  const driver = new CaseDriver(machine, bulletinTerms({ without }), 'delivery-1');
  const given = { bulletin: 'bulletin-1', kind: 'bulletin', urgency: 'normal', number: 2, pinned: true, known: false };
  driver.do(CASE, 'register', { org: ORGS.gs, ...given, words: words('v1'), digest: 'digest of v1', ...over });
  return driver;
}

it('is received, then published to local users by the receiver, who may pin it otherwise', () => {
  const driver = sent({}, []);
  expect(driver.state.stage).toBe('receiving');
  expect(driver.refusal(SN_BOARD, 'acknowledge')?.code).toBe('not-permitted');
  driver.do(GS_BOARD, 'acknowledge');
  expect([driver.state.stage, driver.tasks()]).toEqual(['publishing-locally', ['publish-locally']]);
  expect(driver.refusal(CAST.snManager, 'publish-locally')?.code).toBe('not-permitted');
  expect(topics(driver.do(CAST.gsManager, 'publish-locally', { pinned: false }))).toEqual(['bulletin.published']);
  expect(driver.state).toMatchObject({ ended: true, outcome: 'published', pinned: false });
  expect(driver.clock('province-publication')?.state).toBe('met');
});

it('a receipt that does not come is a delivery alarm, climbs, and can be given by hand', () => {
  const driver = sent({}, []);
  expect(topics(driver.wait(61))).toEqual(['bulletin.delivery-alarm', 'bulletin.escalated']);
  driver.do(CAST.gsLeader, 'acknowledge');
  expect(driver.state.stage).toBe('publishing-locally');
});

it('late, it climbs: team leader, GM hotline, HQ; taken over, the leader publishes it', () => {
  const driver = sent();
  const effects = driver.wait(13 * 60);
  expect(topics(effects).filter((topic) => topic === 'bulletin.escalated')).toHaveLength(2);
  expect(driver.tasks()).toEqual(['publish-locally', 'escalation']);
  driver.do(CAST.gsManager, 'publish-locally');
  expect(driver.clock('province-publication')).toMatchObject({ state: 'met', late: true });
});

it('late while it is received, it goes on climbing once it is there', () => {
  const driver = sent({}, []);
  driver.wait(9 * 60);
  expect(topics(driver.do(GS_BOARD, 'acknowledge'))).toEqual(['bulletin.escalated']);
});

it('what follows something shown there is shown at once; what is withdrawn goes at once', () => {
  expect(sent({ known: true }).state).toMatchObject({ ended: true, outcome: 'published' });
  expect(sent({ words: null, digest: null }).state).toMatchObject({ ended: true, outcome: 'taken-down' });
});

it.each(['receiving', 'publishing-locally'])('a higher number ends it at %s, an equal one does not', (stage) => {
  const driver = sent({}, stage === 'receiving' ? [] : ['receipt']);
  expect(driver.state.stage).toBe(stage);
  expect(driver.refusal(CASE, 'supersede', { by: 2 })?.code).toBe('already-done');
  expect(topics(driver.do(CASE, 'supersede', { by: 3 }))).toEqual(['bulletin.superseded']);
  expect(driver.state).toMatchObject({
    ended: true,
    outcome: 'superseded',
    supersededBy: 3,
    tasks: [{ status: 'cancelled' }].slice(stage === 'receiving' ? 1 : 0),
  });
});

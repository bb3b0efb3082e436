import type { BoardPageDto } from '../../../src/modules/bulletins/board/board.dto';
import type { BulletinMatrixDto, MatrixRowDto } from '../../../src/modules/bulletins/page/matrix.dto';
import type { DecidedCaseDto } from '../../../src/platform/case-view/case-detail.dto';
import { eventually } from '../../support/eventually';
import { RunningSystem } from './running-system';

const HOUR = 3_600_000;
const inHours = (hours: number): string => new Date(Date.now() + hours * HOUR).toISOString();

let system: RunningSystem;
let bulletin: string;
beforeAll(async () => {
  system = await RunningSystem.start();
  const body = { org: 'hq', scope: 'network', kind: 'bulletin' };
  const begun = await system.call<DecidedCaseDto>('POST', '/bulletins', { as: 'hq.bulletins', body });
  bulletin = begun.body.id;
  const words = { title: '资费公示', body: '<p>请核对。</p>', keywords: [] };
  await decide('hq.bulletins', bulletin, { type: 'submit', words, receivers: ['gs', 'sn'], replyBy: inHours(4) });
  await decide('hq.publisher', bulletin, { type: 'approve' });
  await publishedAt('gs');
});
afterAll(() => system?.stop());

async function decide(as: string, id: string, body: object): Promise<DecidedCaseDto> {
  const answer = await system.command(id, as, body);
  expect([answer.status, answer.body]).toEqual([200, expect.objectContaining({ id })]);
  return answer.body;
}
const matrix = async () =>
  (await system.call<BulletinMatrixDto>('GET', `/bulletins/${bulletin}/matrix`, { as: 'hq.publisher' })).body;
/** How far a receiver is, once that holds. */
const cell = (org: string, holds: object): Promise<MatrixRowDto> =>
  eventually(async () => {
    const found = (await matrix()).receivers.find((one) => one.org === org);
    expect(found).toMatchObject(holds);
    return found!;
  });
async function publishedAt(org: string): Promise<void> {
  const { delivery } = await cell(org, { deliveryStage: 'publishing-locally' });
  await decide(`${org}.publisher`, delivery!, { type: 'publish-locally' });
}
async function submitted(org: string): Promise<string> {
  const { reply } = await cell(org, { reply: expect.any(String) });
  await decide(`${org}.bulletins`, reply!, { type: 'submit-reply', text: '已核对' });
  await decide(`${org}.publisher`, reply!, { type: 'approve' });
  return reply!;
}

it('the deadline moves earlier and later for every open reply; what was submitted is not touched', async () => {
  const before = await submitted('gs').then(() => cell('gs', { replyStage: 'acceptance' }));
  const replyBy = inHours(30);
  await decide('hq.publisher', bulletin, { type: 'move-deadline', replyBy, text: '延期' });
  await cell('sn', { replyDue: replyBy, replyLate: false });
  // Time itself is not waited for: it is moved to a moment from now.
  const soon = new Date(Date.now() + 1_500).toISOString();
  await decide('hq.publisher', bulletin, { type: 'move-deadline', replyBy: soon, text: '提前' });
  await cell('sn', { replyDue: soon, replyLate: true });
  await cell('gs', { submittedAt: before.submittedAt, replyLate: false });
});

it('returned after the deadline it has time again, and is not late by that', async () => {
  const { reply } = await cell('gs', { replyStage: 'acceptance' });
  await decide('hq.publisher', reply!, { type: 'return', text: '请补充' });
  const { replyDue } = await cell('gs', { replyStage: 'modifying', returns: 1, replyLate: false });
  expect(Date.parse(replyDue!)).toBeGreaterThan(Date.now());
});

it('a receiver that comes after the deadline is asked with time of its own', async () => {
  await decide('hq.publisher', bulletin, { type: 'add-receivers', receivers: ['xj'] });
  const { replyDue } = await cell('xj', { replyStage: 'drafting', replyLate: false });
  expect(Date.parse(replyDue!)).toBeGreaterThan(Date.now());
});

it('withdrawn while replies are open: every reply ends with it, and nobody is shown it any more', async () => {
  const board = async () => (await system.call<BoardPageDto>('GET', '/bulletins', { as: 'gs-lz.junior' })).body.items;
  expect(await board()).toHaveLength(1);
  await decide('hq.publisher', bulletin, { type: 'propose-withdrawal', text: '发错了' });
  await decide('hq.publisher2', bulletin, { type: 'confirm-withdrawal' });
  for (const org of ['gs', 'sn', 'xj']) await cell(org, { replyOutcome: 'taken-down', deliveryOutcome: 'taken-down' });
  expect(await board()).toEqual([]);
  const { reply } = await cell('gs', {});
  expect((await system.command(reply!, 'gs.bulletins', { type: 'submit-reply', text: '迟了' })).status).toBe(409);
});

import { randomUUID } from 'node:crypto';
import type { PublishState } from '../../../domain/bulletin/publish/publish-state';
import type { OrgId } from '../../../domain/shared/actor';
import { writeContent } from '../../../src/platform/content/content-store';
import { wordsText } from '../../../src/platform/content/words';
import { BULLETIN_CAST as CAST } from '../../support/domain/bulletin-cast';
import { ORGS, type Person } from '../../support/domain/people';
import { idOf } from '../../support/played-cases';
import { agreement } from './agreement';
import { known, KillStack, pause, until } from './kill-stack';

const BULLETIN = 'bulletin-publish';
const DELIVERY = 'bulletin-delivery';
const REPLY = 'bulletin-reply';
const HOUR = 3_600_000;

const gs = { org: ORGS.gs, author: CAST.gsAuthor, manager: CAST.gsManager };
const sn = { org: ORGS.sn, author: CAST.snAuthor, manager: CAST.snManager };
const RECEIVERS = [gs, sn];

let stack: KillStack;
beforeAll(async () => {
  stack = await KillStack.start(1);
});
afterAll(() => stack?.stop());

/** HQ's own, of which a reply is asked; the worker dies somewhere on the way, and another one goes on. */
async function shown(bulletin: string): Promise<void> {
  const register = { type: 'register', org: ORGS.hq, scope: 'network', kind: 'bulletin' };
  const first = { commandId: 'register', actor: known(CAST.hqAuthor), command: register };
  await stack.persist(() => stack.processes.start(BULLETIN, bulletin, first));
  const body = wordsText({ title: '割接后请回复', body: '<p>样例</p>' });
  const words = await writeContent(stack.database.manager, {
    ...{ caseId: bulletin, kind: 'words', body, author: idOf(CAST.hqAuthor.id) },
  });
  const content = { words, receivers: RECEIVERS.map(({ org }) => org), replyBy: Date.now() + 48 * HOUR };
  await stack.decide(BULLETIN, bulletin, CAST.hqAuthor, { type: 'submit', ...content });
  await stack.decide(BULLETIN, bulletin, CAST.hqManager, { type: 'approve' });
}

/** Cases that a bulletin began at its receivers, once each is at one of these stages. */
const children = (process: string, bulletin: string, ...stages: string[]): Promise<Record<OrgId, string>> =>
  until(async () => {
    const rows: { id: string; org: OrgId; stage: string }[] = await stack.database.query(
      `SELECT id, org_id AS org, stage FROM case_head WHERE process = $1 AND state->>'bulletin' = $2`,
      [process, bulletin],
    );
    const there = rows.length >= RECEIVERS.length && rows.every(({ stage }) => stages.includes(stage));
    return there && Object.fromEntries(rows.map(({ id, org }) => [org, id]));
  });

/** Written and passed at its receiver's: its deadline is met, or was missed. */
async function submitted(id: string, { author, manager }: { author: Person; manager: Person }): Promise<void> {
  const text = await stack.words(id, 'done');
  await stack.decide(REPLY, id, author, { type: 'submit-reply', text });
  await stack.decide(REPLY, id, manager, { type: 'approve' });
}
const accepted = (id: string) => stack.decide(REPLY, id, CAST.hqManager, { type: 'accept-reply' });

const stateOf = async (bulletin: string): Promise<PublishState> =>
  (await stack.inspect(bulletin, BULLETIN)).state as unknown as PublishState;

const outcomes = async (bulletin: string): Promise<Record<OrgId, [string | null, boolean]>> => {
  const { replies } = await stateOf(bulletin);
  return Object.fromEntries(Object.entries(replies).map(([org, { outcome, late }]) => [org, [outcome, late]]));
};

const breaches = async (reply: string): Promise<number> => {
  const [row] = await stack.database.query(
    `SELECT count(*)::int AS fired FROM timer_firing firing JOIN timer USING (case_id, opened_month)
      WHERE case_id = $1 AND timer.id = firing.timer_id AND timer.kind = 'reply' AND mark = 'breach'`,
    [reply],
  );
  return row.fired;
};

it('a bulletin whose worker is killed as it reaches a receiver, and as a reply is accepted, with a deadline due before the next one lives', async () => {
  const bulletin = randomUUID();
  // A receiver's case is there, and neither it nor the bulletin has heard so.
  await stack.startWorker(`${DELIVERY} register`);
  const goesOn = stack.workerGone(false).then(() => stack.startWorker(`${REPLY} accept-reply`));
  await shown(bulletin);
  await goesOn;
  const deliveries = await children(DELIVERY, bulletin, 'publishing-locally');
  for (const { org, manager } of RECEIVERS)
    await stack.decide(DELIVERY, deliveries[org.id]!, manager, { type: 'publish-locally' });
  const replies = await children(REPLY, bulletin, 'drafting');
  await submitted(replies.gs!, gs);

  // Gansu's is accepted, and the bulletin has not heard; Shaanxi's nearer deadline passes while nothing is alive to see it.
  const replyBy = Date.now() + 6_000;
  const text = await stack.words(bulletin, 'sooner');
  await stack.decide(BULLETIN, bulletin, CAST.hqManager, { type: 'move-deadline', replyBy, text });
  const heard = accepted(replies.gs!);
  await stack.workerGone(false);
  await pause(Math.max(0, replyBy - Date.now()) + 500);
  await stack.startWorker();
  await heard;
  await until(async () => (await outcomes(bulletin)).sn?.[1]);
  await submitted(replies.sn!, sn);
  await accepted(replies.sn!);
  await until(async () => (await stateOf(bulletin)).repliesEnd === 'complete');

  expect(await outcomes(bulletin)).toEqual({ gs: ['accepted', false], sn: ['accepted', true] });
  expect([await breaches(replies.gs!), await breaches(replies.sn!)]).toEqual([0, 1]);
  const own = (await agreement(stack, bulletin)).commands.filter((id) => !/[:/]/.test(id));
  expect(own).toEqual(['register', 'submit', 'approve', 'move-deadline']);
  for (const id of Object.values(deliveries)) expect((await agreement(stack, id)).transitions).toBe(2);
  for (const id of Object.values(replies)) await agreement(stack, id);
  expect(await children(DELIVERY, bulletin, 'ended')).toEqual(deliveries);
  expect(await children(REPLY, bulletin, 'ended')).toEqual(replies);
  const sent = await stack.database.query(
    `SELECT topic, count(*)::int AS rows, count(DISTINCT org_id)::int AS orgs FROM outbox
      WHERE topic IN ('bulletin.published', 'bulletin.reply-asked', 'bulletin.replies-complete') GROUP BY topic ORDER BY topic`,
  );
  expect(sent).toEqual([
    { topic: 'bulletin.published', rows: 2, orgs: 2 },
    { topic: 'bulletin.replies-complete', rows: 1, orgs: 1 },
    { topic: 'bulletin.reply-asked', rows: 2, orgs: 2 },
  ]);
  const boards = await stack.database.query(
    `SELECT org_id AS org, number FROM bulletin_board WHERE bulletin_id = $1 AND NOT own ORDER BY org_id`,
    [bulletin],
  );
  expect(boards).toEqual([
    { org: 'gs', number: 1 },
    { org: 'sn', number: 1 },
  ]);
});

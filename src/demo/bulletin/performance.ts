import { setTimeout as sleep } from 'node:timers/promises';
import { v5 as uuidv5 } from 'uuid';
import { problemText, type ApiClient, type Problem } from '../../cli/api-client';
import { inParallel } from '../../cli/in-parallel';
import { startProgress } from '../../cli/progress';
import type { BulletinMatrixDto } from '../../modules/bulletins/page/matrix.dto';
import type { RepliesDto } from '../../modules/bulletins/replies/replies.dto';
import { PROVINCES } from '../../seed/provinces';
import type { CaseView } from '../case-view';
import { Crew } from '../crew';
import { workAt, type Habits, type Performance } from '../desk';
import { dice } from '../dice';
import { gate } from '../gate';
import { patiently } from '../patiently';
import { AT_HQ, AT_ORIGIN, FORM, PUBLISHING, REPLYING } from './habits';

export interface BulletinScript {
  url: string;
  seed: string;
  /** Until replies are due, in seconds. */
  deadline: number;
  /** Business time of reviews and ladders passes this many times as fast. */
  scale: number;
  /** Stop after this time at the latest. */
  minutes: number;
  /** Requests on their way at once. */
  concurrency: number;
}

export interface BulletinPlayed {
  /** Case of the bulletin; null: it could not be begun. */
  bulletin: string | null;
  matrix: BulletinMatrixDto | null;
  replies: RepliesDto | null;
  /** People who have read it, of those whom it is for. */
  readers: { read: number; of: number };
  /** How long each decision took to be answered, ms. */
  latencies: number[];
  /** Answers that nobody should have got. */
  troubles: string[];
}

const NAMESPACE = '0f6ad5f2-7d0e-5b43-9a7c-0a51c6a9e7d4';
const PLATFORM = 'hq-sl-voice';
const KEEPER = 'hq.publisher';
/** It never replies: HQ closes the asking without it, saying why. */
const SILENT = 'xz';
/** One province in so many begins its reply when the deadline has passed. */
const LATE_EACH = 7;
const LOOK_AGAIN_MS = 700;
const WORDS = {
  title: '【样例】5G套餐资费调整的宣贯安排',
  body: '<p>请各省组织营业厅与客服班组完成宣贯，更新应答口径，并按下表回复。</p>',
  keywords: ['5G套餐', '宣贯'],
};

/** Plays second line, HQ and 31 provinces on one bulletin that asks for replies, through the public API only. */
export async function performBulletin(script: BulletinScript): Promise<BulletinPlayed> {
  const crew = new Crew(script.url);
  const until = Date.now() + script.minutes * 60_000;
  const replyBy = Date.now() + script.deadline * 1_000;
  const played: BulletinPlayed = {
    ...{ bulletin: null, matrix: null, replies: null, readers: { read: 0, of: 0 }, latencies: [], troubles: [] },
  };
  const state = { over: false };
  const performance: Performance = {
    seed: script.seed,
    gate: gate(script.concurrency),
    as: (username) => crew.as(username),
    over: () => state.over || Date.now() >= until,
    decided: (ms) => void played.latencies.push(ms),
    trouble: (line) => void played.troubles.push(line),
  };
  const desks = openDesks(performance, replyBy);
  const bulletin = await write(performance, replyBy);
  if (bulletin) {
    const keeper = await crew.as(KEEPER);
    await shownEverywhere(keeper, bulletin, performance);
    played.readers = await readBy(crew, bulletin, script.concurrency);
    await repliedTo(keeper, bulletin, performance);
    played.matrix = await matrixOf(keeper, bulletin);
    played.replies = (await keeper.get<RepliesDto>(`/bulletins/${bulletin}/replies?limit=200`)).body;
  }
  state.over = true;
  await desks;
  return { ...played, bulletin };
}

/** Begun and handed in by a platform of the second line; answers its case. */
async function write(performance: Performance, replyBy: number): Promise<string | null> {
  const author = await performance.as(`${PLATFORM}.bulletins`);
  const post = async (path: string, body: object): Promise<CaseView | null> => {
    const key = uuidv5(`${performance.seed}/${path}`, NAMESPACE);
    const answer = await patiently(() => author.post<CaseView & Problem>(path, { body, key }), performance.over);
    if (answer.ok) performance.decided(answer.took);
    else performance.trouble(`${path}: ${problemText(answer.body, answer.status)}`);
    return answer.ok ? answer.body : null;
  };
  const begun = await post('/bulletins', { org: PLATFORM, scope: 'network', kind: 'bulletin', urgency: 'urgent' });
  const submitted = await (begun &&
    post(`/cases/${begun.id}/commands`, {
      ...{ type: 'submit', words: WORDS, form: FORM, pinned: true },
      ...{ receivers: PROVINCES.map(([code]) => code), replyBy: new Date(replyBy).toISOString() },
    }));
  return submitted ? begun!.id : null;
}

/** Everybody who reviews, publishes and replies, at work until the performance is over. */
function openDesks(performance: Performance, replyBy: number): Promise<unknown> {
  const at = (username: string, habits: Habits) =>
    workAt(username, habits, performance).catch((error: unknown) =>
      performance.trouble(`${username}: ${error instanceof Error ? error.message : String(error)}`),
    );
  const afterTheDeadline = async (username: string) => {
    while (Date.now() < replyBy && !performance.over()) await sleep(LOOK_AGAIN_MS);
    await at(username, REPLYING);
  };
  const order = dice(performance.seed).between(0, LATE_EACH);
  const isLate = (index: number): boolean => (index + Math.floor(order)) % LATE_EACH === 0;
  return Promise.all([
    at(`${PLATFORM}.publisher`, AT_ORIGIN),
    ...[KEEPER, 'hq.publisher2'].map((username) => at(username, AT_HQ)),
    ...PROVINCES.map(([code]) => at(`${code}.publisher`, PUBLISHING)),
    ...PROVINCES.filter(([code]) => code !== SILENT).map(([code], index) =>
      isLate(index) ? afterTheDeadline(`${code}.bulletins`) : at(`${code}.bulletins`, REPLYING),
    ),
  ]);
}

async function matrixOf(keeper: ApiClient, bulletin: string): Promise<BulletinMatrixDto> {
  return (await keeper.get<BulletinMatrixDto>(`/bulletins/${bulletin}/matrix`)).body;
}

/** Watches the matrix, with a step of progress for each row that has come so far, until all have. */
async function watch(
  label: string,
  look: () => Promise<BulletinMatrixDto>,
  { over }: Performance,
  has: (row: BulletinMatrixDto['receivers'][number]) => boolean,
): Promise<void> {
  const progress = startProgress(label, PROVINCES.length);
  for (let done = 0; done < PROVINCES.length && !over(); await sleep(LOOK_AGAIN_MS)) {
    const now = (await look()).receivers.filter(has).length;
    for (; done < now; done++) progress.advance();
  }
  progress.stop();
}

const shownEverywhere = (keeper: ApiClient, bulletin: string, performance: Performance) =>
  watch(
    'Provinces that show it',
    () => matrixOf(keeper, bulletin),
    performance,
    ({ deliveryOutcome }) => deliveryOutcome === 'published',
  );

/** Until every reply has come to its end; the silent province's by HQ's decision, once it alone is missing. */
async function repliedTo(keeper: ApiClient, bulletin: string, performance: Performance): Promise<void> {
  let isClosed = false;
  const look = async (): Promise<BulletinMatrixDto> => {
    const matrix = await matrixOf(keeper, bulletin);
    const missing = matrix.receivers.filter(({ replyOutcome }) => replyOutcome === null);
    if (!isClosed && missing.length > 0 && missing.every(({ org }) => org === SILENT)) {
      const answer = await keeper.post<Problem>(`/cases/${bulletin}/commands`, {
        body: { type: 'close-replies', text: '【样例】其余各省均已回复，不再等待。' },
        key: uuidv5(`${bulletin}/close`, NAMESPACE),
      });
      isClosed = answer.ok;
      if (answer.ok) performance.decided(answer.took);
      else if (answer.status !== 503) performance.trouble(`close: ${problemText(answer.body, answer.status)}`);
    }
    return matrix;
  };
  await watch('Replies accepted or closed', look, performance, ({ replyOutcome }) => replyOutcome !== null);
}

/** Everybody with a post in a province opens it on their board. */
async function readBy(crew: Crew, bulletin: string, width: number): Promise<BulletinPlayed['readers']> {
  const people = crew.within(PROVINCES.map(([code]) => code));
  const progress = startProgress('Read', people.length);
  let read = 0;
  await inParallel(people, width, async (username) => {
    const api = await crew.as(username);
    const { ok, body } = await api.post<{ added: number }>('/bulletins/receipts', { body: { ids: [bulletin] } });
    if (ok) read += body.added;
    progress.advance();
  });
  progress.stop();
  return { read, of: people.length };
}

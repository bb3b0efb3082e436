import { setTimeout as sleep } from 'node:timers/promises';
import type { ApiClient } from '../../cli/api-client';
import { inParallel } from '../../cli/in-parallel';
import { startProgress } from '../../cli/progress';
import type { WorkPageDto } from '../../modules/knowledge-base/opening/opening.dto';
import type { TreeDto } from '../../modules/knowledge-base/tree/tree.dto';
import { PROVINCES } from '../../seed/provinces';
import { Crew } from '../crew';
import { gate } from '../gate';
import { Author, type Operation, type Piece } from './author';
import { workAt, type Habits, type Performance } from '../desk';
import { AT_HQ, AT_ORIGIN, IN_PROVINCE } from './habits';
import { sampleArticles, sampleUpdates } from './sample-articles';

export interface KnowledgeScript {
  url: string;
  /** Articles to publish. */
  articles: number;
  seed: string;
  /** Stop after this time at the latest. */
  minutes: number;
  /** Requests on their way at once. */
  concurrency: number;
}

export interface KnowledgePlayed {
  /** How long each decision took to be answered, ms. */
  latencies: number[];
  /** Answers that nobody should have got. */
  troubles: string[];
  /** Divergent copies that the version check found at the end. */
  divergent: number;
}

/** Where articles come from, in turn: three platforms of the second line, and HQ itself. */
const PLATFORMS = ['hq-sl-voice', 'hq-sl-data', 'hq-sl-video'];
const ORIGINS = [...PLATFORMS, 'hq'];
/** It looks at its inbox only when it alone is missing: a province whose people are away for a while. */
const AWAY = 'xz';
/** One article in so many is taken back at the end. */
const REVOKED_EACH = 40;
const LOOK_AGAIN_MS = 1_000;

/** Plays authors, reviewers, HQ and 31 provinces with the project's own samples, through the public API only. */
export async function performKnowledge(script: KnowledgeScript): Promise<KnowledgePlayed> {
  const crew = new Crew(script.url);
  const until = Date.now() + script.minutes * 60_000;
  const latencies: number[] = [];
  const troubles: string[] = [];
  const state = { over: false, alone: false };
  const performance: Performance = {
    seed: script.seed,
    gate: gate(script.concurrency),
    as: (username) => crew.as(username),
    over: () => state.over || Date.now() >= until,
    decided: (ms) => void latencies.push(ms),
    trouble: (line) => void troubles.push(line),
  };
  const keeper = await crew.as('hq.knowledge');
  const author = new Author(performance, await placesOf(keeper));
  const desks = openDesks(performance, () => state.alone);

  const { published, updated, revoked } = await pieces(script.articles);
  const progress = startProgress('Operations passed by HQ', published.length + updated.length + revoked.length);
  const carry = (operation: Operation, list: readonly Piece[]) =>
    inParallel(list, script.concurrency, async (piece) => {
      const article = await author.carry(operation, piece);
      if (article) piece.article = article;
      progress.advance(`${latencies.length} decisions`);
    });
  await carry('publish', published);
  // Provinces may still be at the first edition: the second one overtakes it there.
  const known = new Map(published.map(({ edition, article }) => [edition.title, article]));
  for (const piece of [...updated, ...revoked]) piece.article = known.get(piece.edition.title);
  const there = ({ article }: Piece): boolean => article !== undefined;
  await carry('update', updated.filter(there));
  await carry('revoke', revoked.filter(there));
  progress.stop();

  await settle(keeper, performance, new Set(published.map(({ article }) => article)), () => (state.alone = true));
  state.over = true;
  await desks;
  const check = await keeper.post<{ items: { found: number }[] }>('/knowledge/divergences/check', { body: {} });
  if (!check.ok) troubles.push(`the version check answered ${check.status}`);
  const divergent = check.ok ? check.body.items.reduce((sum, { found }) => sum + found, 0) : 0;
  return { latencies, troubles, divergent };
}

/** What is published, which of it is updated then, and which is taken back. */
async function pieces(count: number): Promise<Record<'published' | 'updated' | 'revoked', Piece[]>> {
  const published = (await sampleArticles())
    .slice(0, count)
    .map((edition, at): Piece => ({ origin: ORIGINS[at % ORIGINS.length]!, edition }));
  const origin = new Map(published.map((piece) => [piece.edition.title, piece.origin]));
  const updated = (await sampleUpdates())
    .filter(({ title }) => origin.has(title))
    .map((edition): Piece => ({ origin: origin.get(edition.title)!, edition }));
  const revoked = published.filter((_, at) => at % REVOKED_EACH === REVOKED_EACH - 1).map((piece) => ({ ...piece }));
  return { published, updated, revoked };
}

/** Ids of the tree's places by their names from the top: `资费套餐/5G套餐`. */
async function placesOf(keeper: ApiClient): Promise<Map<string, string>> {
  const { body } = await keeper.get<TreeDto>('/knowledge/tree');
  const names = new Map<string, string>();
  for (const { id, parent, nameZh } of body.nodes)
    names.set(id, parent === null ? nameZh : `${names.get(parent)}/${nameZh}`);
  return new Map([...names].map(([id, path]) => [path, id]));
}

/** Everybody who reviews, at work until the performance is over. */
function openDesks(performance: Performance, alone: () => boolean): Promise<unknown> {
  const at = (username: string, habits: Habits) =>
    workAt(username, habits, performance).catch((error: unknown) =>
      performance.trouble(`${username}: ${error instanceof Error ? error.message : String(error)}`),
    );
  const away = async () => {
    while (!alone() && !performance.over()) await sleep(LOOK_AGAIN_MS);
    await at(`${AWAY}.knowledge`, IN_PROVINCE);
  };
  return Promise.all([
    ...PLATFORMS.map((platform) => at(`${platform}.knowledge`, AT_ORIGIN)),
    ...['hq.knowledge', 'hq.knowledge2'].map((username) => at(username, AT_HQ)),
    ...PROVINCES.map(([code]) => (code === AWAY ? away() : at(`${code}.knowledge`, IN_PROVINCE))),
  ]);
}

/** Until nothing is under way on these articles any more. `alone`: only the province that is away is missing. */
async function settle(
  keeper: ApiClient,
  { over }: Performance,
  articles: ReadonlySet<string | undefined>,
  alone: () => void,
): Promise<void> {
  const progress = startProgress('Articles settled in every province', articles.size);
  for (let settled = 0; !over();) {
    const { body } = await keeper.get<WorkPageDto>('/knowledge/work?open=true&limit=200');
    const open = body.items.filter(({ article }) => articles.has(article));
    const branches = open.filter(({ process }) => process === 'province-publication');
    if (branches.every(({ org }) => org === AWAY)) alone();
    const waiting = new Set(open.map(({ article }) => article)).size;
    for (; settled < articles.size - waiting; settled++) progress.advance();
    if (open.length === 0) break;
    await sleep(LOOK_AGAIN_MS);
  }
  progress.stop();
}

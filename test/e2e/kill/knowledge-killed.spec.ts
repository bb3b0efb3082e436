import { randomUUID } from 'node:crypto';
import type { Command } from '../../../domain/shared/transition';
import { writeContent } from '../../../src/platform/content/content-store';
import { wordsText } from '../../../src/platform/content/words';
import { CAST, ORGS } from '../../support/domain/knowledge-cast';
import { idOf } from '../../support/played-cases';
import { agreement } from './agreement';
import { known, KillStack, until } from './kill-stack';

const PUBLISH = 'knowledge-publish';
const ARTICLE = 'knowledge-article';
const BRANCH = 'province-publication';
const PROVINCES = [ORGS.gs, ORGS.sn, ORGS.xj];
const MANAGERS: Record<string, keyof typeof CAST> = { gs: 'gsManager', sn: 'snManager', xj: 'xjManager' };

let stack: KillStack;
beforeAll(async () => {
  stack = await KillStack.start(1, { BIHUAN_CONTINUE_AFTER_EVENTS: '40' });
});
afterAll(() => stack?.stop());
afterEach(() => stack.workerGone());

const decide = (process: string, id: string, who: keyof typeof CAST, command: Command, key?: string) =>
  stack.decide(process, id, CAST[who], command, key);

async function written(operation: string, more: object): Promise<Command> {
  const body = wordsText({ title: '断电也能发布', body: '<p>一次</p>' });
  const content = { caseId: operation, kind: 'words', body, author: idOf('sl.author') } as const;
  const words = await writeContent(stack.database.manager, content);
  return { type: 'submit', words, node: randomUUID(), confidentiality: 'internal', ...more };
}

interface Opened {
  process: string;
  article?: string;
  /** What is submitted beside the words. */
  more: object;
}

/** From second line's author past HQ; answers the article. */
async function passed(operation: string, { process, article, more }: Opened): Promise<string> {
  const command = { type: 'register', org: ORGS.secondLine, ...(article && { article }) };
  const first = { commandId: 'register', actor: known(CAST.author), command };
  await stack.persist(() => stack.processes.start(process, operation, first));
  await decide(process, operation, 'author', await written(operation, more));
  await decide(process, operation, 'manager', { type: 'approve' }, 'passed-at-origin');
  await decide(process, operation, 'hqManager', { type: 'approve' }, 'passed-at-hq');
  const { state } = await stack.inspect(operation, process);
  return (state as unknown as { article: string }).article;
}

const branches = async (article: string, number = 1): Promise<{ id: string; org: string; stage: string }[]> =>
  stack.database.query(
    `SELECT id, org_id AS org, stage FROM case_head
      WHERE process = $1 AND state->>'article' = $2 AND state->'number' = to_jsonb($3::int) ORDER BY org_id`,
    [BRANCH, article, number],
  );

/** Every province's branch, once it is on somebody's desk. */
const onDesks = (article: string, number = 1) =>
  until(async () => {
    const found = await branches(article, number);
    return found.length === PROVINCES.length && found.every(({ stage }) => stage === 'province-review') && found;
  });

/** What each province shows of it. */
const copies = async (article: string): Promise<[string, number][]> => {
  const rows: { org_id: string; number: number }[] = await stack.database.query(
    `SELECT org_id, number FROM knowledge_copy WHERE article_id = $1 ORDER BY org_id`,
    [article],
  );
  return rows.map(({ org_id, number }) => [org_id, number]);
};
const everywhere = (number: number) => PROVINCES.map(({ id }) => [id, number]);
const spread = (operation: string) =>
  until(async () => (await agreement(stack, operation)).commands.some((id) => id.endsWith('/spread')));

it.each([
  ['HQ has passed it and nobody has heard', 'passed-at-hq'],
  ['it has its number and no province has heard', `${ARTICLE} register`],
  ['a province has received it and nobody has heard', `${BRANCH} register`],
  ['a province has published it and HQ has not heard', `${BRANCH} approve`],
])('a publication whose worker is killed once %s: one number, one branch and one copy a province', async (_, dies) => {
  await stack.startWorker(dies);
  const operation = randomUUID();
  const dead = stack.workerGone(false).then(() => stack.startWorker());
  const article = await passed(operation, { process: PUBLISH, more: { provinces: PROVINCES } });
  const atWork = await onDesks(article);
  for (const { id, org } of atWork) await decide(BRANCH, id, MANAGERS[org]!, { type: 'approve' });
  await dead;

  await spread(operation);
  expect((await branches(article)).map(({ org, stage }) => [org, stage])).toEqual(
    PROVINCES.map(({ id }) => [id, 'ended']),
  );
  const told = await agreement(stack, article);
  // Its beginning; and each province said once that it has it, once that it shows it.
  expect(told.transitions).toBe(1 + 2 * PROVINCES.length);
  for (const { id } of atWork) expect((await agreement(stack, id)).transitions).toBe(2);
  expect((await agreement(stack, operation)).transitions).toBe(6);
  expect(await copies(article)).toEqual(everywhere(1));
  const [sent] = await stack.database.query(
    `SELECT count(*)::int AS rows, count(DISTINCT org_id)::int AS orgs FROM outbox WHERE topic = 'knowledge.published' AND case_id = ANY($1)`,
    [atWork.map(({ id }) => id)],
  );
  expect(sent).toEqual({ rows: 3, orgs: 3 });
});

// An article lives on for ever: what it knows must outlive the run that learnt it.
it('an article continued as new knows its number, its provinces and what is at work on it', async () => {
  await stack.startWorker();
  const [first, second] = [randomUUID(), randomUUID()];
  const article = await passed(first, { process: PUBLISH, more: { provinces: PROVINCES } });
  const firstRun = await stack.runOf(article, ARTICLE);
  for (const { id, org } of await onDesks(article)) await decide(BRANCH, id, MANAGERS[org]!, { type: 'approve' });
  await spread(first);
  await passed(second, { process: 'knowledge-update', article, more: { basedOn: 1 } });
  const atWork = await onDesks(article, 2);
  expect(await stack.runOf(article, ARTICLE)).not.toBe(firstRun);
  for (const { id, org } of atWork) await decide(BRANCH, id, MANAGERS[org]!, { type: 'approve' });
  await spread(second);
  expect(await copies(article)).toEqual(everywhere(2));
  expect((await stack.inspect(article, ARTICLE)).state).toMatchObject({ stage: 'published', number: 2 });
  await agreement(stack, article);
});

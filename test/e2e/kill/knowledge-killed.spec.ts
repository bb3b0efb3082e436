import { randomUUID } from 'node:crypto';
import type { Actor } from '../../../domain/shared/actor';
import type { Command } from '../../../domain/shared/transition';
import { writeContent } from '../../../src/platform/content/content-store';
import { wordsText } from '../../../src/platform/content/words';
import { CAST, ORGS } from '../../support/domain/knowledge-cast';
import { idOf } from '../../support/played-cases';
import { agreement } from './agreement';
import { KillStack, until } from './kill-stack';

const PUBLISH = 'knowledge-publish';
const BRANCH = 'province-publication';
const PROVINCES = [ORGS.gs, ORGS.sn, ORGS.xj];
const MANAGERS: Record<string, keyof typeof CAST> = { gs: 'gsManager', sn: 'snManager', xj: 'xjManager' };

let stack: KillStack;
beforeAll(async () => {
  stack = await KillStack.start(1);
});
afterAll(() => stack?.stop());
afterEach(() => stack.workerGone());

const by = (who: keyof typeof CAST): Actor => ({ ...CAST[who], id: idOf(CAST[who].id) });

/** Asked until it is answered, always under the same key. */
const decide = (process: string, id: string, who: keyof typeof CAST, command: Command, key: string = command.type) =>
  stack.persist(() => stack.send(id, { commandId: key, actor: by(who), command }, process));

async function written(operation: string): Promise<Command> {
  const body = wordsText({ title: '断电也能发布', body: '<p>一次</p>' });
  const content = { caseId: operation, kind: 'words', body, author: idOf('sl.author') } as const;
  const words = await writeContent(stack.database.manager, content);
  return { type: 'submit', words, node: randomUUID(), confidentiality: 'internal', provinces: PROVINCES };
}

/** From second line's author to the three provinces, as far as people are asked to. */
async function published(operation: string): Promise<string> {
  const first = { commandId: 'register', actor: by('author'), command: { type: 'register', org: ORGS.secondLine } };
  await stack.persist(() => stack.processes.start(PUBLISH, operation, first));
  await decide(PUBLISH, operation, 'author', await written(operation));
  await decide(PUBLISH, operation, 'manager', { type: 'approve' }, 'passed-at-origin');
  await decide(PUBLISH, operation, 'hqManager', { type: 'approve' }, 'passed-at-hq');
  const { state } = await stack.inspect(operation, PUBLISH);
  return (state as unknown as { article: string }).article;
}

const branches = async (article: string): Promise<{ id: string; org: string; stage: string }[]> =>
  stack.database.query(
    `SELECT id, org_id AS org, stage FROM case_head WHERE process = $1 AND state->>'article' = $2 ORDER BY org_id`,
    [BRANCH, article],
  );

it.each([
  ['HQ has passed it and nobody has heard', 'passed-at-hq'],
  ['it has its number and no province has heard', 'knowledge-article register'],
  ['a province has received it and nobody has heard', `${BRANCH} register`],
  ['a province has published it and HQ has not heard', `${BRANCH} approve`],
])('a publication whose worker is killed once %s: one number, one branch and one copy a province', async (_, dies) => {
  await stack.startWorker(dies);
  const operation = randomUUID();
  const dead = stack.workerGone(false).then(() => stack.startWorker());
  const article = await published(operation);
  const atWork = await until(async () => {
    const found = await branches(article);
    return found.length === PROVINCES.length && found.every(({ stage }) => stage === 'province-review') && found;
  });
  for (const { id, org } of atWork) await decide(BRANCH, id, MANAGERS[org]!, { type: 'approve' });
  await dead;

  await until(async () => (await agreement(stack, operation)).commands.some((id) => id.endsWith('/spread')));
  expect((await branches(article)).map(({ org, stage }) => [org, stage])).toEqual(
    PROVINCES.map(({ id }) => [id, 'ended']),
  );
  const told = await agreement(stack, article);
  // Its beginning; and each province said once that it has it, once that it shows it.
  expect(told.transitions).toBe(1 + 2 * PROVINCES.length);
  for (const { id } of atWork) expect((await agreement(stack, id)).transitions).toBe(2);
  expect((await agreement(stack, operation)).transitions).toBe(6);
  const copies: { org_id: string; number: number }[] = await stack.database.query(
    `SELECT org_id, number FROM knowledge_copy WHERE article_id = $1 ORDER BY org_id`,
    [article],
  );
  expect(copies).toEqual(PROVINCES.map(({ id }) => ({ org_id: id, number: 1 })));
  const [sent] = await stack.database.query(
    `SELECT count(*)::int AS rows, count(DISTINCT org_id)::int AS orgs FROM outbox WHERE topic = 'knowledge.published' AND case_id = ANY($1)`,
    [atWork.map(({ id }) => id)],
  );
  expect(sent).toEqual({ rows: 3, orgs: 3 });
});

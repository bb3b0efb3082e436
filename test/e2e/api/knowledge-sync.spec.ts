import type { DivergencePageDto } from '../../../src/modules/knowledge-base/sync/sync.dto';
import { startScheduledSync } from '../../../src/modules/knowledge-base/sync/scheduled-sync';
import type { MatrixDto } from '../../../src/modules/knowledge-base/articles/edition.dto';
import type { TreeDto } from '../../../src/modules/knowledge-base/tree/tree.dto';
import type { DecidedCaseDto } from '../../../src/platform/case-view/case-detail.dto';
import { migrateQueues } from '../../../src/platform/queues/migrate-queues';
import { Queues } from '../../../src/platform/queues/queues';
import { ProcessClient } from '../../../src/platform/temporal/process-client';
import { eventually } from '../../support/eventually';
import { RunningSystem } from './running-system';

/** The hour's check as a worker starts it, only oftener: nobody asks for one by hand. */
const OFTEN = 2_000;

let system: RunningSystem;
let queues: Queues;
let article: string;
const complaints: unknown[] = [];
beforeAll(async () => {
  system = await RunningSystem.start();
  article = await published();
  await migrateQueues(system.config.databaseUrl);
  queues = new Queues({ databaseUrl: system.config.databaseUrl, redisUrl: null }, (error) => complaints.push(error));
});
afterAll(async () => {
  await queues?.close();
  await system?.stop();
});

const decide = async (as: string, id: string, body: object): Promise<DecidedCaseDto> => {
  const answer = await system.command(id, as, body);
  expect([answer.status, answer.body]).toEqual([200, expect.objectContaining({ id })]);
  return answer.body;
};

/** In Gansu, past everybody's eyes. */
async function published(): Promise<string> {
  const { body: tree } = await system.call<TreeDto>('GET', '/knowledge/tree', { as: 'hq.author' });
  const node = tree.nodes.find(({ nameZh }) => nameZh === '5G套餐')!.id;
  const { body: opened } = await system.call<DecidedCaseDto>('POST', '/knowledge/operations', {
    ...{ as: 'hq.author', body: { kind: 'publish' } },
  });
  const words = { title: '月费说明', body: '<p>59元</p>' };
  await decide('hq.author', opened.id, {
    ...{ type: 'submit', words, node, confidentiality: 'internal', provinces: ['gs'] },
  });
  const { facts } = await decide('hq.knowledge', opened.id, { type: 'approve' });
  const { article: id } = facts as { article: string };
  const branch = await eventually(async () => {
    const { body } = await system.call<MatrixDto>('GET', `/knowledge/articles/${id}/matrix`, { as: 'hq.knowledge' });
    const cell = body.provinces?.[0];
    if (cell?.stage !== 'province-review') throw new Error(`${cell?.stage}`);
    return cell.branch;
  });
  await decide('gs.knowledge', branch, { type: 'approve' });
  await eventually(shown);
  return id;

  async function shown(): Promise<void> {
    const { body } = await system.call<MatrixDto>('GET', `/knowledge/articles/${id}/matrix`, { as: 'hq.knowledge' });
    if (body.provinces[0]?.outcome !== 'published') throw new Error(`${body.provinces[0]?.stage}`);
  }
}

const status = async (): Promise<number> =>
  (await system.call('GET', `/knowledge/articles/${article}`, { as: 'gs-lz.junior' })).status;
const found = async () =>
  (
    await system.call<DivergencePageDto>('GET', '/knowledge/divergences?open=false', { as: 'hq.knowledge' })
  ).body.items.map(({ article: of, org, kind, repair, settledAt }) => [of, org, kind, repair, settledAt !== null]);
/** As somebody at the province's database might: its readers see nothing of the article any more. */
const broken = async (): Promise<void> => {
  await system.database.query(`UPDATE knowledge_copy SET digest = NULL WHERE article_id = $1 AND org_id = 'gs'`, [
    article,
  ]);
  expect(await status()).toBe(404);
};
const mended = (times: number): Promise<void> =>
  eventually(async () => {
    const seen = await found();
    if (seen.length !== times || !seen.every((one) => one.at(-1))) throw new Error(JSON.stringify(seen));
  });

it('is looked for again and again by itself: what somebody broke by hand is found, mended and reported', async () => {
  await broken();
  const processes = system.app.get(ProcessClient, { strict: false });
  await startScheduledSync(system.database, processes, queues, (error) => complaints.push(error), OFTEN);
  await mended(1);
  expect(await status()).toBe(200);
  expect(await found()).toEqual([[article, 'gs', 'missing', 'send', true]]);
  // The next round, long after the worker has started.
  await broken();
  await mended(2);
  expect([await status(), complaints]).toEqual([200, []]);
});

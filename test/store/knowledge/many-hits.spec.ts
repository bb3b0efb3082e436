import { KnowledgeBaseModule } from '../../../src/modules/knowledge-base/knowledge-base.module';
import { tsVector } from '../../../src/modules/knowledge-base/words/segment';
import { addNode } from '../../support/knowledge-base';
import { TrustApi } from '../../support/trust-api';

/** More than are weighed word by word. */
const MANY = 450;
/** Before all others by id: of two alike it would come last. */
const idOf = (nth: number): string => `00000000-0000-7000-8000-00000000000${nth}`;

let api: TrustApi;
let node: string;

/** Articles of one text, in the register and shown in Gansu; `id` of one, otherwise any. */
async function enter(count: number, title: string, body: string, id: string | null = null): Promise<void> {
  await api.database.owner.query(
    `WITH one AS (
       INSERT INTO knowledge_article (id, scope, origin_org, state, number, edition, node_id, title, opened_at, updated_at)
       SELECT coalesce($1::uuid, gen_random_uuid()), 'network', 'hq', 'published', 1, 1, $2, $3, now(), now()
         FROM generate_series(1, $4::int) RETURNING id
     ), edition AS (
       INSERT INTO knowledge_edition (article_id, number, content_id, digest, node_id, confidentiality, title, keywords,
         attachments, body, words) SELECT id, 1, id, 'd', $2, 'open', $3, '{}', '{}', $5, $6::tsvector FROM one
     )
     INSERT INTO knowledge_copy (article_id, org_id, number, digest, node_id, applied_at)
     SELECT id, 'gs', 1, 'd', $2, now() FROM one`,
    [id, node, title, count, body, tsVector({ title, keywords: [], body })],
  );
}

beforeAll(async () => {
  api = await TrustApi.start([KnowledgeBaseModule]);
  node = (await addNode(api.database, '试验')).id;
  await enter(MANY, '营业厅业务', '客户申请退订，三天内办理。');
  await enter(1, '如何退订套餐', '按月办理，余额返还。', idOf(1));
  await enter(1, '号码业务', '靓号另有约定，以合同为准。', idOf(2));
});
afterAll(() => api?.stop());

const first = async (as: string, q: string): Promise<string> =>
  (await api.call('GET', `/knowledge/articles?limit=5&q=${encodeURIComponent(q)}`, { as })).body.items[0].id;

describe.each([['a province', 'gs-lz.junior'] as const, ['the register', 'hq.knowledge'] as const])(
  'among more articles than are weighed, in %s,',
  (_, as) => {
    it('one that has the word in its title is found before those that mention it', async () => {
      expect(await first(as, '退订')).toBe(idOf(1));
    });

    it('one that has the rare word is found before those that have the common one', async () => {
      expect(await first(as, '退订 靓号')).toBe(idOf(2));
    });
  },
);

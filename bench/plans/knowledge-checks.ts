import { ArticleIndex } from '../../src/modules/knowledge-base/article-index/article-index';
import { ArticleList } from '../../src/modules/knowledge-base/articles/article-list';
import { ArticlePage } from '../../src/modules/knowledge-base/articles/article-page';
import { ArticleReader } from '../../src/modules/knowledge-base/articles/article-reader';
import { Editions } from '../../src/modules/knowledge-base/articles/editions';
import { Matrix } from '../../src/modules/knowledge-base/articles/matrix';
import { Timeliness } from '../../src/modules/knowledge-base/figures/timeliness';
import { Effect } from '../../src/modules/knowledge-base/from-complaints/effect';
import { Matches } from '../../src/modules/knowledge-base/from-complaints/matches';
import { Proposals } from '../../src/modules/knowledge-base/from-complaints/proposals';
import type { CaseOpening } from '../../src/platform/case-opening/case-opening';
import type { KnowledgeOpening } from '../../src/modules/knowledge-base/opening/opening';
import { WorkList } from '../../src/modules/knowledge-base/opening/work-list';
import { Reading } from '../../src/modules/knowledge-base/reading/reading';
import { compareStretch } from '../../src/modules/knowledge-base/sync/compare';
import { KnowledgeTree } from '../../src/modules/knowledge-base/tree/tree';
import { OrgTree } from '../../src/platform/auth/org-tree';
import { deep, type Check, type World } from './world';

/** What is looked for: everywhere, in hundreds of articles, in one, nowhere, and as a customer would say it. */
const QUERIES = [
  '宽带',
  '国际漫游 资费说明',
  '铁路12306',
  '靓号资费说明 31',
  '没有的词',
  '家里宽带连续三天无法上网要求尽快修复',
];
/** Each word leads to a part of the editions, however large; of the nearest 400 of either kind texts are unpacked. */
const RANKED = 40_000;
/** Every edition that has the keyword or the words is looked at. */
const HAVING = 5_000;
/** All that a base shows, counted in indexes. */
const WHOLE = 15_000;
/** A stretch of an index, for a figure over many. */
const FIGURE = 60_000;
/** The work of some thousand cases. */
const UNDER_WAY = 20_000;
const DAY = 86_400_000;
const FIRST = '00000000-0000-0000-0000-000000000000';

/** The base of knowledge: its lists, searches, indexes and figures, as readers, authors and HQ ask for them. */
export function knowledgeChecks({ dataSource, callers }: World): Check[] {
  const orgs = new OrgTree(dataSource);
  const reader = new ArticleReader(dataSource, orgs);
  const list = new ArticleList(dataSource, orgs);
  const index = new ArticleIndex(dataSource, orgs);
  const reading = new Reading(dataSource, orgs, reader);
  const work = new WorkList(dataSource);
  const timeliness = new Timeliness(dataSource, orgs);
  const effect = new Effect(reader, orgs);
  const matches = new Matches(dataSource, orgs);
  // Lists open nothing.
  const proposals = new Proposals(dataSource, orgs, {} as CaseOpening, {} as KnowledgeOpening);
  const now = new Date();
  const month = { from: new Date(now.getTime() - 30 * DAY).toISOString(), to: now.toISOString() };

  const one = async (column: string, where: string): Promise<string> => {
    const [row] = await dataSource.query<{ found: string }[]>(
      `SELECT ${column} AS found FROM knowledge_article WHERE ${where} ORDER BY updated_at DESC, id DESC LIMIT 1 OFFSET 40`,
    );
    return row!.found;
  };
  const article = (): Promise<string> => one('id', `scope = 'network' AND state = 'published'`);
  const node = (): Promise<string> => one('node_id', `scope = 'network'`);
  const both = ['junior', 'keeper'] as const;
  const articles =
    (who: 'junior' | 'keeper', filters: object = {}) =>
    (cursor?: string) =>
      list.list(callers[who], { ...filters, limit: 50, ...(cursor && { cursor }) });

  return [
    ...both.map((who) => ({
      name: `knowledge, tree with counts, ${who}`,
      once: WHOLE,
      run: () => new KnowledgeTree(dataSource, orgs).read(callers[who], { counts: true }),
    })),
    ...both.flatMap((who): Check[] => [
      ...deep(`knowledge, newest, ${who}`, articles(who)),
      { name: `knowledge, place, ${who}`, run: async () => articles(who, { node: await node() })() },
      ...deep(`knowledge, keyword, ${who}`, articles(who, { keyword: '宽带' }), HAVING),
      { name: `knowledge, keyword that is none, ${who}`, run: articles(who, { keyword: '没有' }) },
      { name: `knowledge, origin, ${who}`, run: articles(who, { origin: 'hq-sl-voice' }) },
      ...QUERIES.map((q) => ({ name: `knowledge, q ${q}, ${who}`, once: RANKED, run: articles(who, { q }) })),
      {
        name: `knowledge, q 宽带 newest first, ${who}`,
        once: HAVING,
        run: articles(who, { q: '宽带', sort: 'updated' }),
      },
      { name: `knowledge, letters, ${who}`, once: WHOLE, run: () => index.letters(callers[who], {}) },
      ...deep(`knowledge, titles of a letter, ${who}`, (cursor) =>
        index.titles(callers[who], { letter: 'K', limit: 50, ...(cursor && { cursor }) }),
      ),
      { name: `knowledge, keywords, ${who}`, once: WHOLE, run: () => index.keywords(callers[who], {}) },
      ...deep(`knowledge, favourites, ${who}`, (cursor) =>
        reading.list(callers[who], 'knowledge_favourite', { cursor }),
      ),
      ...deep(`knowledge, recently read, ${who}`, (cursor) => reading.list(callers[who], 'knowledge_read', { cursor })),
      {
        name: `knowledge, article, ${who}`,
        run: async () => new ArticlePage(reader, orgs).read(callers[who], await article(), undefined, now),
      },
      {
        name: `knowledge, articles for a complaint, ${who}`,
        once: RANKED,
        run: () => matches.find(callers[who], { q: QUERIES.at(-1)!, category: 'fault' }),
      },
    ]),
    { name: 'knowledge, state, hq', run: articles('keeper', { state: 'revoked' }) },
    {
      name: 'knowledge, numbers, hq',
      run: async () => new Editions(dataSource, reader).lines(callers.keeper, await article()),
    },
    {
      name: 'knowledge, matrix, hq',
      run: async () => new Matrix(reader).read(callers.keeper, await article(), undefined, now),
    },
    {
      name: 'knowledge, before and after, hq',
      once: FIGURE,
      run: async () => effect.read(callers.keeper, await article(), {}, now),
    },
    ...deep('knowledge, work of an author', (cursor) => work.list(callers.author, { mine: true, cursor }, now)),
    ...deep('knowledge, work, hq', (cursor) => work.list(callers.keeper, { cursor }, now)),
    // What is under way anywhere is looked at, for what of it may be seen.
    {
      name: 'knowledge, open work of a province',
      once: UNDER_WAY,
      run: () => work.list(callers.reviewer, { open: true }, now),
    },
    ...deep('knowledge, proposals of a province', (cursor) => proposals.list(callers.reviewer, { cursor })),
    { name: 'knowledge, proposals waiting, hq', run: () => proposals.list(callers.keeper, { waiting: true }) },
    {
      name: 'knowledge, timeliness of a month, hq',
      once: FIGURE,
      run: () => timeliness.read(callers.keeper, month, now),
    },
    {
      name: 'knowledge, version check, a stretch',
      run: () => dataSource.transaction((tx) => compareStretch(tx, 'gs', FIRST, now)),
    },
  ];
}

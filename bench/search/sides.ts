import type { DataSource } from 'typeorm';
import { ArticleList } from '../../src/modules/knowledge-base/articles/article-list';
import { OrgTree } from '../../src/platform/auth/org-tree';
import { demoCaller } from '../demo-caller';
import { PROVINCE } from './fill';

/** The first five titles that a side finds for a question. */
export type Side = (query: string) => Promise<string[]>;

export const FIRST = 5;
const READER = 'gs-lz.junior';

/** The base's own search, as its API runs it: rights, scope, ranking, highlights. */
export async function base(dataSource: DataSource): Promise<Side> {
  const caller = await demoCaller(dataSource, READER);
  const list = new ArticleList(dataSource, new OrgTree(dataSource));
  return async (q) => {
    const { items } = await list.list(caller, { q, limit: FIRST });
    return items.map(({ title }) => title.text);
  };
}

/** What is written first where nobody thinks of search: every blank-separated piece somewhere, newest first. */
export const like =
  (dataSource: DataSource): Side =>
  async (query) => {
    const pieces = query.split(/\s+/).map((piece) => `%${piece.replace(/[\\%_]/g, '\\$&')}%`);
    const has = pieces.map((_, at) => `(edition.title || ' ' || edition.body) ILIKE $${at + 2}`);
    const rows = await dataSource.query<{ title: string }[]>(
      `SELECT edition.title FROM knowledge_copy copy
         JOIN knowledge_edition edition ON edition.article_id = copy.article_id AND edition.number = copy.number
        WHERE copy.org_id = $1 AND ${has.join(' AND ')} ORDER BY copy.applied_at DESC LIMIT ${FIRST}`,
      [PROVINCE, ...pieces],
    );
    return rows.map(({ title }) => title);
  };

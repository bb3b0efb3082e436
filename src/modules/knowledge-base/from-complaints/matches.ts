import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { isInForce } from '../../../../domain/knowledge/article-states';
import type { ComplaintState } from '../../../../domain/complaint-dispatch/complaint-state';
import { OrgTree } from '../../../platform/auth/org-tree';
import type { Caller } from '../../../platform/auth/scope';
import { readCase } from '../../../platform/case-view/case-row';
import { withScope } from '../../../platform/database/with-scope';
import { Problem } from '../../../platform/http/problem';
import { rankedPage } from '../articles/ranked-page';
import { BY_INDEX, sightOf } from '../articles/shown';
import { viewOf } from '../viewer';
import type { MatchesDto, MatchQuery } from './matches.dto';
import { wordsFrom } from './prefilled';
import { tellingWords } from './telling-words';

const SHOWN = 5;
/** Drafts and withdrawn ones that HQ's register lists too are left out; so some more are asked for. */
const ASKED = 15;
/** Characters that a field of an answer holds. */
const LONGEST = 4_000;
/** Of a complaint, as much as is read to find out what it is about. */
const READ = 1_500;

const TEXTS = `SELECT article.id, left(edition.body, ${LONGEST}) AS text,
    (SELECT count(*)::int FROM knowledge_use use WHERE use.article_id = article.id) AS uses
  FROM unnest($1::uuid[], $2::int[]) AS found (id, number) JOIN knowledge_article article ON article.id = found.id
  JOIN knowledge_edition edition ON edition.article_id = article.id
   AND edition.number = CASE WHEN $3 THEN article.edition ELSE found.number END`;

/** What the customer says, and of which category that is. */
async function complaintOf(tx: EntityManager, caller: Caller, id: string): Promise<{ text: string; category: string }> {
  const { state } = await readCase(tx, caller, id);
  const { complaint } = state as ComplaintState;
  const [row] = await tx.query<{ text: string }[]>(
    `SELECT left(body, ${READ}) AS text FROM content WHERE id = $1 AND erased_at IS NULL`,
    [complaint?.id ?? null],
  );
  return { text: row?.text ?? '', category: state.subject.category };
}

/** Articles that may answer a complaint: of those that the reader's organisation shows, the nearest. */
@Injectable()
export class Matches {
  constructor(
    private readonly dataSource: DataSource,
    private readonly orgs: OrgTree,
  ) {}

  async find(caller: Caller, query: MatchQuery): Promise<MatchesDto> {
    if (query.case === undefined && query.q === undefined) throw Problem.fields({ field: 'q', code: 'required' });
    const orgs = await this.orgs.current();
    const view = viewOf(caller, orgs);
    return withScope(
      this.dataSource,
      caller.actor,
      async (tx) => {
        const known = query.case === undefined ? null : await complaintOf(tx, caller, query.case);
        const category = query.category ?? known?.category;
        const [name = ''] =
          category === undefined ? [] : wordsFrom({ category, cause: '', text: null }, 'zh-CN').keywords;
        const words = tellingWords(query.q ?? known?.text ?? '');
        const q = [...words, ...(words.includes(name) ? [] : [name])].join(' ').trim();
        if (q === '') return { items: [] };
        const sight = await sightOf(tx, caller, orgs, view, new Date());
        const asking = { caller, sight, query: { q, limit: ASKED }, places: undefined };
        const { items } = await rankedPage(tx, asking, null);
        const found = items.filter(({ state }) => isInForce(state)).slice(0, SHOWN);
        const texts = await tx.query<{ id: string; text: string; uses: number }[]>(TEXTS, [
          ...[found.map(({ id }) => id), found.map(({ number }) => number), view.kind === 'register'],
        ]);
        return {
          items: found.flatMap(({ id, scope, number, title, snippet, keywords, updatedAt }) => {
            const more = texts.find((one) => one.id === id);
            return more ? [{ scope, number, title, snippet, keywords, updatedAt, ...more }] : [];
          }),
        };
      },
      BY_INDEX,
    );
  }
}

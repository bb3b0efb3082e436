import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { OrgId } from '../../../../domain/shared/actor';
import { OrgTree } from '../../../platform/auth/org-tree';
import type { Caller } from '../../../platform/auth/scope';
import { Filter } from '../../../platform/database/filter';
import { exactTime } from '../../../platform/database/iso-time';
import { withScope } from '../../../platform/database/with-scope';
import { decodeCursor, encodeCursor } from '../../../platform/http/cursor';
import { articleColumns, itemOf, type ArticleRow } from '../articles/article-row';
import { ArticleReader, type ShownArticle } from '../articles/article-reader';
import { sightOf, sourceOf } from '../articles/shown';
import { viewOf } from '../viewer';
import type { ReadingPageDto, ReadingQuery } from './reading.dto';

type Kept = 'knowledge_favourite' | 'knowledge_read';

/** What a reader keeps and says: theirs alone, beside the cases. */
@Injectable()
export class Reading {
  constructor(
    private readonly dataSource: DataSource,
    private readonly orgs: OrgTree,
    private readonly reader: ArticleReader,
  ) {}

  /** Favourites, or what was read last: of those, what can still be read here. */
  async list(caller: Caller, kept: Kept, { limit = 50, cursor }: ReadingQuery): Promise<ReadingPageDto> {
    const orgs = await this.orgs.current();
    const view = viewOf(caller, orgs);
    const after = decodeCursor([kept], cursor, ['instant', 'uuid']);
    return withScope(this.dataSource, caller.actor, async (tx) => {
      const filter = new Filter();
      const who = `${filter.bind(caller.actor.id)}::uuid`;
      const { from, article, updated, id } = sourceOf(filter, await sightOf(tx, caller, orgs, view, new Date()));
      filter.add(`kept.person_id = ${who}`);
      if (after)
        filter.add(
          `(kept.at, kept.article_id) < (${filter.bind(after[0])}::timestamptz, ${filter.bind(after[1])}::uuid)`,
        );
      const rows = await tx.query<(ArticleRow & { keptAt: string })[]>(
        `SELECT ${articleColumns(who, updated, view.kind === 'province')}, NULL::float8 AS score,
                ${exactTime('kept.at')} AS "keptAt"
           FROM ${kept} kept JOIN (${from} ${article}) ON ${id} = kept.article_id
          WHERE ${filter.where} ORDER BY kept.at DESC, kept.article_id DESC LIMIT ${limit + 1}`,
        filter.parameters,
      );
      const page = rows.slice(0, limit);
      const last = page.at(-1);
      return {
        items: page.map(({ keptAt: _, ...row }) => itemOf(row)),
        next: rows.length > limit && last ? encodeCursor([kept], [last.keptAt, last.id]) : null,
      };
    });
  }

  favour(caller: Caller, id: string, now: Date): Promise<void> {
    return this.upon(caller, id, (tx) =>
      tx.query(
        `INSERT INTO knowledge_favourite (person_id, article_id, at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`,
        [...[caller.actor.id, id, now]],
      ),
    );
  }

  /** Also of what can no longer be read. */
  async forget(caller: Caller, id: string): Promise<void> {
    await withScope(this.dataSource, caller.actor, (tx) =>
      tx.query(`DELETE FROM knowledge_favourite WHERE person_id = $1 AND article_id = $2`, [caller.actor.id, id]),
    );
  }

  vote(caller: Caller, id: string, useful: boolean, now: Date): Promise<void> {
    return this.upon(caller, id, (tx, { edition }) =>
      tx.query(
        `INSERT INTO knowledge_vote (article_id, person_id, number, useful, at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (article_id, person_id) DO UPDATE SET number = excluded.number, useful = excluded.useful,
           at = excluded.at WHERE (knowledge_vote.number, knowledge_vote.useful) <> (excluded.number, excluded.useful)`,
        [id, caller.actor.id, edition, useful, now],
      ),
    );
  }

  /** That the number shown has been read; an earlier one is not taken back. */
  confirm(caller: Caller, id: string, now: Date): Promise<void> {
    return this.upon(caller, id, (tx, { edition }) =>
      tx.query(
        `INSERT INTO knowledge_read AS read (person_id, article_id, number, at, confirmed, confirmed_at)
         VALUES ($1, $2, $3, $4, $3, $4)
         ON CONFLICT (person_id, article_id) DO UPDATE SET confirmed = excluded.confirmed,
           confirmed_at = excluded.confirmed_at WHERE read.confirmed IS NULL OR read.confirmed < excluded.confirmed`,
        [caller.actor.id, id, edition, now],
      ),
    );
  }

  /** Only upon what the caller may read. */
  private upon(
    caller: Caller,
    id: string,
    work: (tx: EntityManager, article: ShownArticle) => Promise<unknown>,
    province?: OrgId,
  ): Promise<void> {
    return this.reader.reading(caller, id, province, async (tx, article) => {
      await work(tx, article);
    });
  }
}

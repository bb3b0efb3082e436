import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { IN_FORCE } from '../../../../domain/knowledge/article-states';
import { OrgTree } from '../../../platform/auth/org-tree';
import type { Caller } from '../../../platform/auth/scope';
import { Filter } from '../../../platform/database/filter';
import { withScope } from '../../../platform/database/with-scope';
import { decodeCursor, encodeCursor } from '../../../platform/http/cursor';
import { AS_A_WHOLE, BY_INDEX, sightOf, sourceOf, type Source } from '../articles/shown';
import { nodesBelow } from '../tree/place';
import { viewOf } from '../viewer';
import type {
  KeywordDto,
  KeywordsDto,
  KeywordsQuery,
  LetterDto,
  LettersDto,
  LettersQuery,
  TitleDto,
  TitlesDto,
  TitlesQuery,
} from './index.dto';

/** The base by letter and by keyword: of what this reader's province shows, and they may read. */
@Injectable()
export class ArticleIndex {
  constructor(
    private readonly dataSource: DataSource,
    private readonly orgs: OrgTree,
  ) {}

  letters(caller: Caller, query: LettersQuery): Promise<LettersDto> {
    const count = async (tx: EntityManager, { sought }: Source, filter: Filter): Promise<LettersDto> => ({
      letters: await tx.query<LetterDto[]>(
        `SELECT edition.letter, count(*)::int AS count FROM ${sought} WHERE ${filter.where}
          GROUP BY edition.letter ORDER BY edition.letter = '#', edition.letter`,
        filter.parameters,
      ),
    });
    return this.within(caller, query, count, AS_A_WHOLE);
  }

  titles(caller: Caller, query: TitlesQuery): Promise<TitlesDto> {
    const { limit = 50, cursor, ...filters } = query;
    const after = decodeCursor(['titles', filters], cursor, ['any', 'uuid']);
    return this.within(caller, query, async (tx, { spelt }, filter) => {
      filter.when(query.letter, (at) => `edition.letter = ${at}`);
      const position = 'edition.spelling, edition.article_id';
      if (after) filter.add(`(${position}) > (${filter.bind(after[0])}::text, ${filter.bind(after[1])}::uuid)`);
      const rows = await tx.query<(TitleDto & { spelling: string })[]>(
        `SELECT page.*, article.scope FROM (
             SELECT edition.article_id AS id, edition.number, edition.title, edition.spelling FROM ${spelt}
              WHERE ${filter.where} ORDER BY ${position} LIMIT ${limit + 1}) page
           JOIN knowledge_article article USING (id) ORDER BY page.spelling, page.id`,
        filter.parameters,
      );
      const items = rows.slice(0, limit);
      const last = items.at(-1);
      return {
        items: items.map(({ spelling: _, ...title }) => title),
        next: rows.length > limit && last ? encodeCursor(['titles', filters], [last.spelling, last.id]) : null,
      };
    });
  }

  keywords(caller: Caller, query: KeywordsQuery): Promise<KeywordsDto> {
    const { limit = 50, cursor, ...filters } = query;
    const after = decodeCursor(['keywords', filters], cursor, ['integer', 'any']);
    const count = async (tx: EntityManager, { sought }: Source, filter: Filter): Promise<KeywordsDto> => {
      filter.when(query.q, (at) => `strpos(lower(keyword), lower(${at}::text)) > 0`);
      const beyond = after
        ? `HAVING (-count(*), keyword COLLATE "C") > (-${filter.bind(after[0])}::bigint, ${filter.bind(after[1])}::text)`
        : '';
      const rows = await tx.query<KeywordDto[]>(
        `SELECT keyword, count(*)::int AS count FROM ${sought}
           JOIN knowledge_keyword has ON has.article_id = edition.article_id AND has.number = edition.number
          WHERE ${filter.where} GROUP BY keyword ${beyond} ORDER BY -count(*), keyword COLLATE "C" LIMIT ${limit + 1}`,
        filter.parameters,
      );
      const items = rows.slice(0, limit);
      const last = items.at(-1);
      return {
        items,
        next: rows.length > limit && last ? encodeCursor(['keywords', filters], [last.count, last.keyword]) : null,
      };
    };
    return this.within(caller, query, count, AS_A_WHOLE);
  }

  private async within<T>(
    caller: Caller,
    { node, province }: LettersQuery,
    work: (tx: EntityManager, source: Source, filter: Filter) => Promise<T>,
    settings = BY_INDEX,
  ): Promise<T> {
    const orgs = await this.orgs.current();
    const view = viewOf(caller, orgs, province);
    return withScope(
      this.dataSource,
      caller.actor,
      async (tx) => {
        const filter = new Filter();
        const source = sourceOf(filter, await sightOf(tx, caller, orgs, view, new Date()));
        const places = node === undefined ? undefined : await nodesBelow(tx, node);
        filter.add('edition.number IS NOT NULL').when(places, (at) => `${source.node} = ANY(${at}::text[])`);
        // Of the register what is in force: an index leads to nothing else.
        if (view.kind === 'register') filter.when(IN_FORCE, (at) => `article.state = ANY(${at}::text[])`);
        return work(tx, source, filter);
      },
      settings,
    );
  }
}

import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { unerased } from '../../../platform/content/content-store';
import type { Caller } from '../../../platform/auth/scope';
import { appendAudit } from '../../../platform/case-store/audit-chain';
import { readWords } from '../../../platform/content/words';
import { withScope } from '../../../platform/database/with-scope';
import { Problem } from '../../../platform/http/problem';
import type { ArticleItemDto } from '../articles/article.dto';
import { ArticleList } from '../articles/article-list';
import type { ArticleExportQuery } from './exchange.dto';
import { articleFile, type ArticleFile, type ArticleFileRow } from './article-file';

/** More than that is a backup, not a file. */
const MOST = 2_000;
const A_PAGE = 200;

/** What the list shows as a file whose columns are the import's, so that it can be read back. */
@Injectable()
export class KnowledgeExport {
  constructor(
    private readonly dataSource: DataSource,
    private readonly list: ArticleList,
  ) {}

  /** 422 where there is too much of it. Who took what is recorded before the first row. */
  async file(caller: Caller, { format = 'csv', ...filters }: ArticleExportQuery, now: Date): Promise<ArticleFile> {
    const items = await this.items(caller, filters);
    const { actor } = caller;
    const rows = await withScope(this.dataSource, actor, async (tx) => {
      await appendAudit(tx, 'exports', now, {
        actor: { kind: actor.kind, id: actor.id },
        onBehalfOf: (actor.kind === 'person' && actor.onBehalfOf) || null,
        command: 'export-knowledge',
        fields: { format, rows: items.length, searched: filters.q !== undefined },
      });
      return rowsOf(tx, items);
    });
    return articleFile(`knowledge-${now.toISOString().slice(0, 10)}`, format, rows);
  }

  private async items(caller: Caller, filters: Omit<ArticleExportQuery, 'format'>): Promise<ArticleItemDto[]> {
    const items: ArticleItemDto[] = [];
    for (let cursor: string | null | undefined; cursor !== null;) {
      const page = await this.list.list(caller, { ...filters, limit: A_PAGE, ...(cursor !== undefined && { cursor }) });
      items.push(...page.items);
      if (items.length > MOST) throw new Problem('export-too-large', { params: { max: MOST } });
      cursor = page.next;
    }
    return items;
  }
}

/** A day in China's time where the time is its beginning, else the whole time: as the import reads it. */
function dateText(at: string | null): string {
  if (at === null) return '';
  const local = new Date(Date.parse(at) + 8 * 3_600_000).toISOString();
  return local.endsWith('T00:00:00.000Z') ? local.slice(0, 10) : at;
}

async function rowsOf(tx: EntityManager, items: readonly ArticleItemDto[]): Promise<ArticleFileRow[]> {
  const bodies = await tx.query<{ id: string; body: string | null }[]>(
    `SELECT wanted.id, ${unerased()} AS body
       FROM jsonb_to_recordset($1::jsonb) AS wanted (id uuid, number int) CROSS JOIN LATERAL (
         SELECT content_id FROM knowledge_edition edition WHERE edition.article_id = wanted.id
            AND edition.number <= wanted.number ORDER BY number DESC LIMIT 1) edition
       JOIN content ON content.id = edition.content_id`,
    [JSON.stringify(items.map(({ id, number }) => ({ id, number })))],
  );
  const places = await tx.query<{ id: string; place: string }[]>(
    `SELECT node.id, string_agg(above.name_zh, '/' ORDER BY length(above.path)) AS place FROM knowledge_node node
       JOIN knowledge_node above ON above.id = ANY(string_to_array(node.path, '.')) WHERE node.id = ANY($1::text[])
      GROUP BY node.id`,
    [items.map(({ node }) => node)],
  );
  const bodyOf = new Map(bodies.map(({ id, body }) => [id, readWords(body)?.body ?? '']));
  const placeOf = new Map(places.map(({ id, place }) => [id, place]));
  return items.map((item) => ({
    title: item.title.text,
    node: placeOf.get(item.node ?? '') ?? '',
    keywords: item.keywords.join(';'),
    confidentiality: item.confidentiality,
    effective: dateText(item.effectiveAt),
    expires: dateText(item.expiresAt),
    review: dateText(item.reviewAt),
    body: bodyOf.get(item.id) ?? '',
  }));
}

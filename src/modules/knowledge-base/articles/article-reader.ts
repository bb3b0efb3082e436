import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { OrgId } from '../../../../domain/shared/actor';
import { OrgTree } from '../../../platform/auth/org-tree';
import type { Caller } from '../../../platform/auth/scope';
import { Filter } from '../../../platform/database/filter';
import { withScope } from '../../../platform/database/with-scope';
import { UUID } from '../../../platform/http/field-check';
import { Problem } from '../../../platform/http/problem';
import { NodeRights, type PlacedNode } from '../../../platform/knowledge/node-rights';
import { viewOf, type View } from '../viewer';
import { readable, sightOf, sourceOf, type Sight } from './shown';

/** An article as a view shows it. */
export interface ShownArticle {
  id: string;
  scope: 'network' | 'local';
  origin: OrgId;
  state: string;
  /** Number that is shown; in the register the one in force. */
  number: number;
  /** Number of the edition that is shown; 0: it has none yet. */
  edition: number;
  node: string | null;
  contentId: string | null;
}

const COLUMNS = `article.id, article.scope, article.origin_org AS origin, article.state,
  coalesce(edition.number, 0) AS edition, coalesce(edition.node_id, article.node_id) AS node,
  edition.content_id AS "contentId"`;

/** Looks one article up, as this caller may read it. */
@Injectable()
export class ArticleReader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly orgs: OrgTree,
  ) {}

  /** Everything that is read of an article happens within one look at what is shown. */
  async reading<T>(
    caller: Caller,
    id: string,
    province: OrgId | undefined,
    work: (tx: EntityManager, article: ShownArticle, sight: Sight) => Promise<T>,
  ): Promise<T> {
    const view = viewOf(caller, await this.orgs.current(), province);
    return withScope(this.dataSource, caller.actor, async (tx) => {
      const sight = await this.sight(tx, caller, view);
      const article = await this.find(tx, id, sight);
      if (!article) throw new Problem('not-found');
      return work(tx, article, sight);
    });
  }

  /** What a province shows of it; null: nothing that this caller may read. */
  async shown(caller: Caller, id: string, province: OrgId): Promise<ShownArticle | null> {
    const view = viewOf(caller, await this.orgs.current(), province);
    return withScope(this.dataSource, caller.actor, async (tx) =>
      this.find(tx, id, await this.sight(tx, caller, view)),
    );
  }

  /** As HQ's register has it, with what the caller may do at its place in the tree. */
  async registered(caller: Caller, id: string) {
    return withScope(this.dataSource, caller.actor, async (tx) => {
      const article = await this.find(tx, id, await this.sight(tx, caller, { kind: 'register' }));
      if (!article || article.number === 0) return null;
      const [node] = await tx.query<PlacedNode[]>('SELECT id, org_id AS org, path FROM knowledge_node WHERE id = $1', [
        article.node,
      ]);
      const rights = await NodeRights.of(tx, caller);
      const may = (right: 'edit' | 'remove'): boolean => !node || rights.may(right, node);
      return { ...article, mayChange: { edit: may('edit'), remove: may('remove') } };
    });
  }

  /** What of a view this caller may read now. */
  async sight(tx: EntityManager, caller: Caller, view: View): Promise<Sight> {
    return sightOf(tx, caller, await this.orgs.current(), view, new Date());
  }

  /** The number that what was read under `number` said: never more than is shown, nor what this caller may not read. */
  async editionUpTo(tx: EntityManager, id: string, number: number, sight: Sight): Promise<number | null> {
    const article = await this.find(tx, id, sight);
    if (!article) return null;
    const filter = new Filter().when(id, (at) => `edition.article_id = ${at}`);
    filter.when(Math.min(number, article.edition), (at) => `edition.number <= ${at}`).add(readable(filter, sight));
    const [row] = await tx.query<[{ number: number | null }]>(
      `SELECT max(edition.number) AS number FROM knowledge_edition edition WHERE ${filter.where}`,
      filter.parameters,
    );
    return row.number;
  }

  private async find(tx: EntityManager, id: string, sight: Sight): Promise<ShownArticle | null> {
    if (!UUID.test(id)) return null;
    const filter = new Filter();
    const { view } = sight;
    const { from, article, id: key } = sourceOf(filter, sight);
    filter.when(id, (at) => `${key} = ${at}`);
    const number = view.kind === 'province' ? 'edition.number' : 'article.number';
    const [row] = await tx.query<ShownArticle[]>(
      `SELECT ${COLUMNS}, ${number} AS number FROM ${from} ${article} WHERE ${filter.where}`,
      filter.parameters,
    );
    return row ?? null;
  }
}

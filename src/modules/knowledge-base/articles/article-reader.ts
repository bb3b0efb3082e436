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
import { sightOf, sourceOf } from './shown';

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
    work: (tx: EntityManager, article: ShownArticle, view: View) => Promise<T>,
  ): Promise<T> {
    const view = viewOf(caller, await this.orgs.current(), province);
    return withScope(this.dataSource, caller.actor, async (tx) => {
      const article = await this.find(tx, caller, id, view);
      if (!article) throw new Problem('not-found');
      return work(tx, article, view);
    });
  }

  /** What a province shows of it; null: nothing that this caller may read. */
  async shown(caller: Caller, id: string, province: OrgId): Promise<ShownArticle | null> {
    const view = viewOf(caller, await this.orgs.current(), province);
    return withScope(this.dataSource, caller.actor, (tx) => this.find(tx, caller, id, view));
  }

  /** As HQ's register has it, with what the caller may do at its place in the tree. */
  async registered(caller: Caller, id: string) {
    return withScope(this.dataSource, caller.actor, async (tx) => {
      const article = await this.find(tx, caller, id, { kind: 'register' });
      if (!article || article.number === 0) return null;
      const [node] = await tx.query<PlacedNode[]>('SELECT id, org_id AS org, path FROM knowledge_node WHERE id = $1', [
        article.node,
      ]);
      const rights = await NodeRights.of(tx, caller);
      const may = (right: 'edit' | 'remove'): boolean => !node || rights.may(right, node);
      return { ...article, mayChange: { edit: may('edit'), remove: may('remove') } };
    });
  }

  private async find(tx: EntityManager, caller: Caller, id: string, view: View): Promise<ShownArticle | null> {
    if (!UUID.test(id)) return null;
    const filter = new Filter();
    const sight = await sightOf(tx, caller, await this.orgs.current(), view, new Date());
    const { from } = sourceOf(filter, sight);
    filter.when(id, (at) => (view.kind === 'province' ? `copy.article_id = ${at}` : `article.id = ${at}`));
    const number = view.kind === 'province' ? 'edition.number' : 'article.number';
    const [row] = await tx.query<ShownArticle[]>(
      `SELECT ${COLUMNS}, ${number} AS number FROM ${from} WHERE ${filter.where}`,
      filter.parameters,
    );
    return row ?? null;
  }
}

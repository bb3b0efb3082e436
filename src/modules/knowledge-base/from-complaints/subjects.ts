import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { WRITING_ROLES } from '../../../../domain/knowledge/writing-roles';
import { audited } from '../../../platform/administration/audited';
import type { OrgSnapshot } from '../../../platform/auth/org-snapshot';
import { OrgTree } from '../../../platform/auth/org-tree';
import { scopePaths, visibleCase, type Caller } from '../../../platform/auth/scope';
import { Problem } from '../../../platform/http/problem';
import { ArticleReader, type ShownArticle } from '../articles/article-reader';
import type { EffectDto } from './effect.dto';

/** Those who write it where it comes from, or for all at HQ. */
export const mayChoose = ({ actor }: Caller, orgs: OrgSnapshot, { origin }: ShownArticle): boolean =>
  actor.kind === 'person' &&
  actor.posts.some(
    ({ role, org }) => WRITING_ROLES.includes(role) && (org === origin || orgs.get(org)?.level === 'hq'),
  );

/** Which complaints it is about, and the one that proposed it. */
export async function subjectOf(
  tx: EntityManager,
  caller: Caller,
  id: string,
): Promise<Pick<EffectDto, 'category' | 'complaint'>> {
  const visible = visibleCase('head', scopePaths(caller, 'read-cases'), 2, 'id');
  const [row] = await tx.query<{ category: string; complaint: string | null; number: string | null }[]>(
    `SELECT category, complaint_id AS complaint, (SELECT head.number FROM case_head head
        WHERE head.id = complaint_id AND ${visible.sql}) AS number FROM knowledge_subject WHERE article_id = $1`,
    [id, ...visible.parameters],
  );
  return {
    category: row?.category ?? null,
    complaint: row?.complaint ? { id: row.complaint, number: row.number } : null,
  };
}

/** An article need not stand at a place that is named like its complaints: a person says which they are. */
@Injectable()
export class Subjects {
  constructor(
    private readonly dataSource: DataSource,
    private readonly articles: ArticleReader,
    private readonly orgs: OrgTree,
  ) {}

  async choose(caller: Caller, id: string, category: string, now: Date): Promise<void> {
    const orgs = await this.orgs.current();
    await this.articles.reading(caller, id, undefined, (_tx, article) => {
      if (!mayChoose(caller, orgs, article)) throw new Problem('not-permitted');
      return Promise.resolve();
    });
    const change = { command: 'choose-knowledge-subject', fields: { article: id, category }, now };
    await audited(this.dataSource, caller, change, (tx) =>
      tx.query(
        `INSERT INTO knowledge_subject (article_id, category, set_by, set_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (article_id) DO UPDATE SET category = excluded.category, set_by = excluded.set_by,
           set_at = excluded.set_at`,
        [id, category, caller.actor.id, now],
      ),
    );
  }
}

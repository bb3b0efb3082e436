import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { OrgTree } from '../../../platform/auth/org-tree';
import type { Caller } from '../../../platform/auth/scope';
import { Problem, type FieldProblem } from '../../../platform/http/problem';
import type { AnswerUseBody, AnswerUses } from '../../cases/answer-uses.port';
import { ArticleReader } from '../articles/article-reader';
import { viewOf } from '../viewer';

const KEEP = `INSERT INTO answer_source (content_id, article_id, number, person_id, org_id) VALUES ($1, $2, $3, $4, $5)
  ON CONFLICT (content_id, article_id) DO UPDATE SET number = greatest(answer_source.number, excluded.number)`;

/** What an answer was written with, beside its text until the step that sends it is recorded and counts it. */
@Injectable()
export class AnswerSources implements AnswerUses {
  constructor(
    private readonly articles: ArticleReader,
    private readonly orgs: OrgTree,
  ) {}

  async keep(
    tx: EntityManager,
    caller: Caller,
    text: { id: string; org: string },
    uses: AnswerUseBody[],
  ): Promise<void> {
    const sight = await this.articles.sight(tx, caller, viewOf(caller, await this.orgs.current()));
    const posts = caller.actor.kind === 'person' ? caller.actor.posts.map(({ org }) => org) : [];
    const org = posts.includes(text.org) ? text.org : posts[0];
    const problems: FieldProblem[] = [];
    for (const [index, { article, number }] of uses.entries()) {
      const used = await this.articles.editionUpTo(tx, article, number, sight);
      if (used === null) problems.push({ field: `uses.${index}.article`, code: 'unknown-article' });
      else await tx.query(KEEP, [text.id, article, used, caller.actor.id, org]);
    }
    if (problems.length > 0) throw Problem.fields(...problems);
  }
}

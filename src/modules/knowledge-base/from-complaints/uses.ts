import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { PROCESS } from '../../../../domain/complaint-dispatch/complaint-state';
import type { Caller } from '../../../platform/auth/scope';
import { readCase } from '../../../platform/case-view/case-row';
import { People } from '../../../platform/case-view/people';
import { isoTime } from '../../../platform/database/iso-time';
import { withScope } from '../../../platform/database/with-scope';
import { Problem } from '../../../platform/http/problem';
import { ArticleReader } from '../articles/article-reader';
import { Proposals } from './proposals';
import type { AnswerUseDto, ComplaintKnowledgeDto, UseParams } from './uses.dto';

/** Of one case, more than anybody answers it. */
const MOST = 50;

/** A later number is a use of that one; the same once more is the same use. */
const COUNT = `INSERT INTO knowledge_use AS use (article_id, case_id, person_id, number, org_id, at)
  VALUES ($1, $2, $3, $4, $5, $6)
  ON CONFLICT (article_id, case_id, person_id) DO UPDATE SET number = excluded.number, at = excluded.at
    WHERE use.number < excluded.number`;

const OF_CASE = `SELECT use.article_id AS article, edition.title, use.number, use.person_id AS person, use.org_id AS org,
    ${isoTime('use.at')} AS at
  FROM knowledge_use use JOIN knowledge_edition edition
    ON edition.article_id = use.article_id AND edition.number = use.number
 WHERE use.case_id = $1 ORDER BY use.at, use.article_id LIMIT ${MOST}`;

type Row = Omit<AnswerUseDto, 'person'> & { person: string };

async function usesOf(tx: EntityManager, caseId: string): Promise<AnswerUseDto[]> {
  const rows = await tx.query<Row[]>(OF_CASE, [caseId]);
  const people = await People.of(
    tx,
    rows.map(({ person }) => person),
  );
  return rows.map((row) => ({ ...row, person: people.get(row.person) }));
}

/** Answers that were written with an article, and what complaints gave to the base. */
@Injectable()
export class Uses {
  constructor(
    private readonly dataSource: DataSource,
    private readonly articles: ArticleReader,
    private readonly proposals: Proposals,
  ) {}

  /** That an answer in this case was written with what the article says now: once a person and case; a later number takes the place of an earlier one. */
  count(caller: Caller, { id, caseId }: UseParams, now: Date): Promise<void> {
    return this.articles.reading(caller, id, undefined, async (tx, { edition }) => {
      const { process, state } = await readCase(tx, caller, caseId);
      if (process !== PROCESS) throw Problem.fields({ field: 'caseId', code: 'other-process' });
      if (edition === 0) throw new Problem('not-found');
      const orgs = caller.actor.kind === 'person' ? caller.actor.posts.map(({ org }) => org) : [];
      const org = orgs.includes(state.org) ? state.org : orgs[0];
      await tx.query(COUNT, [id, caseId, caller.actor.id, edition, org, now]);
    });
  }

  ofComplaint(caller: Caller, caseId: string): Promise<ComplaintKnowledgeDto> {
    return withScope(this.dataSource, caller.actor, async (tx) => {
      await readCase(tx, caller, caseId);
      return { proposals: await this.proposals.ofComplaint(tx, caller, caseId), uses: await usesOf(tx, caseId) };
    });
  }
}

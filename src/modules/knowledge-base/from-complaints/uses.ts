import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Caller } from '../../../platform/auth/scope';
import { readCase } from '../../../platform/case-view/case-row';
import { People } from '../../../platform/case-view/people';
import { isoTime } from '../../../platform/database/iso-time';
import { withScope } from '../../../platform/database/with-scope';
import { Proposals } from './proposals';
import type { AnswerUseDto, ComplaintKnowledgeDto } from './uses.dto';

/** Of one case, more than anybody answers it. */
const MOST = 50;

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
    private readonly proposals: Proposals,
  ) {}

  ofComplaint(caller: Caller, caseId: string): Promise<ComplaintKnowledgeDto> {
    return withScope(this.dataSource, caller.actor, async (tx) => {
      await readCase(tx, caller, caseId);
      return { proposals: await this.proposals.ofComplaint(tx, caller, caseId), uses: await usesOf(tx, caseId) };
    });
  }
}

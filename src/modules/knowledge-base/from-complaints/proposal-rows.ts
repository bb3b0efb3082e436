import type { EntityManager } from 'typeorm';
import { WRITING_ROLES } from '../../../../domain/knowledge/writing-roles';
import type { OrgId } from '../../../../domain/shared/actor';
import { unerased } from '../../../platform/content/content-store';
import { scopePaths, visibleCase, type Caller } from '../../../platform/auth/scope';
import { People } from '../../../platform/case-view/people';
import type { Filter } from '../../../platform/database/filter';
import { exactTime, isoTime } from '../../../platform/database/iso-time';
import type { ProposalDto } from './proposal.dto';

/** Organisations whose proposals the caller decides. */
export const desksOf = ({ actor }: Caller): OrgId[] =>
  actor.kind === 'person'
    ? [...new Set(actor.posts.filter(({ role }) => WRITING_ROLES.includes(role)).map(({ org }) => org))]
    : [];

/** Claimed for a case that may never have begun: whoever opens it once more opens that one. */
export const WAITING = `proposal.state IN ('waiting', 'opening')`;

const textOf = (column: string): string => `(SELECT ${unerased()}
  FROM content WHERE content.id = proposal.${column})`;

type Row = Omit<ProposalDto, 'proposedBy' | 'decidedBy' | 'mayDecide'> & {
  authors: string[];
  decider: string | null;
  position: string;
};

function columns(filter: Filter, caller: Caller): string {
  const scope = scopePaths(caller, 'read-cases');
  const numberOf = (id: string): string => {
    const visible = visibleCase('head', scope, filter.parameters.length + 1, 'id');
    for (const value of visible.parameters) filter.bind(value);
    return `(SELECT head.number FROM case_head head WHERE head.id = ${id} AND ${visible.sql})`;
  };
  return `proposal.id, json_build_object('id', complaint_id, 'number', ${numberOf('complaint_id')}) AS complaint,
    proposal.scope, desk_org AS desk, category, cause, ${textOf('content_id')} AS text, proposal.authors,
    ${isoTime('proposed_at')} AS "proposedAt",
    CASE proposal.state WHEN 'opening' THEN 'waiting' ELSE proposal.state END AS state,
    CASE WHEN proposal.state = 'taken' THEN json_build_object('id', proposal.case_id,
      'number', ${numberOf('proposal.case_id')}, 'process', coalesce(work.process, 'knowledge-publish'),
      'stage', coalesce(work.stage, 'new'), 'outcome', work.outcome, 'articleNumber',
      CASE WHEN work.process = 'knowledge-update' THEN work.number ELSE article.number END) END AS case,
    proposal.article_id AS article, decided_by AS decider, ${isoTime('decided_at')} AS "decidedAt",
    ${textOf('reason_id')} AS reason, ${exactTime('proposed_at')} AS position`;
}

/** Proposals newest first, with what has become of them, whoever may look: the filter says. */
export async function readProposals(
  tx: EntityManager,
  caller: Caller,
  filter: Filter,
  limit: number,
): Promise<(ProposalDto & { position: string })[]> {
  const rows = await tx.query<Row[]>(
    `SELECT ${columns(filter, caller)} FROM knowledge_proposal proposal
       LEFT JOIN knowledge_work work ON work.case_id = proposal.case_id
       LEFT JOIN LATERAL (SELECT number FROM knowledge_article one WHERE one.id = proposal.article_id AND one.number > 0
         OFFSET 0) article ON true
      WHERE ${filter.where} ORDER BY proposed_at DESC, proposal.id DESC LIMIT ${limit}`,
    filter.parameters,
  );
  const people = await People.of(
    tx,
    rows.flatMap(({ authors, decider }) => [...authors, decider]),
  );
  const desks = desksOf(caller);
  return rows.map(({ authors, decider, ...row }) => ({
    ...row,
    proposedBy: authors.flatMap((id) => people.get(id) ?? []),
    decidedBy: people.get(decider),
    mayDecide: row.state === 'waiting' && desks.includes(row.desk),
  }));
}

import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { OPERATION_PROCESS } from '../../../../domain/knowledge/knowledge-state';
import type { OrgId } from '../../../../domain/shared/actor';
import { audited } from '../../../platform/administration/audited';
import { OrgTree } from '../../../platform/auth/org-tree';
import type { Caller } from '../../../platform/auth/scope';
import { caseDetail } from '../../../platform/case-view/case-detail';
import type { DecidedCaseDto } from '../../../platform/case-view/case-detail.dto';
import { readCase } from '../../../platform/case-view/case-row';
import { writeContent } from '../../../platform/content/content-store';
import { Filter } from '../../../platform/database/filter';
import { withScope } from '../../../platform/database/with-scope';
import { decodeCursor, encodeCursor } from '../../../platform/http/cursor';
import { Problem } from '../../../platform/http/problem';
import { CaseOpening } from '../../../platform/case-opening/case-opening';
import { KnowledgeOpening } from '../opening/opening';
import type { NewProposalCase, ProposalDto, ProposalPageDto, ProposalQuery } from './proposal.dto';
import { desksOf, readProposals, WAITING } from './proposal-rows';

interface Row {
  complaint: string;
  seq: number;
  scope: 'network' | 'local';
  desk: OrgId;
  state: string;
  authors: string[];
}

/** What archivists propose: to see, to publish, to decline with a reason, to pass on to whose business it is. */
@Injectable()
export class Proposals {
  constructor(
    private readonly dataSource: DataSource,
    private readonly orgs: OrgTree,
    private readonly opening: CaseOpening,
    private readonly knowledge: KnowledgeOpening,
  ) {}

  list(caller: Caller, query: ProposalQuery): Promise<ProposalPageDto> {
    const { limit = 50, cursor, ...filters } = query;
    const after = decodeCursor(['proposals', filters], cursor, ['instant', 'uuid']);
    const filter = new Filter();
    if (filters.mine) filter.when([caller.actor.id], (at) => `proposal.authors @> ${at}::uuid[]`);
    else filter.when(desksOf(caller), (at) => `desk_org = ANY(${at}::text[])`);
    if (filters.waiting !== undefined) filter.add(filters.waiting ? WAITING : `NOT ${WAITING}`);
    if (after)
      filter.add(
        `(proposed_at, proposal.id) < (${filter.bind(after[0])}::timestamptz, ${filter.bind(after[1])}::uuid)`,
      );
    return withScope(this.dataSource, caller.actor, async (tx) => {
      const rows = await readProposals(tx, caller, filter, limit + 1);
      const page = rows.slice(0, limit);
      const last = page.at(-1);
      return {
        items: page.map(({ position: _, ...item }) => item),
        next: rows.length > limit && last ? encodeCursor(['proposals', filters], [last.position, last.id]) : null,
      };
    });
  }

  /** One proposal is one case, whoever opens it and however often: the second one finds it taken. */
  async open(caller: Caller, id: string, { urgency, article }: NewProposalCase): Promise<DecidedCaseDto> {
    const orgs = await this.orgs.current();
    const {
      scope,
      desk,
      complaint,
      authors: by,
    } = await withScope(this.dataSource, caller.actor, (tx) => this.ours(tx, caller, id));
    const request = { proposal: id, ...(article && { article }) };
    const opened = this.opening.openOnce(caller, `proposal:${id}`, request, async () => {
      const org = orgs.ref(desk);
      if (!org) throw new Problem('not-found');
      if (article) await this.knowledge.mayUpdate(caller, article, scope === 'local' ? null : org);
      const proposal = { id, complaint, by };
      return {
        process: scope === 'local' ? 'local-publication' : OPERATION_PROCESS[article ? 'update' : 'publish'],
        request,
        command: () => ({ type: 'register', org, ...(urgency && { urgency }), ...(article && { article }), proposal }),
        claimed: async (tx, caseId) => {
          const [, count] = await tx.query<[unknown, number]>(
            `UPDATE knowledge_proposal proposal SET state = 'opening', case_id = $2 WHERE id = $1 AND ${WAITING}`,
            [id, caseId],
          );
          if (count === 0) throw new Problem('proposal-settled');
        },
      };
    });
    const { caseId, seq, stage } = await opened.catch((error: unknown) => {
      // Two at once: the case is the other one's.
      throw error instanceof Problem && error.code === 'key-reused' ? new Problem('proposal-settled') : error;
    });
    return withScope(this.dataSource, caller.actor, async (tx) => {
      const [mine] = await tx.query<object[]>(
        `SELECT FROM knowledge_proposal WHERE id = $1 AND decided_by IS DISTINCT FROM $2`,
        [id, caller.actor.id],
      );
      if (mine) throw new Problem('proposal-settled');
      const detail = await caseDetail(tx, caller, await readCase(tx, caller, caseId), Date.now());
      return { ...detail, decided: { seq, stage } };
    });
  }

  /** With a reason, which the archivist reads. Said once more by the same person, it is the same. */
  decline(caller: Caller, id: string, text: string, now: Date): Promise<ProposalDto> {
    const change = { command: 'decline-knowledge-proposal', fields: { proposal: id }, now };
    return audited(this.dataSource, caller, change, async (tx) => {
      const { complaint: caseId, seq } = await this.ours(tx, caller, id, 'waiting');
      const reason = await writeContent(tx, { caseId, kind: 'text', body: text, author: caller.actor.id });
      await tx.query('UPDATE content SET used_seq = $2 WHERE id = $1', [reason.id, seq]);
      await tx.query(
        `UPDATE knowledge_proposal SET state = 'declined', decided_by = $2, decided_at = $3, reason_id = $4 WHERE id = $1`,
        [id, caller.actor.id, now, reason.id],
      );
      return this.one(tx, caller, id);
    });
  }

  /** Network-wide ones: what one platform of second line knows best, that platform publishes. */
  async passOn(caller: Caller, id: string, org: OrgId, now: Date): Promise<ProposalDto> {
    const target = (await this.orgs.current()).ref(org);
    if (!target) throw Problem.fields({ field: 'org', code: 'unknown-org' });
    if (target.level !== 'hq' && target.level !== 'second-line')
      throw Problem.fields({ field: 'org', code: 'wrong-org-level', params: { values: 'hq, second-line' } });
    const change = { command: 'pass-on-knowledge-proposal', fields: { proposal: id, org }, now };
    return audited(this.dataSource, caller, change, async (tx) => {
      const { scope } = await this.ours(tx, caller, id, 'waiting');
      if (scope === 'local') throw Problem.fields({ field: 'org', code: 'not-in-list', params: { values: '' } });
      await tx.query('UPDATE knowledge_proposal SET desk_org = $2 WHERE id = $1', [id, org]);
      return this.one(tx, caller, id);
    });
  }

  /** Of one complaint, for whoever may see that. */
  ofComplaint(tx: EntityManager, caller: Caller, complaint: string): Promise<ProposalDto[]> {
    const filter = new Filter().when(complaint, (at) => `complaint_id = ${at}::uuid`);
    return readProposals(tx, caller, filter, 50).then((rows) => rows.map(({ position: _, ...item }) => item));
  }

  /** Before a desk of the caller's; locked where it is to be changed, and then still waiting. */
  private async ours(tx: EntityManager, caller: Caller, id: string, state?: 'waiting'): Promise<Row> {
    const [row] = await tx.query<Row[]>(
      `SELECT complaint_id AS complaint, seq, scope, desk_org AS desk, state, authors FROM knowledge_proposal
        WHERE id = $1 ${state ? 'FOR UPDATE' : ''}`,
      [id],
    );
    if (!row) throw new Problem('not-found');
    if (!desksOf(caller).includes(row.desk))
      throw new Problem(row.authors.includes(caller.actor.id) ? 'not-permitted' : 'not-found');
    if (state && row.state !== state) throw new Problem('proposal-settled');
    return row;
  }

  private async one(tx: EntityManager, caller: Caller, id: string): Promise<ProposalDto> {
    const [row] = await readProposals(
      tx,
      caller,
      new Filter().when(id, (at) => `proposal.id = ${at}::uuid`),
      1,
    );
    const { position: _, ...item } = row!;
    return item;
  }
}

import type { EntityManager } from 'typeorm';
import type { OrgId } from '../../../../domain/shared/actor';
import { ESCALATION } from '../../../../domain/shared/escalation-ladder';
import { isLate } from '../../../../domain/shared/sla-clock';
import type { KnowledgeState } from '../../../../domain/knowledge/knowledge-state';
import type { Recorded } from '../../../platform/case-store/projections';

export interface Work {
  article: string;
  number: number | null;
  /** Whose work it is. */
  org: OrgId;
  /** Where the article comes from. */
  origin: OrgId;
  authors: readonly string[];
  title: string | null;
}

const time = (at: number | null): Date | null => (at === null ? null : new Date(at));

/** The case as the figures and the author's desk know it; once late, it was late. */
export function putWork(tx: EntityManager, { transition }: Recorded<KnowledgeState>, work: Work): Promise<unknown> {
  const { next, at } = transition;
  const limits = next.clocks.filter(({ kind }) => kind !== ESCALATION && kind !== 'expiry' && kind !== 'date-review');
  const running = limits.filter(({ state }) => state !== 'met' && state !== 'cancelled' && state !== 'paused');
  const due = running.length === 0 ? null : Math.min(...running.map(({ dueAt }) => dueAt));
  const late = limits.some((clock) => isLate(clock, at));
  return tx.query(
    `INSERT INTO knowledge_work AS work (case_id, opened_month, process, article_id, number, org_id, origin_org, stage,
       outcome, urgency, authors, title, opened_at, done_at, ended, due_at, late)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
     ON CONFLICT (case_id) DO UPDATE SET number = excluded.number, stage = excluded.stage, outcome = excluded.outcome,
       urgency = excluded.urgency, authors = excluded.authors, title = coalesce(excluded.title, work.title),
       done_at = excluded.done_at, ended = excluded.ended, due_at = excluded.due_at, late = work.late OR excluded.late`,
    [
      ...[next.caseId, next.openedMonth, next.process, work.article, work.number, work.org, work.origin, next.stage],
      ...[next.outcome, next.urgency, work.authors, work.title, time(next.openedAt), time(next.closedAt), next.ended],
      ...[time(due), late],
    ],
  );
}

import type { EntityManager } from 'typeorm';
import type { Transition } from '../../domain/shared/transition';

/** A case as its rows tell it: the head, and every transition in order. */
export interface History {
  caseId: string;
  process: string;
  number: string;
  head: { seq: number; stage: string; org_id: string; outcome: string | null; audit_hash: string; ended: boolean };
  state: Record<string, unknown>;
  terms: Record<string, unknown>;
  transitions: Transition[];
}

type Row = History['head'] & Pick<History, 'process' | 'number' | 'state' | 'terms'>;

/** Reads one case whole; null where there is no such case. */
export async function readHistory(tx: EntityManager, caseId: string): Promise<History | null> {
  const [head] = await tx.query<Row[]>(
    `SELECT process, number, seq, stage, org_id, outcome, audit_hash, ended_at IS NOT NULL AS ended, state, terms
       FROM case_head WHERE id = $1`,
    [caseId],
  );
  if (!head) return null;
  const rows: { body: Transition }[] = await tx.query(`SELECT body FROM transition WHERE case_id = $1 ORDER BY seq`, [
    caseId,
  ]);
  const { process, number, state, terms, ...rest } = head;
  return { caseId, process, number, head: rest, state, terms, transitions: rows.map(({ body }) => body) };
}

import { DatabaseError } from 'pg';
import type { DataSource, EntityManager } from 'typeorm';
import type { CaseState } from '../../../domain/shared/case-state';
import { refuse } from '../../../domain/shared/errors';
import { fingerprint } from '../../../domain/shared/fingerprint';
import type { Terms } from '../../../domain/shared/terms';
import type { Transition } from '../../../domain/shared/transition';
import type { Decided, Missed, RecordRequest, RecordResult, StepsRequest } from '../../../workflows/shared/contract';
import { prepared } from '../database/prepared';
import { withScope } from '../database/with-scope';
import { GENESIS } from './audit-chain';
import { project } from './projection';
import type { Projections } from './projections';
import { BY_KEY, RECORD } from './record.sql';

interface Head {
  seq: number;
  audit_hash: string;
  state: CaseState;
  calendars: Terms['calendars'] | null;
}

const LOCK = `SELECT seq, audit_hash, state, terms->'calendars' AS calendars FROM case_head
  WHERE id = $1 AND opened_month = $2 FOR UPDATE`;

const decidedBy = ({ seq, next }: Transition): Decided => ({ caseId: next.caseId, seq, stage: next.stage });

/** True when the command id has committed already although the head stands where the workflow expects it. */
const isRepeat = (error: unknown): boolean =>
  error instanceof DatabaseError && error.code === '23505' && error.table === 'transition';

/** An organisation that the step brings in has been closed meanwhile: the transaction is undone. */
class ClosedPlace extends Error {
  constructor(readonly org: string) {
    super(`${org} is closed`);
  }
}

/** Temporal refuses an answer of 2 MB, and each step carries the whole state. */
const BYTES = 400_000;
const STEPS = 100;

const STEPS_AFTER = `SELECT body, seq < newest AS more FROM (
    SELECT body, seq, sum(octet_length(body::text)) OVER (ORDER BY seq) AS size, max(seq) OVER () AS newest
    FROM transition WHERE case_id = $1 AND seq > $2 AND seq <= $2::int + ${STEPS} + 1) missed
  WHERE seq <= $2::int + ${STEPS} AND (size <= ${BYTES} OR seq = $2::int + 1) ORDER BY seq`;

async function stepsAfter(tx: EntityManager, caseId: string, seq: number): Promise<Missed> {
  const rows = await tx.query<{ body: Transition; more: boolean }[]>(STEPS_AFTER, [caseId, seq]);
  const transitions = rows.map(({ body }) => body);
  return rows.at(-1)?.more ? { transitions, more: true } : { transitions };
}

/** The write protocol: a decision counts when its row commits. */
export class CaseStore {
  /** @param projections what processes keep beside the rows of every case */
  constructor(
    private readonly dataSource: DataSource,
    private readonly projections: Projections = {},
  ) {}

  /**
   * Commits one decided transition with everything that follows from it, or answers what was committed first.
   * Safe to call again with the same request, by anybody, at any time.
   */
  async record(request: RecordRequest): Promise<RecordResult> {
    try {
      return await withScope(this.dataSource, request.transition.actor, (tx) => this.recordIn(tx, request), BY_KEY);
    } catch (error) {
      if (error instanceof ClosedPlace)
        return { outcome: 'refused', refusal: refuse('wrong-target', { field: 'target', params: { org: error.org } }) };
      if (!isRepeat(error)) throw error;
      return withScope(this.dataSource, request.transition.actor, (tx) => this.catchUp(tx, request));
    }
  }

  /** The first answer to a command, if it has committed. */
  async answered(tx: EntityManager, caseId: string, commandId: string): Promise<Decided | null> {
    const [row] = await tx.query<{ body: Transition }[]>(
      `SELECT body FROM transition WHERE case_id = $1 AND command_id = $2`,
      [caseId, commandId],
    );
    return row ? decidedBy(row.body) : null;
  }

  /** What has committed after this step. */
  stepsAfter({ caseId, seq }: StepsRequest): Promise<Missed> {
    return stepsAfter(this.dataSource.manager, caseId, seq);
  }

  private async recordIn(tx: EntityManager, request: RecordRequest): Promise<RecordResult> {
    const { caseId, openedMonth, expectedSeq, transition } = request;
    const [head] = await prepared<Head>(tx, 'lock case', LOCK, [caseId, openedMonth]);
    // The worker died after a commit, or the database was restored: the rows decide, the workflow follows.
    if ((head?.seq ?? 0) !== expectedSeq) return this.catchUp(tx, request);
    const { state = null, audit_hash = GENESIS, calendars } = head ?? {};
    const projection = JSON.stringify(project(transition, state, audit_hash, calendars ?? {}));
    const [written] = await prepared<{ closed: string | null }>(tx, 'record', RECORD, [projection]);
    if (written?.closed) throw new ClosedPlace(written.closed);
    await this.projections[transition.next.process]?.(tx, { transition, before: state });
    const { at, next } = transition;
    return { outcome: 'recorded', fingerprint: fingerprint(transition), at, rules: next.rules };
  }

  private async catchUp(tx: EntityManager, { caseId, expectedSeq, transition }: RecordRequest): Promise<RecordResult> {
    const missed = await stepsAfter(tx, caseId, expectedSeq);
    const decided = await this.answered(tx, caseId, transition.commandId);
    return decided ? { outcome: 'known', decided, ...missed } : { outcome: 'behind', ...missed };
  }
}

import type { Client } from '@temporalio/client';
import { WorkflowNotFoundError } from '@temporalio/common';
import type { DataSource, EntityManager } from 'typeorm';
import { CATCH_UP, TASK_QUEUE, workflowId, workflowType, type CaseInput } from '../../../workflows/shared/contract';
import type { Config } from '../config/config';
import { withScope } from '../database/with-scope';

type Settings = Pick<Config, 'continueAfterEvents' | 'temporalSearchable' | 'decisionDeadline'>;

interface Behind {
  case_id: string;
  process: string;
  seqs: number[];
  /** The rows say that nothing can happen any more. */
  ended: boolean;
}

const SYSTEM = { kind: 'system', id: 'case' } as const;
const AT_ONCE = 100;
/** Pause between two looks, ms. */
const EACH = 5_000;

const OLDEST = `
  WITH oldest AS (
    SELECT case_id, seq, process FROM unconfirmed_step WHERE at < now() - $1 * interval '1 ms'
    ORDER BY at LIMIT ${AT_ONCE} FOR UPDATE SKIP LOCKED)
  SELECT o.case_id, o.process, array_agg(o.seq) AS seqs, bool_or(h.ended_at IS NOT NULL) AS ended
  FROM oldest o JOIN case_head h ON h.id = o.case_id GROUP BY o.case_id, o.process`;

/**
 * Tells cases that their rows may be ahead of them. Between the commit of a decision and the end of its workflow task the
 * decision is in the rows alone: when the task is lost then (a worker dies, a busy machine passes its limit) and the
 * caller does not ask again, nothing but this would make the case go on.
 */
export class CatchUp {
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly client: Client,
    private readonly dataSource: DataSource,
    private readonly config: Settings,
  ) {}

  /** Looks again and again, one look at a time. */
  start(complain: (error: unknown) => void): void {
    const look = async (): Promise<void> => {
      await this.tell().catch(complain);
      if (this.timer) this.timer = setTimeout(() => void look(), EACH);
    };
    this.timer = setTimeout(() => void look(), EACH);
  }

  stop(): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
  }

  /** @returns how many cases were told; where the server is away, all of them are told the next time */
  tell(): Promise<number> {
    return withScope(this.dataSource, SYSTEM, async (tx) => {
      // While its caller still waits, the case may well answer by itself.
      const behind = await tx.query<Behind[]>(OLDEST, [this.config.decisionDeadline + 5_000]);
      for (const one of behind) await this.one(tx, one);
      return behind.length;
    });
  }

  /** Gone although the rows have it open: begun once more, it finds all its steps there. */
  private async begin(workflow: string, process: string, caseId: string): Promise<void> {
    const { continueAfterEvents, temporalSearchable: searchable } = this.config;
    await this.client.workflow.signalWithStart(workflowType(process), {
      workflowId: workflow,
      taskQueue: TASK_QUEUE,
      args: [{ caseId, continueAfterEvents, searchable } satisfies CaseInput],
      signal: CATCH_UP,
    });
  }

  private async one(tx: EntityManager, { case_id: caseId, process, seqs, ended }: Behind): Promise<void> {
    const id = workflowId(process, caseId);
    try {
      await this.client.workflow.getHandle(id).signal(CATCH_UP);
    } catch (error) {
      if (!(error instanceof WorkflowNotFoundError)) throw error;
      if (!ended) await this.begin(id, process, caseId);
    }
    await tx.query(`DELETE FROM unconfirmed_step WHERE case_id = $1 AND seq = ANY ($2)`, [caseId, seqs]);
  }
}

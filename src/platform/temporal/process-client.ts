import { Inject, Injectable } from '@nestjs/common';
import { Client, WithStartWorkflowOperation } from '@temporalio/client';
import { DataSource } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { machines } from '../../../domain/machines';
import { refuse } from '../../../domain/shared/errors';
import type { Terms } from '../../../domain/shared/terms';
import { check, type Envelope } from '../../../domain/shared/transition';
import {
  DECIDE,
  OPENED_BY_SOMEBODY,
  TASK_QUEUE,
  workflowId,
  workflowType,
  type CaseInput,
  type Decided,
} from '../../../workflows/shared/contract';
import { attributesAtStart } from '../../../workflows/shared/search-attribute-keys';
import type { Config } from '../config/config';
import { Problem } from '../http/problem';
import { CONFIG } from '../platform.module';
import { answeredBefore, asked } from './answered';
import { Confirmations } from './confirmations';
import { isGone, refusalIn, undecided } from './decision-error';

type WorkflowOfCase = (input: CaseInput) => Promise<void>;
type Settings = Pick<Config, 'decisionDeadline' | 'continueAfterEvents' | 'temporalSearchable'>;

/** The only way from the API to a case: a command goes in, what was decided and committed comes out, or a Problem. */
@Injectable()
export class ProcessClient {
  private readonly confirmations: Confirmations;

  constructor(
    private readonly client: Client,
    private readonly dataSource: DataSource,
    @Inject(CONFIG) private readonly config: Settings,
  ) {
    this.confirmations = new Confirmations(dataSource);
  }

  /**
   * Opens a case by its first command; the same case id and command again is the same case and the same answer.
   * What the table refuses is refused before a workflow starts: a rejected start would leave an empty one running.
   */
  async start(process: string, caseId: string, envelope: Envelope): Promise<Decided> {
    // Of a case long over the server may know nothing any more, and would open it once again.
    const before = await this.first(caseId, envelope);
    if (before) return before;
    return this.decided(caseId, envelope, () => {
      this.mayBegin(process, caseId, envelope);
      return this.client.workflow.executeUpdateWithStart<WorkflowOfCase, Decided, [Envelope]>(DECIDE, {
        args: [envelope],
        updateId: envelope.commandId,
        startWorkflowOperation: new WithStartWorkflowOperation<WorkflowOfCase>(workflowType(process), {
          workflowId: workflowId(process, caseId),
          taskQueue: TASK_QUEUE,
          workflowIdReusePolicy: 'REJECT_DUPLICATE',
          workflowIdConflictPolicy: 'USE_EXISTING',
          priority: OPENED_BY_SOMEBODY,
          ...(this.config.temporalSearchable && {
            typedSearchAttributes: attributesAtStart(process, envelope.command),
          }),
          args: [
            {
              caseId,
              continueAfterEvents: this.config.continueAfterEvents,
              searchable: this.config.temporalSearchable,
            } satisfies CaseInput,
          ],
        }),
      });
    });
  }

  /** Sends a command to a case that exists. A repeat is known to the case, or to the rows that it asks. */
  async send(process: string, caseId: string, envelope: Envelope): Promise<Decided> {
    return this.decided(caseId, envelope, () =>
      this.client.workflow
        .getHandle(workflowId(process, caseId))
        .executeUpdate<Decided, [Envelope]>(DECIDE, { args: [envelope], updateId: envelope.commandId }),
    );
  }

  private async decided(caseId: string, envelope: Envelope, ask: () => Promise<Decided>): Promise<Decided> {
    try {
      await this.client.withDeadline(Date.now() + this.config.decisionDeadline, ask);
    } catch (error) {
      if (error instanceof Problem) throw error;
      // Deadline, lost connection, or a retry that met its own first try, long ago perhaps: the rows know.
      const committed = await this.first(caseId, envelope);
      if (committed) return committed;
      const refusal = refusalIn(error);
      if (refusal) throw Problem.of(refusal);
      throw isGone(error) ? await this.gone(caseId, error) : undecided(error);
    }
    // The server answers a repeated update id with the first result whatever was asked: the row tells them apart.
    const committed = await this.first(caseId, envelope);
    if (!committed) throw Problem.retry('decision-pending', 2);
    this.confirmations.add(committed);
    return committed;
  }

  /** What this command was answered when it committed. */
  private first(caseId: string, { commandId, actor, command }: Envelope): Promise<Decided | null> {
    return answeredBefore(this.dataSource.manager, caseId, asked(commandId, actor.id, command));
  }

  private mayBegin(process: string, caseId: string, envelope: Envelope): void {
    const machine = machines[process];
    if (!machine) throw new Problem('not-found');
    const context = { now: Date.now(), actor: envelope.actor, terms: {} as Terms, newId: uuidv7 };
    const refusal = check(machine, machine.initial(caseId), envelope, context);
    if (refusal) throw Problem.of(refusal);
  }

  private async gone(caseId: string, error: unknown): Promise<Problem> {
    const [head] = await this.dataSource.query<{ ended_at: Date | null }[]>(
      `SELECT ended_at FROM case_head WHERE id = $1`,
      [caseId],
    );
    // Open in the rows, gone from the server: being restored or re-opened there; it must not look closed.
    return head?.ended_at === null
      ? Problem.retry('dependency-unavailable', 30, error)
      : Problem.of(refuse('case-closed'));
  }
}

import { Client, WorkflowExecutionAlreadyStartedError } from '@temporalio/client';
import type { Effect } from '../../../domain/shared/transition';
import { FOLLOWING, TASK_QUEUE, workflowId, workflowType, type CaseInput } from '../../../workflows/shared/contract';
import { attributesAtStart } from '../../../workflows/shared/search-attribute-keys';
import type { Config } from '../config/config';

type Settings = Pick<Config, 'continueAfterEvents' | 'temporalSearchable'>;
type Opening = Extract<Effect, { kind: 'start-case' }>;

/** How long opening another case may hold up the step that asks for it, ms. */
const PATIENCE = 1_000;

/**
 * Opens the cases that a committed step asks for, beside the workflow instead of by it: a child costs its parent a
 * workflow task and the server four writes more than a case that somebody else starts.
 */
export class CaseOpener {
  constructor(
    private readonly client: Client,
    private readonly settings: Settings,
  ) {}

  /** True: each of them is open, by this call or an earlier one. False: the workflow has to see to it. */
  async open(openings: Opening[]): Promise<boolean> {
    try {
      await this.client.withDeadline(Date.now() + PATIENCE, () =>
        Promise.all(openings.map((opening) => this.start(opening))),
      );
      return true;
    } catch {
      return false;
    }
  }

  private async start({ process, caseId, envelope }: Opening): Promise<void> {
    const { continueAfterEvents, temporalSearchable: searchable } = this.settings;
    try {
      await this.client.workflow.start(workflowType(process), {
        workflowId: workflowId(process, caseId),
        taskQueue: TASK_QUEUE,
        workflowIdReusePolicy: 'REJECT_DUPLICATE',
        priority: FOLLOWING,
        args: [{ caseId, first: envelope, continueAfterEvents, searchable } satisfies CaseInput],
        ...(searchable && { typedSearchAttributes: attributesAtStart(process, envelope.command) }),
      });
    } catch (error) {
      if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
    }
  }
}

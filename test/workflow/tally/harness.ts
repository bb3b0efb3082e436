import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { WithStartWorkflowOperation, type WorkflowHandle } from '@temporalio/client';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { bundleWorkflowCode, DefaultLogger, Worker, type WorkflowBundle } from '@temporalio/worker';
import type { Actor } from '../../../domain/shared/actor';
import type { Command, Envelope } from '../../../domain/shared/transition';
import {
  DECIDE,
  INSPECT,
  workflowId,
  type Carried,
  type CaseInput,
  type Decided,
} from '../../../workflows/shared/contract';
import { startTestServer } from '../../support/temporal';
import type { MemoryStore } from '../../support/memory-store';
import type { TallyState } from './tally.machine';

const AGENT: Actor = { kind: 'person', id: 'agent', posts: [] };

/** One tally case, spoken to as the API does. */
export class TallyCase {
  readonly id = randomUUID();

  constructor(
    private readonly harness: TallyHarness,
    private readonly settings: Partial<CaseInput> = {},
  ) {
    harness.cases.push(this);
  }

  get handle(): WorkflowHandle {
    return this.harness.env.client.workflow.getHandle(workflowId('tally', this.id));
  }

  open(command: Command = { type: 'register' }): Promise<Decided> {
    const startWorkflowOperation = new WithStartWorkflowOperation('tally', {
      workflowId: workflowId('tally', this.id),
      taskQueue: this.harness.taskQueue,
      args: [{ caseId: this.id, searchable: false, ...this.settings } satisfies CaseInput],
      workflowIdConflictPolicy: 'USE_EXISTING',
      workflowIdReusePolicy: 'REJECT_DUPLICATE',
    });
    const args: [Envelope] = [{ commandId: 'open', actor: AGENT, command }];
    return this.harness.env.client.workflow.executeUpdateWithStart(DECIDE, {
      args,
      updateId: 'open',
      startWorkflowOperation,
    }) as Promise<Decided>;
  }

  /** As another case begins it: its first step goes with it, and nobody waits. */
  async begin(): Promise<void> {
    const first: Envelope = { commandId: 'open', actor: AGENT, command: { type: 'register' } };
    await this.harness.env.client.workflow.start('tally', {
      workflowId: workflowId('tally', this.id),
      taskQueue: this.harness.taskQueue,
      args: [{ caseId: this.id, searchable: false, first, ...this.settings } satisfies CaseInput],
    });
  }

  send(commandId: string, command: Command, updateId = commandId): Promise<Decided> {
    const args: [Envelope] = [{ commandId, actor: AGENT, command }];
    return this.handle.executeUpdate(DECIDE, { args, updateId }) as Promise<Decided>;
  }

  async state(): Promise<TallyState> {
    return (await this.handle.query<Carried>(INSPECT)).state as TallyState;
  }
}

export class TallyHarness {
  readonly taskQueue = `tally-${randomUUID()}`;
  cases: TallyCase[] = [];

  private constructor(
    readonly env: TestWorkflowEnvironment,
    private readonly workflowBundle: WorkflowBundle,
  ) {}

  static async start(): Promise<TallyHarness> {
    const workflowsPath = path.join(__dirname, 'tally.workflow.ts');
    const workflowBundle = await bundleWorkflowCode({ workflowsPath, logger: new DefaultLogger('ERROR') });
    return new TallyHarness(await startTestServer(), workflowBundle);
  }

  worker(store: MemoryStore): Promise<Worker> {
    const { workflowBundle, taskQueue } = this;
    return Worker.create({
      connection: this.env.nativeConnection,
      taskQueue,
      workflowBundle,
      activities: { record: store.record, stepsAfter: store.stepsAfter, loadTerms: store.loadTerms },
    });
  }

  /** Runs the test beside a worker of its own, then stops both: an open case without a worker holds up time itself. */
  async with(store: MemoryStore, test: () => Promise<void>): Promise<void> {
    const worker = await this.worker(store);
    await worker.runUntil(async () => {
      try {
        await test();
      } finally {
        for (const { handle } of this.cases.splice(0)) await handle.terminate().catch(() => undefined);
      }
    });
  }
}

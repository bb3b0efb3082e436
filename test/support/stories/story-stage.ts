import { randomUUID } from 'node:crypto';
import { WithStartWorkflowOperation } from '@temporalio/client';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { Worker } from '@temporalio/worker';
import type { CaseState } from '../../../domain/shared/case-state';
import type { Command, Envelope } from '../../../domain/shared/transition';
import { DECIDE, workflowId, workflowType, type CaseInput } from '../../../workflows/shared/contract';
import { workflowBundle } from '../bundle';
import { testTerms } from '../domain/terms';
import { eventually } from '../eventually';
import { MemoryStore } from '../memory-store';
import { startTestServer } from '../temporal';
import { placeOf, resolved } from './cast';
import { actorOf, DAY, type Place, type Story, type Turn } from './story';

const MINUTE = 60_000;
/** Monday 09:00 in Beijing: the hour at which every story begins. */
const MONDAY_NINE = Date.parse('2026-11-23T09:00:00+08:00');

/** A story as it was lived by workflows: ids by place, the store with every transition. */
export interface Played {
  store: MemoryStore;
  idOf(place: Place): string;
  stateOf(place: Place): CaseState;
}

/** Where stories are played for real: the production workflows on the time-skipping server. */
export class StoryStage {
  private constructor(
    readonly env: TestWorkflowEnvironment,
    private readonly codePath: string,
  ) {}

  static async open(): Promise<StoryStage> {
    return new StoryStage(await startTestServer(), workflowBundle().codePath);
  }

  close(): Promise<void> {
    return this.env.teardown();
  }

  /** Plays one story beside a worker, and looks at it. One stage plays one: an open case of another would hold up time. */
  async play(story: Story, look: (played: Played) => Promise<void>, fault?: MemoryStore['fault']): Promise<void> {
    const store = new MemoryStore(story.terms ?? testTerms(), story.rows);
    if (fault) store.fault = fault;
    const taskQueue = `story-${randomUUID()}`;
    const worker = await Worker.create({
      connection: this.env.nativeConnection,
      taskQueue,
      workflowBundle: { codePath: this.codePath },
      activities: {
        record: store.record,
        stepsAfter: store.stepsAfter,
        loadTerms: store.loadTerms,
        lookUp: store.lookUp,
      },
    });
    await worker.runUntil(async () => {
      await this.untilMonday();
      await look(await this.tell(story, store, taskQueue));
    });
  }

  private async untilMonday(): Promise<void> {
    const week = 7 * DAY * MINUTE;
    const now = await this.env.currentTimeMs();
    const ahead = (((MONDAY_NINE - now) % week) + week) % week;
    if (ahead > 0) await this.env.sleep(ahead);
  }

  private async tell(story: Story, store: MemoryStore, taskQueue: string): Promise<Played> {
    const ids = new Map<string, string>();
    const state = (caseId: string): CaseState => store.of(caseId).at(-1)!.next;
    const idOf = (place: Place): string => placeOf(place, ids, () => store.caseIds.map(state));
    const stateOf = (place: Place): CaseState => state(idOf(place));
    for (const [index, turn] of story.turns.entries()) {
      await this.settled(store);
      if ('wait' in turn) await this.env.sleep(turn.wait * MINUTE);
      else if ('opens' in turn) {
        const given = resolved(turn.with, idOf, await this.env.currentTimeMs());
        ids.set(turn.opens, await this.open({ ...turn, with: given }, taskQueue));
      } else {
        // Refused while what another case has told this one is still on its way: asked again.
        await eventually(async () => {
          const caseId = idOf(turn.in);
          const fields = typeof turn.with === 'function' ? turn.with(state(caseId)) : turn.with;
          const command = { type: turn.does, ...resolved(fields, idOf) };
          const id = workflowId(state(caseId).process, caseId);
          await this.send(id, { commandId: `turn-${index}`, actor: actorOf(turn.by), command });
        });
      }
    }
    await this.settled(store);
    return { store, idOf, stateOf };
  }

  private async open(turn: Extract<Turn, { opens: Place }>, taskQueue: string): Promise<string> {
    const caseId = randomUUID();
    const { process = 'complaint-dispatch' } = turn;
    const command: Command = { type: 'register', ...turn.with };
    const args: [Envelope] = [{ commandId: 'open', actor: actorOf(turn.by), command }];
    const startWorkflowOperation = new WithStartWorkflowOperation(workflowType(process), {
      workflowId: workflowId(process, caseId),
      taskQueue,
      args: [{ caseId, searchable: false } satisfies CaseInput],
      workflowIdConflictPolicy: 'USE_EXISTING',
    });
    await this.env.client.workflow.executeUpdateWithStart(DECIDE, { args, startWorkflowOperation });
    return caseId;
  }

  private async send(id: string, envelope: Envelope): Promise<void> {
    await this.env.client.workflow
      .getHandle(id)
      .executeUpdate(DECIDE, { args: [envelope], updateId: envelope.commandId });
  }

  /** Children opened and words passed on: until no case has moved for a moment. */
  private async settled(store: MemoryStore): Promise<void> {
    const count = (): number => store.caseIds.reduce((sum, caseId) => sum + store.of(caseId).length, 0);
    for (let seen = -1; seen !== count();) {
      seen = count();
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
  }
}

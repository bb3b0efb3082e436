import { fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { type Client, WithStartWorkflowOperation } from '@temporalio/client';
import { Client as Database } from 'pg';
import { BARE_QUEUE, BARE_TABLE, type BareInput } from './bare';
import { STEPS, type Side } from './side';

type BareWorkflow = (input: BareInput) => Promise<void>;

async function createTable(databaseUrl: string): Promise<void> {
  const database = new Database({ connectionString: databaseUrl });
  await database.connect();
  await database.query(`CREATE TABLE IF NOT EXISTS ${BARE_TABLE} (
    id uuid NOT NULL, seq int NOT NULL, command_id text NOT NULL, at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (id, seq), UNIQUE (id, command_id))`);
  await database.end();
}

/** The baseline: Temporal's client calls updates, a worker of its own commits one row each. */
export async function bareSide(client: Client, databaseUrl: string): Promise<Side> {
  await createTable(databaseUrl);
  const worker = fork(require.resolve('./bare-worker'), { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const [first] = (await Promise.race([once(worker, 'message'), once(worker, 'exit')])) as unknown[];
  if (first !== 'ready') throw new Error('the baseline worker did not start');
  let latest = '';
  return {
    name: 'bare',
    latest: () => latest,
    async runCase(took) {
      const id = randomUUID();
      const workflowId = `bench-bare/${id}`;
      for (let step = 1; step <= STEPS; step++) {
        const commandId = randomUUID();
        const options = { args: [commandId] as [string], updateId: commandId };
        const started = performance.now();
        if (step === 1)
          await client.workflow.executeUpdateWithStart<BareWorkflow, number, [string]>('step', {
            ...options,
            startWorkflowOperation: new WithStartWorkflowOperation<BareWorkflow>('bare', {
              workflowId,
              taskQueue: BARE_QUEUE,
              workflowIdConflictPolicy: 'USE_EXISTING',
              args: [{ id, steps: STEPS }],
            }),
          });
        else await client.workflow.getHandle(workflowId).executeUpdate<number, [string]>('step', options);
        took(performance.now() - started);
      }
      latest = workflowId;
    },
    async close() {
      const ended = once(worker, 'exit');
      worker.disconnect();
      await ended;
    },
  };
}

import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { Connection } from '@temporalio/client';
import { msToTs } from '@temporalio/common/lib/time';
import { DefaultLogger, Runtime } from '@temporalio/worker';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { TASK_QUEUE } from '../../workflows/shared/contract';
import { eventually } from './eventually';
import { ROOT } from './holder';
import { shared } from './shared';

/** The run's shared development server. Workers in a namespace of their own only: see ownNamespace. */
export async function startTemporal(): Promise<{ address: string }> {
  const { address } = await shared('temporal');
  return { address };
}

/**
 * A namespace for one app. What an earlier test left open on the server, its database gone, must not come to this
 * one's worker: it would try it for ever, and have that many hands fewer.
 */
export async function ownNamespace(address: string): Promise<string> {
  const namespace = `test-${randomUUID()}`;
  const connection = await Connection.connect({ address });
  try {
    const workflowExecutionRetentionPeriod = msToTs('1 day');
    await connection.workflowService.registerNamespace({ namespace, workflowExecutionRetentionPeriod });
    // It may take the server a moment to know its own.
    await eventually(() =>
      connection.workflowService.describeTaskQueue({ namespace, taskQueue: { name: TASK_QUEUE } }),
    );
  } finally {
    await connection.close();
  }
  return namespace;
}

let quiet = false;

/** Worker logs at WARN: a failing workflow task must be seen, for it looks like a hang. Once a process. */
export function quietRuntime(): void {
  if (!quiet) Runtime.install({ logger: new DefaultLogger('WARN') });
  quiet = true;
}

/**
 * A time-skipping server for one test file, with a clock of its own. It has no search attributes of ours
 * (`searchable: false`), no schedules and no list. Call in beforeAll, `teardown()` in afterAll.
 */
export function startTestServer(): Promise<TestWorkflowEnvironment> {
  quietRuntime();
  const said = execFileSync(process.execPath, [join(ROOT, 'scripts/serve.mjs'), 'test-server'], { encoding: 'utf8' });
  const { path } = JSON.parse(said) as { path: string };
  return TestWorkflowEnvironment.createTimeSkipping({ server: { executable: { type: 'existing-path', path } } });
}

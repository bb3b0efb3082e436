import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { DefaultLogger, Runtime } from '@temporalio/worker';
import { TestWorkflowEnvironment } from '@temporalio/testing';
import { ROOT } from './holder';
import { shared } from './shared';

/** The run's shared development server. Use a task queue and workflow ids of your own. */
export async function startTemporal(): Promise<{ address: string; namespace: string }> {
  const { address } = await shared('temporal');
  return { address, namespace: 'default' };
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

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { NativeConnection, Worker, type WorkerOptions } from '@temporalio/worker';
import { TASK_QUEUE, type CaseActivities } from '../../../workflows/shared/contract';
import { givenWorkflowBundle, type Config } from '../config/config';
import { dataConverter } from './payload-codec';
import { ensureSearchAttributes } from './search-attributes';

/** Built once by the build step; without it the worker bundles by itself, which takes half a minute here. */
const BUNDLE = resolve(__dirname, '../../../workflow-bundle.js');

function workflows(): Pick<WorkerOptions, 'workflowBundle' | 'workflowsPath' | 'bundlerOptions'> {
  const codePath = givenWorkflowBundle() ?? BUNDLE;
  if (existsSync(codePath)) return { workflowBundle: { codePath } };
  const bundlerOptions = { preloadModules: [require.resolve('../../../domain/machines')] };
  return { workflowsPath: require.resolve('../../../workflows/index'), bundlerOptions };
}

/**
 * Of workflow code the SDK takes a stack trace for every promise, through the source map: more than a third of what
 * deciding costs. Four frames still name the rule and who called it. Counts for contexts made from now on.
 */
const shortTracesInWorkflows = (): void => setFlagsFromString('--stack-trace-limit=4');

/** The worker that lives all cases. The caller runs it, and closes the connection when it has stopped. */
export async function createCaseWorker(
  config: Config,
  activities: CaseActivities,
): Promise<{ worker: Worker; connection: NativeConnection }> {
  const connection = await NativeConnection.connect({ address: config.temporalAddress });
  if (config.temporalSearchable) await ensureSearchAttributes(connection, config.temporalNamespace);
  shortTracesInWorkflows();
  const worker = await Worker.create({
    connection,
    namespace: config.temporalNamespace,
    taskQueue: TASK_QUEUE,
    activities,
    dataConverter,
    ...workflows(),
    // A case is small; keeping many warm saves replays at every command.
    maxCachedWorkflows: 2_000,
    shutdownGraceTime: '5 seconds',
  });
  return { worker, connection };
}

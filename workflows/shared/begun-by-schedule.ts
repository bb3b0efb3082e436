import { proxyActivities, workflowInfo } from '@temporalio/workflow';

/** What a schedule has done is done once, however often it is tried: it is tried until all is done, an outage of days included. */
export const scheduledActivities = <Activities>(atMost: '10 minutes' | '30 minutes' = '10 minutes') =>
  proxyActivities<Activities>({
    startToCloseTimeout: atMost,
    retry: { initialInterval: '5 seconds', maximumInterval: '5 minutes' },
  });

/** When the schedule began this, ms: the same at every replay. */
export const begunAt = (): number => workflowInfo().startTime.getTime();

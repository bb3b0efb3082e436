import { ApplicationFailure, isCancellation, proxyActivities, proxyLocalActivities } from '@temporalio/workflow';
import type { CaseActivities } from './contract';

// The short transactional write belongs in the workflow task itself: one round trip, the caller is answered at once.
// Five seconds, because a workflow task that is held open longer is a task other cases can't get.
const near = proxyLocalActivities<CaseActivities>({
  scheduleToCloseTimeout: '5 seconds',
  retry: { initialInterval: '50 milliseconds', maximumInterval: '1 second' },
});

// When the database is away, the same function waits outside the task, for as long as it takes: nothing is lost.
const patient = proxyActivities<CaseActivities>({
  startToCloseTimeout: '10 seconds',
  retry: { initialInterval: '500 milliseconds', maximumInterval: '10 seconds' },
});

async function persistently<T>(attempt: (port: CaseActivities) => Promise<T>): Promise<T> {
  try {
    return await attempt(near);
  } catch (error) {
    if (isCancellation(error) || (error instanceof ApplicationFailure && error.nonRetryable)) throw error;
    return attempt(patient);
  }
}

export const record: CaseActivities['record'] = (request) => persistently((port) => port.record(request));
export const stepsAfter: CaseActivities['stepsAfter'] = (request) => persistently((port) => port.stepsAfter(request));
export const lookUp: CaseActivities['lookUp'] = (request) => persistently((port) => port.lookUp(request));
export const loadTerms: CaseActivities['loadTerms'] = (query) => persistently((port) => port.loadTerms(query));

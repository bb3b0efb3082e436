import type { CaseStore } from '../src/platform/case-store/case-store';
import type { CaseActivities } from '../workflows/shared/contract';

/** The one activity that writes case state. */
export const recordActivity = (store: CaseStore): Pick<CaseActivities, 'record'> => ({
  record: (request) => store.record(request),
});

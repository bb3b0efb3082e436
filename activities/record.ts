import type { CaseStore } from '../src/platform/case-store/case-store';
import type { CaseActivities } from '../workflows/shared/contract';

/** The one activity that writes case state. `committed` is told after a commit that has something for the outside. */
export const recordActivity = (store: CaseStore, committed: () => void = () => {}): Pick<CaseActivities, 'record'> => ({
  async record(request) {
    const answer = await store.record(request);
    if (request.transition.effects.some(({ kind }) => kind === 'deliver')) committed();
    return answer;
  },
});

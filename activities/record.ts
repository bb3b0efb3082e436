import type { Effect } from '../domain/shared/transition';
import type { CaseStore } from '../src/platform/case-store/case-store';
import type { CaseOpener } from '../src/platform/temporal/case-opener';
import type { CaseActivities } from '../workflows/shared/contract';

interface Reactions {
  /** Opens the cases that a committed step asks for; without one their parents' workflows do. */
  opener?: Pick<CaseOpener, 'open'>;
  /** Told after a commit that has something for the outside. */
  committed?: () => void;
}

const opens = (effect: Effect): effect is Extract<Effect, { kind: 'start-case' }> => effect.kind === 'start-case';

/** The one activity that writes case state, and the one that reads what a case has missed. */
export const recordActivity = (
  store: Pick<CaseStore, 'record' | 'stepsAfter'>,
  { opener, committed }: Reactions = {},
): Pick<CaseActivities, 'record' | 'stepsAfter'> => ({
  stepsAfter: (request) => store.stepsAfter(request),
  async record(request) {
    const answer = await store.record(request);
    const { effects } = request.transition;
    if (effects.some(({ kind }) => kind === 'deliver')) committed?.();
    const openings = answer.outcome === 'recorded' ? effects.filter(opens) : [];
    if (!opener || openings.length === 0) return answer;
    return (await opener.open(openings)) ? { ...answer, opened: true } : answer;
  },
});

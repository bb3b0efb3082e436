import { setCurrentDetails, upsertSearchAttributes, workflowInfo } from '@temporalio/workflow';
import type { CaseState } from '../../domain/shared/case-state';
import { searchAttributes } from './search-attribute-keys';

/** The worst state among the live clocks: what an operator filters by. */
export function slaState(state: CaseState): string {
  const states = new Set(state.clocks.map((clock) => clock.state));
  return (['breached', 'warned', 'running', 'paused'] as const).find((one) => states.has(one)) ?? 'none';
}

/** On this workflow's page at Temporal: answered when somebody looks, so it costs no event. */
export const showDetails = ({ stage, seq }: CaseState): void => setCurrentDetails(`stage ${stage}, step ${seq}`);

/** For Temporal's own lists; every list of ours comes from PostgreSQL. Writes only what changed, and not at the end. */
export function showInLists(state: CaseState): void {
  if (state.ended) return;
  const shown = workflowInfo().typedSearchAttributes;
  const changed = searchAttributes([state.process, state.org, slaState(state)]).filter(
    ({ key, value }) => shown.get(key) !== value,
  );
  if (changed.length > 0) upsertSearchAttributes(changed);
}

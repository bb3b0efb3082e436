import { refuse } from '../shared/errors';
import { guardedTable, type Guard } from '../shared/guarded-table';
import type { Holder } from '../shared/case-state';
import { openTasks } from '../shared/human-task';
import type { RuleTable } from '../shared/transition';
import type { SurveyState } from './survey-state';

/** Whose time it is: the surveyors' while they can call, nobody's while the customer is waited for. */
function holderOf(state: SurveyState): Holder | null {
  const [call] = openTasks(state);
  return call ? { ...call.candidates[0]!, person: call.assignee } : null;
}

/** Calls are made by people only (a survey channel has commands of its own), and it is known whose time it is. */
const guard: Guard<SurveyState> = {
  unless: ({ step }, _state, { actor }) =>
    step !== undefined && actor.kind !== 'person' ? refuse('not-permitted') : null,
  settle: (draft) => {
    draft.holder = holderOf(draft);
  },
};

export const table = (rules: RuleTable<SurveyState>): RuleTable<SurveyState> => guardedTable(guard, rules);

import { refuse } from '../shared/errors';
import { guardedTable, type Guard } from '../shared/guarded-table';
import type { Holder } from '../shared/case-state';
import { openTasks } from '../shared/human-task';
import type { Rule, RuleTable } from '../shared/transition';
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

export type SurveyRules = Record<string, Rule<SurveyState>>;

export const table = (...parts: SurveyRules[]): RuleTable<SurveyState> => guardedTable(guard, ...parts);

/** What only a complaint's survey knows: its questions, SMS/IVR, what differs from them. */
export const ofComplaints = (rules: SurveyRules): SurveyRules =>
  Object.fromEntries(
    Object.entries(rules).map(([type, rule]) => [
      type,
      {
        ...rule,
        unless: (state, context) =>
          (state.campaign ? refuse('wrong-stage', { params: { stage: state.stage } }) : null) ??
          rule.unless?.(state, context) ??
          null,
      },
    ]),
  );

import { refuse } from '../shared/errors';
import { checkFields } from '../shared/field-check';
import type { Holder } from '../shared/case-state';
import { completeTask, openTasks } from '../shared/human-task';
import type { Rule, RuleTable } from '../shared/transition';
import type { SurveyState } from './survey-state';

/** Whose time it is: the surveyors' while they can call, nobody's while the customer is waited for. */
function holderOf(state: SurveyState): Holder | null {
  const [call] = openTasks(state);
  return call ? { ...call.candidates[0]!, person: call.assignee } : null;
}

/**
 * What holds for every rule: fields complete, the task done before the case moves on (moving on withdraws what is
 * open), calls made by people only (a survey channel has commands of its own), and it is known whose time it is.
 */
export function guarded(type: string, rule: Rule<SurveyState>): Rule<SurveyState> {
  return {
    ...rule,
    unless: (state, context) => {
      if (rule.step !== undefined && context.actor.kind !== 'person') return refuse('not-permitted');
      return rule.unless?.(state, context) ?? null;
    },
    apply: (draft, command, context, task) => {
      const wrong = checkFields(rule.fields, command);
      if (wrong) return wrong;
      if (task) completeTask(task, context.now, context.actor.id, type);
      const effects = rule.apply(draft, command, context, task);
      draft.holder = holderOf(draft);
      return effects;
    },
  };
}

export const table = (rules: RuleTable<SurveyState>): RuleTable<SurveyState> =>
  Object.fromEntries(Object.entries(rules).map(([type, rule]) => [type, guarded(type, rule)]));

import { refuse } from '../shared/errors';
import { checkFields } from '../shared/field-check';
import { completeTask } from '../shared/human-task';
import type { Rule, RuleTable } from '../shared/transition';
import type { SurveyState } from './survey-state';

/**
 * What holds for every rule: fields complete, the task done before the case moves on (moving on withdraws what is
 * open), and calls made by people only: a survey channel has commands of its own.
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
      return rule.apply(draft, command, context, task);
    },
  };
}

export const table = (rules: RuleTable<SurveyState>): RuleTable<SurveyState> =>
  Object.fromEntries(Object.entries(rules).map(([type, rule]) => [type, guarded(type, rule)]));

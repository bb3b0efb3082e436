import { cancelClocks } from '../shared/case-clocks';
import { cancelTasks, openTasks } from '../shared/human-task';
import type { Context, Effect } from '../shared/transition';
import { finish } from './finish';
import type { SurveyRules } from './survey-rule';
import type { SurveyState } from './survey-state';

export const CALL = 'call';

/** Somebody has taken the call: the customer may be on the phone. */
const isTaken = (draft: SurveyState): boolean => openTasks(draft, CALL).some(({ assignee }) => assignee !== null);

/** Nobody calls this customer now: until the campaign goes on, or at all. */
export function rest(draft: SurveyState, context: Context): Effect[] {
  const { hindrance } = draft;
  if (hindrance !== 'held') return finish(draft, context, { outcome: hindrance!, consequence: 'none' });
  cancelTasks(draft, context.now);
  cancelClocks(draft, context);
  Object.assign(draft, { stage: 'held', next: null, appointed: false });
  return [];
}

/** Who has taken the call finishes it. */
export const restUnlessTaken = (draft: SurveyState, context: Context): Effect[] =>
  isTaken(draft) ? [] : rest(draft, context);

/** A call that is given back while its campaign wants none is nobody's to take. */
export const restWhereGivenBack = (rules: SurveyRules): SurveyRules =>
  Object.fromEntries(
    Object.entries(rules).map(([type, rule]) => [
      type,
      {
        ...rule,
        apply: (draft, command, context, task) => {
          const effects = rule.apply(draft, command, context, task);
          const isWanted = !draft.hindrance || draft.stage !== 'calling';
          return isWanted || !Array.isArray(effects) ? effects : [...effects, ...restUnlessTaken(draft, context)];
        },
      },
    ]),
  );

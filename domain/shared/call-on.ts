import { cancelClocks } from './case-clocks';
import type { CaseState } from './case-state';
import { armRung, ESCALATION, type Rung } from './escalation-ladder';
import { cancelTasks, openTask } from './human-task';
import type { Context } from './transition';

/** Calls on a tier: its own limit, its task. The tiers below have had theirs. */
export function callOn(draft: CaseState, { now, terms }: Pick<Context, 'now' | 'terms'>, rung: Rung): void {
  cancelTasks(draft, now, [ESCALATION]);
  cancelClocks(draft, { now, terms }, ESCALATION);
  const clock = armRung(`${ESCALATION}-${++draft.issued}`, terms.ladder, rung, terms.calendars, now);
  draft.clocks.push(clock);
  openTask(draft, now, { step: ESCALATION, candidates: [rung.post], clock: clock.id });
}

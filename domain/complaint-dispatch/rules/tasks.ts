import { taskCommands } from '../../shared/task-commands';
import { leadsOver } from '../../shared/task-leaders';
import type { ComplaintRules } from '../complaint-rule';
import type { ComplaintState } from '../complaint-state';

const commands = taskCommands<ComplaintState>({
  mayAssign: (state, task, actor) => leadsOver(state, task, actor, state.order?.target),
});

/** Claim, release, assign, delegate. Holding a task is not yet work on the case. */
export const tasks: ComplaintRules = Object.fromEntries(
  Object.entries(commands).map(([type, rule]) => [type, { ...rule, aside: true as const }]),
);

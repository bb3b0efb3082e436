import { taskCommands } from '../../shared/task-commands';
import type { ComplaintRules } from '../complaint-rule';
import type { ComplaintState } from '../complaint-state';

const LEADERS: readonly string[] = ['team-leader', 'centre-leader'];

const commands = taskCommands<ComplaintState>({
  // A leader hands out what waits for their own team.
  mayAssign: (_state, task, actor) =>
    actor.kind === 'person' &&
    actor.posts.some(({ role, org }) => LEADERS.includes(role) && task.candidates.some((post) => post.org === org)),
});

/** Claim, release, assign, delegate. Holding a task is not yet work on the case. */
export const tasks: ComplaintRules = Object.fromEntries(
  Object.entries(commands).map(([type, rule]) => [type, { ...rule, aside: true as const }]),
);

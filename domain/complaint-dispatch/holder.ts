import type { Holder } from '../shared/case-state';
import { openTasks } from '../shared/human-task';
import type { ComplaintState } from './complaint-state';
import { MAIN_STEPS } from './moves/steps';

/** Whose time it is: the stage's own task, or whoever works on it elsewhere. Nobody once it is closed. */
export function holderOf(state: ComplaintState): Holder | null {
  if (state.ended || state.stage === 'closed') return null;
  const task = openTasks(state).find(({ step }) => (MAIN_STEPS as readonly string[]).includes(step));
  if (task?.candidates[0]) return { ...task.candidates[0], person: task.assignee };
  if (state.stage === 'surveying') return { role: 'surveyor', org: state.org, person: null };
  if (state.stage === 'awaiting-sender' && state.origin.sender)
    return { role: 'senior-agent', org: state.origin.sender.id, person: null };
  if (state.order) return { role: 'team-leader', org: state.order.target.id, person: null };
  return null;
}

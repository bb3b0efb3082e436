import { authors, type ContentRef, type Post } from '../../shared/actor';
import type { OrgRef } from '../../shared/case-state';
import { cancelClocks, liveClock, replaceClock } from '../../shared/case-clocks';
import { refuse, type Refusal } from '../../shared/errors';
import {
  currentRung,
  ESCALATION,
  mostExtension,
  noteExtension,
  noteReassignment,
  refuseRight,
  type Right,
} from '../../shared/escalation-ladder';
import { integer, text } from '../../shared/field';
import { openTasks } from '../../shared/human-task';
import { extend } from '../../shared/sla-change';
import type { Context } from '../../shared/transition';
import type { ComplaintRules } from '../complaint-rule';
import type { ComplaintState } from '../complaint-state';
import { issueOrder, takeOver, wrongTarget } from '../moves/order';
import { deliver, MAIN_STEPS, STATUTORY_ALARM } from '../moves/steps';
import { anyTarget } from './triage';

/** Where the order is out or its return is being decided. */
const ORDER_STAGES = ['dispatched', 'handling', 'return-review', 'leader-decision'];
const A_MONTH = 31 * 24 * 60;

const tierMay =
  (right: Right) =>
  (state: ComplaintState, { terms }: Context): Refusal | null =>
    refuseRight(right, currentRung(terms.ladder, state.lineage, state.climb), state.climb);

/** Before there is an order, and after its reply, taking over means doing the stage's own task. */
function takeTask(draft: ComplaintState, context: Context, post: Post): Refusal | [] {
  const task = openTasks(draft).find(({ step }) => (MAIN_STEPS as readonly string[]).includes(step));
  if (!task) return refuse('wrong-stage', { params: { stage: draft.stage } });
  if (authors(context.actor).some((id) => task.barred.includes(id))) return refuse('separation-of-duties');
  Object.assign(task, { candidates: [post], assignee: context.actor.id, version: task.version + 1 });
  return [];
}

/** Step 6: what the tier that was called on may do. */
export const escalation: ComplaintRules = {
  // A fresh handle limit, once a climb; later reassignments work on what is left.
  reassign: {
    stages: ORDER_STAGES,
    step: ESCALATION,
    fields: { target: anyTarget(), text: text() },
    unless: tierMay('reassign'),
    apply: (draft, command, context) => {
      const target = command.target as OrgRef;
      const same = target.id === draft.order!.target.id ? refuse('wrong-target', { field: 'target' }) : null;
      const wrong = same ?? wrongTarget(draft, target);
      if (wrong) return wrong;
      const { climb, fresh } = noteReassignment(draft.climb!);
      draft.climb = climb;
      return issueOrder(draft, context, target, command.text as ContentRef, fresh ? 'fresh' : 'kept');
    },
  },
  // Once a tier, at most half the limit, with a reason.
  extend: {
    stages: ORDER_STAGES,
    step: ESCALATION,
    fields: { minutes: integer(1, A_MONTH), text: text() },
    unless: (state, context) =>
      tierMay('extend')(state, context) ??
      (liveClock(state, 'handle') ? null : refuse('wrong-stage', { params: { stage: state.stage } })),
    apply: (draft, command, { now, terms }) => {
      const clock = liveClock(draft, 'handle')!;
      const most = Math.floor(mostExtension(clock, terms.calendars, terms.bounds['extend.share'] ?? 0.5));
      if (Number(command.minutes) > most) return refuse('invalid-field', { field: 'minutes', params: { max: most } });
      const extended = extend(clock, Number(command.minutes), terms, now);
      replaceClock(draft, extended);
      draft.climb = noteExtension(draft.climb!);
      // Still late after it: the tier's own limit runs on, and the next one will be called.
      if (extended.state !== 'breached') cancelClocks(draft, { now, terms }, ESCALATION);
      return [deliver(draft, 'extended', draft.order!.target.id, { clock: clock.id, minutes: command.minutes })];
    },
  },
  // The tier owns the work; on day 13 of the statutory clock the GM hotline may take whatever the case waits for.
  'take-over': {
    stages: [...ORDER_STAGES, 'triage', 'second-review', 'reply-check', 'send-back-review', 'answering', 'objection'],
    step: [ESCALATION, STATUTORY_ALARM],
    fields: { text: text() },
    apply: (draft, _command, context, task) => {
      const wrong = task!.step === ESCALATION ? tierMay('take-over')(draft, context) : null;
      if (wrong) return wrong;
      const post = task!.candidates[0]!;
      const taken = deliver(draft, 'taken-over', post.org, { tier: post.role });
      const person = context.actor.kind === 'person' ? context.actor.id : null;
      if (draft.order && ORDER_STAGES.includes(draft.stage)) return [taken, ...takeOver(draft, context, post, person)];
      const refusal = takeTask(draft, context, post);
      return Array.isArray(refusal) ? [taken] : refusal;
    },
  },
};

import type { Actor } from '../../shared/actor';
import { liveClocks, pauseClocks, startClock } from '../../shared/case-clocks';
import { ESCALATION } from '../../shared/escalation-ladder';
import { refuse } from '../../shared/errors';
import { text } from '../../shared/field';
import { mayWorkOn, openTasks } from '../../shared/human-task';
import { STATUTORY } from '../../shared/sla-clock';
import { isOfDesk } from '../complaint-dispatch.permissions';
import type { ComplaintRules } from '../complaint-rule';
import type { ComplaintState } from '../complaint-state';
import { deliver, endWait, MAIN_STEPS } from '../moves/steps';
import { BEFORE_ANSWER } from './any-time';

const DEFAULT_MAX_WAITS = 2;
/** These run on whoever is waited for: the regulator's, and those that measure something else than work. */
const NEVER_STOPPED = [STATUTORY, ESCALATION, 'reopen-window', 'customer-wait', 'sender-confirm'];

/** Whoever has the work now. */
const isWorking = (state: ComplaintState, actor: Actor): boolean =>
  actor.kind === 'person' &&
  openTasks(state).some(
    (task) => (MAIN_STEPS as readonly string[]).includes(task.step) && mayWorkOn(task, actor) === null,
  );

/** Any time: waiting for the customer stops the clock, at most twice, 72 hours each (clock customer-wait). */
export const waiting: ComplaintRules = {
  'wait-for-customer': {
    stages: BEFORE_ANSWER,
    who: isWorking,
    fields: { text: text() },
    unless: (state, { terms }) => {
      const max = terms.bounds['waits.max'] ?? DEFAULT_MAX_WAITS;
      if (state.waiting) return refuse('already-done');
      return state.counts.waits >= max ? refuse('limit-reached', { params: { max } }) : null;
    },
    apply: (draft, _command, context) => {
      const kinds = liveClocks(draft).map(({ kind }) => kind);
      const stoppable = kinds.filter((kind) => !NEVER_STOPPED.includes(kind));
      const stopped = stoppable.length > 0 ? pauseClocks(draft, context.now, 'customer', ...stoppable) : [];
      draft.counts.waits += 1;
      draft.waiting = { since: context.now, stopped };
      startClock(draft, context, 'customer-wait');
      return [deliver(draft, 'waiting-for-customer', draft.org)];
    },
  },
  'customer-responded': {
    stages: BEFORE_ANSWER,
    who: (state, actor) => isWorking(state, actor) || isOfDesk(state, actor),
    fields: {},
    unless: ({ waiting: wait, stage }) => (wait ? null : refuse('wrong-stage', { params: { stage } })),
    apply: (draft, _command, context) => {
      endWait(draft, context);
      return [];
    },
  },
};

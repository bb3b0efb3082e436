import type { Instant } from '../shared/actor';
import { liveClocks, replaceClock, startClock } from '../shared/case-clocks';
import { refuse, type Refusal } from '../shared/errors';
import { instant, integer, text } from '../shared/field';
import { openTask, openTasks, type HumanTask } from '../shared/human-task';
import { remind, type Rules } from '../shared/loop/case-table';
import { climb } from '../shared/loop/climb';
import { armDue } from '../shared/loop/deadline';
import { written } from '../shared/loop/opening';
import { deliver, endClimb, enter } from '../shared/loop/steps';
import { cancel, type SlaClock } from '../shared/sla-clock';
import { BREACH } from '../shared/sla-plan';
import type { Context, Effect } from '../shared/transition';
import type { EvaluationState, Measure } from './evaluation-state';
import { DEADLINE, EFFECT, finish } from './moves';
import { isLeader, leaders } from './process-evaluation.permissions';

const STEP = 'carry-out-measure';

interface Open {
  measure: Measure;
  task: HumanTask;
}

const openAt = (draft: EvaluationState, number: unknown): Open | Refusal => {
  const measure = draft.measures.find((one) => one.number === number);
  if (!measure) return refuse('invalid-field', { field: 'number' });
  const task = openTasks(draft, STEP).find(({ id }) => id === measure.task);
  return task ? { measure, task } : refuse('already-done');
};

/** Each measure is the task of who was named, with a clock of its own. */
export function toImproving(draft: EvaluationState, context: Context): Effect[] {
  enter(draft, context, 'improving');
  return draft.measures.map((measure) => {
    const { number, person, org, until } = measure;
    const clock = armDue(draft, context, DEADLINE, until).id;
    const task = openTask(draft, context.now, { step: STEP, candidates: leaders(draft), assignee: person, clock });
    Object.assign(measure, { status: 'open', task: task.id });
    if (!draft.parties.includes(org.id)) draft.parties.push(org.id);
    return deliver(draft, 'measure-assigned', org.id, { person, number, until });
  });
}

/** Nobody is called any more where nothing that is late is left. */
function settle(draft: EvaluationState, context: Context): void {
  const open = openTasks(draft, STEP).map(({ clock }) => clock);
  const late = liveClocks(draft, DEADLINE).some(({ id, state }) => state === 'breached' && open.includes(id));
  if (!late) endClimb(draft, context);
}

/** After the last measure its effect is waited for, if there can be any. */
function next(draft: EvaluationState, context: Context): Effect[] {
  const { measures, owner } = draft;
  settle(draft, context);
  if (measures.some(({ status }) => status === 'open')) return [];
  if (measures.every(({ status }) => status === 'given-up')) return finish(draft, context, 'called-off');
  enter(draft, context, 'taking-effect');
  draft.improvedAt = context.now;
  startClock(draft, context, EFFECT);
  return [deliver(draft, 'measures-done', owner.id)];
}

/** Its day has passed: it is the one that the tier above is asked about. */
export function lateMeasure(draft: EvaluationState, context: Context, clock: SlaClock): Effect[] {
  const first = (own: string | null): number => (own === clock.id ? 0 : 1);
  draft.tasks.sort((one, other) => first(one.clock) - first(other.clock));
  draft.clocks.sort((one, other) => first(one.id) - first(other.id));
  const task = openTasks(draft, STEP).find((one) => one.clock === clock.id);
  for (const measure of draft.measures) if (measure.task === task?.id) measure.late = true;
  return [remind(draft, clock, BREACH), ...climb(draft, context, clock)];
}

/** What was approved is carried out by those who were named. */
export const improving: Rules<EvaluationState> = {
  'carry-out': {
    stages: ['improving'],
    step: STEP,
    fields: { text: text() },
    apply: (draft, command, context, task) => {
      const measure = draft.measures.find((one) => one.task === task!.id)!;
      Object.assign(measure, { status: 'done', done: written(command.text, context) });
      const { number, late } = measure;
      return [deliver(draft, 'measure-done', draft.owner.id, { number, late }), ...next(draft, context)];
    },
  },
  'move-measure': {
    stages: ['improving'],
    who: isLeader,
    fields: { number: integer(1, 1_000), until: instant(), text: text() },
    apply: (draft, command, context) => {
      const open = openAt(draft, command.number);
      if ('code' in open) return open;
      const { measure, task } = open;
      const { now, terms } = context;
      const until = command.until as Instant;
      if (until <= now || until === measure.until) return refuse('invalid-field', { field: 'until' });
      for (const clock of liveClocks(draft, DEADLINE))
        if (clock.id === task.clock) replaceClock(draft, cancel(clock, terms, now));
      Object.assign(task, { clock: armDue(draft, context, DEADLINE, until).id, version: task.version + 1 });
      measure.until = until;
      settle(draft, context);
      return [deliver(draft, 'measure-moved', measure.org.id, { number: measure.number, until })];
    },
  },
  'give-up-measure': {
    stages: ['improving'],
    who: isLeader,
    fields: { number: integer(1, 1_000), text: text() },
    apply: (draft, command, context) => {
      const open = openAt(draft, command.number);
      if ('code' in open) return open;
      const { measure, task } = open;
      measure.status = 'given-up';
      Object.assign(task, { status: 'cancelled', closedAt: context.now, version: task.version + 1 });
      return [deliver(draft, 'measure-given-up', measure.org.id, { number: measure.number }), ...next(draft, context)];
    },
  },
};

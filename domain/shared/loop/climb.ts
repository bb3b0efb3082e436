import { authors, type Actor } from '../actor';
import { callOn } from '../call-on';
import { cancelClocks, liveClocks, replaceClock } from '../case-clocks';
import { refuse, type Refusal } from '../errors';
import {
  currentRung,
  ESCALATION,
  mostExtension,
  nextRung,
  noteExtension,
  refuseRight,
  stepOnto,
  topRung,
  type Right,
} from '../escalation-ladder';
import { integer, text } from '../field';
import { cancelTasks, mayWorkOn, openTasks } from '../human-task';
import { extend } from '../sla-change';
import { isRegulators, type SlaClock } from '../sla-clock';
import type { Context, Effect, Rule } from '../transition';
import type { LoopState } from './loop-state';
import { deliver, workOf } from './steps';

const DEFAULT_SHARE = 0.5;
const A_MONTH = 31 * 24 * 60;

/**
 * Past its limit the case climbs, a tier at a time, clocks running on. At the top it stays: work that is late once more,
 * extended there, calls on the top tier once more. Nobody is called where the top tier's own limit passes: its task is open.
 */
export function climb(draft: LoopState, context: Context, from: SlaClock): Effect[] {
  const { terms } = context;
  const again = from.kind === ESCALATION ? null : topRung(terms.ladder, draft.lineage);
  const rung = nextRung(terms.ladder, draft.lineage, draft.climb) ?? again;
  if (!rung) return [];
  draft.climb = stepOnto(draft.climb, rung);
  callOn(draft, context, rung);
  return [deliver(draft, 'escalated', rung.post.org, { tier: rung.terms.role, clock: from.id })];
}

/** The tier called on, as far as this actor stands on it. */
export const isCalledOn = (state: LoopState, actor: Actor): boolean =>
  actor.kind === 'person' && openTasks(state, ESCALATION).some((task) => mayWorkOn(task, actor) === null);

/** The limit that was passed; the regulator's are nobody's to extend. */
const passed = (state: LoopState): SlaClock | null =>
  liveClocks(state).find(({ kind, state: at }) => kind !== ESCALATION && !isRegulators(kind) && at === 'breached') ??
  null;

const tierMay =
  (right: Right) =>
  (state: LoopState, { terms }: Context): Refusal | null =>
    refuseRight(right, currentRung(terms.ladder, state.lineage, state.climb), state.climb);

/**
 * What the tier that was called on may do. Its own limit runs on after it took the work: else the next is called.
 * @param alarms steps at which it may take the work although nothing is late yet
 */
export function escalation<S extends LoopState>(alarms: readonly string[] = []): Record<string, Rule<S>> {
  const isAlarmed = (state: S): boolean => alarms.some((step) => openTasks(state, step).length > 0);
  return {
    extend: {
      stages: 'any',
      step: ESCALATION,
      fields: { minutes: integer(1, A_MONTH), text: text() },
      unless: (state, context) => tierMay('extend')(state, context) ?? (passed(state) ? null : wrongStage(state)),
      apply: (draft, command, context) => {
        const { now, terms } = context;
        const clock = passed(draft)!;
        const share = terms.bounds['extend.share'] ?? DEFAULT_SHARE;
        const max = Math.floor(mostExtension(clock, terms.calendars, share));
        if (Number(command.minutes) > max) return refuse('invalid-field', { field: 'minutes', params: { max } });
        const extended = extend(clock, Number(command.minutes), terms, now);
        replaceClock(draft, extended);
        draft.climb = noteExtension(draft.climb!);
        if (extended.state !== 'breached') cancelClocks(draft, context, ESCALATION);
        return [deliver(draft, 'extended', draft.org, { clock: clock.id, minutes: command.minutes })];
      },
    },
    'take-over': {
      stages: 'any',
      step: alarms.length > 0 ? [ESCALATION, ...alarms] : ESCALATION,
      fields: { text: text() },
      unless: (state, context) =>
        (isAlarmed(state) ? null : tierMay('take-over')(state, context)) ?? (workOf(state) ? null : wrongStage(state)),
      apply: (draft, _command, context, called) => {
        const { actor } = context;
        const wrong = called!.step === ESCALATION ? tierMay('take-over')(draft, context) : null;
        if (wrong) return wrong;
        const work = workOf(draft)!;
        if (authors(actor).some((id) => work.barred.includes(id))) return refuse('separation-of-duties');
        const [post] = called!.candidates;
        cancelTasks(draft, context.now, alarms);
        Object.assign(work, { candidates: [post], assignee: authors(actor)[0], version: work.version + 1 });
        return [deliver(draft, 'taken-over', post!.org, { tier: post!.role })];
      },
    },
  };
}

const wrongStage = ({ stage }: LoopState): Refusal => refuse('wrong-stage', { params: { stage } });

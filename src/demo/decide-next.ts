import type { CaseView, TaskView } from './case-view';
import type { Dice } from './dice';
import { COMPLAINT_HABITS, INCIDENTS, PACES, SURVEY_HABITS, type Habits, type Incident, type Pace } from './habits';

/** Business minutes a person takes, by step; anything else like a desk. */
const DESK_MINUTES = [2, 25] as const;
const HANDLING_MINUTES = [20, 300] as const;
/** A slow handler comes back after a share of the whole limit: past the first warning, before the breach. */
const SLOW_SHARE = [0.55, 0.95] as const;

/** What chance has in store for one case, thrown once at its start. */
export interface Fate {
  pace: Pace;
  /** Tier of the ladder (0 = the first) at which a late case is taken up at last. */
  patience: number;
  incidents: Set<Incident>;
}

export function throwFate(dice: Dice): Fate {
  const incidents = (Object.keys(INCIDENTS) as Incident[]).filter((name) => dice.chance(INCIDENTS[name]));
  return {
    pace: dice.weighted(PACES)!,
    patience: dice.weighted({ 0: 50, 1: 28, 2: 14, 3: 8 }) as unknown as number,
    incidents: new Set(incidents),
  };
}

export const habitsOf = (process: string): Habits => (process === 'callback-survey' ? SURVEY_HABITS : COMPLAINT_HABITS);

/** Identifies one piece of work as it stands: an accepted order is another than the one just delivered. */
export const workKey = ({ id, version }: TaskView): string => `${id}:${version}`;

/**
 * When somebody will see to this task (ms since 1970), Infinity for never. Decided once a piece of work.
 * `scale`: business time passes this many times as fast.
 */
export function whenToAct(task: TaskView, view: CaseView, fate: Fate, dice: Dice, now: number, scale: number): number {
  const after = ([low, high]: readonly [number, number]): number => now + (dice.between(low, high) * 60_000) / scale;
  if (task.step === 'escalation') {
    const { rung = 0 } = (view.facts.climb as { rung?: number } | null) ?? {};
    // A tier that is not the one to act lets its own limit pass.
    return rung >= fate.patience ? after([10, 90]) : Infinity;
  }
  if (task.step === 'handle') return whenToHandle(task, view, fate, dice, now, after);
  if (task.step === 'chase') return dice.chance(0.7) ? after([5, 50]) : Infinity;
  return after(DESK_MINUTES);
}

function whenToHandle(
  task: TaskView,
  view: CaseView,
  fate: Fate,
  dice: Dice,
  now: number,
  after: (range: readonly [number, number]) => number,
): number {
  const order = view.facts.order as { takenBy: unknown; accepted: boolean } | null;
  const climbing = view.facts.climb !== null && view.facts.climb !== undefined;
  // Once a tier has stepped in, the work gets done.
  if (order?.takenBy || climbing || fate.pace === 'prompt') return after(HANDLING_MINUTES);
  if (fate.pace === 'late') return Infinity;
  if (!order?.accepted) return after([30, 120]);
  const limit = view.clocks.find(({ kind }) => kind === 'handle');
  if (!limit) return after(HANDLING_MINUTES);
  const armed = Date.parse(limit.armedAt);
  const due = armed + (Date.parse(limit.dueAt) - armed) * dice.between(...SLOW_SHARE);
  return Math.max(now, due);
}

/** Commands beside the tasks that this case's fate holds and its stage allows: which, and who may give them. */
export function incidentNow(view: CaseView, fate: Fate, dice: Dice): { type: string; roles: string[] } | null {
  if (view.process !== 'complaint-dispatch' || view.facts.origin === undefined) return null;
  const own = (view.facts.origin as { kind: string }).kind === 'own';
  const is = (...stages: string[]): boolean => stages.includes(view.stage);
  const take = (type: Incident, roles: string[], possible: boolean, haste: number) =>
    fate.incidents.has(type) && possible && dice.chance(haste) ? { type, roles } : null;
  const desk = ['junior-agent', 'senior-agent', 'team-leader'];
  return (
    take('withdraw', desk, own && is('triage', 'second-review', 'dispatched', 'handling', 'answering'), 0.2) ??
    take('draft-chase', ['junior-agent'], is('dispatched', 'handling'), 0.2) ??
    take('wait-for-customer', ['handler'], is('handling'), 0.5) ??
    take('change-priority', ['team-leader', 'senior-agent'], is('triage', 'dispatched', 'handling'), 0.3) ??
    take('add-note', desk, !view.ended, 0.2) ??
    take('reopen', desk, own && is('archiving', 'closed'), 0.5) ??
    take('raise-mismatch', ['surveyor'], is('closed'), 0.3)
  );
}

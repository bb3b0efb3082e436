import type { Timer } from '../../../api/shapes';

export interface Reminder {
  at: string;
  /** Sent; else it is planned. */
  isDone: boolean;
}

/** The clock of a reply's deadline, and its marks before the limit. */
const DEADLINE = 'reply';
const WARNING = /^warn/;

/** Reminders of the deadline: of clocks that were moved only those that were sent. */
export function remindersOf(timers: readonly Pick<Timer, 'kind' | 'state' | 'marks'>[]): Reminder[] {
  return timers
    .filter(({ kind }) => kind === DEADLINE)
    .flatMap(({ state, marks }) =>
      marks
        .filter(
          ({ name, fired }) => WARNING.test(name) && (fired !== null || state === 'running' || state === 'warned'),
        )
        .map(({ planned, fired }) => ({ at: fired ?? planned, isDone: fired !== null })),
    )
    .sort((one, other) => one.at.localeCompare(other.at));
}

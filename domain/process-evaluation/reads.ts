import type { Instant } from '../shared/actor';
import type { OrgRef } from '../shared/case-state';
import { CLOCK_MARK } from '../shared/sla-clock';
import { BREACH } from '../shared/sla-plan';
import type { Command, Context } from '../shared/transition';
import type { Edition, EvaluationState } from './evaluation-state';
import { EFFECT } from './moves';

/** What an evaluation asks of the rows: the process as it is before the measures, or since they were done. */
export type EvaluationReads = { org: string; evaluated: string } & (
  { want: 'before' } | { want: 'after'; from: Instant }
);

/** The answer. Before: when the same centre last evaluated this process, if ever; too lately, nothing is worked out. */
export interface Read {
  last: Instant | null;
  edition: Edition | null;
}

const since = ({ owner, evaluated, improvedAt }: EvaluationState) =>
  ({ want: 'after', org: owner.id, evaluated, from: improvedAt! }) as const;

export function readsOf(
  state: EvaluationState,
  command: Command,
): (EvaluationReads & Record<string, unknown>) | undefined {
  if (command.type === 'register') {
    const { org, evaluated } = command as Command & { org?: OrgRef; evaluated?: string };
    return { want: 'before', org: org?.id ?? '', evaluated: evaluated ?? '' };
  }
  if (command.type === 'measure-effect') return since(state);
  const isOver =
    command.type === CLOCK_MARK &&
    command.mark === BREACH &&
    state.clocks.some(({ id, kind }) => id === command.clockId && kind === EFFECT);
  return isOver ? since(state) : undefined;
}

/** A rehearsal of a case's beginning has read nothing. */
export const readIn = ({ found }: Context): Read => (found as Read | undefined) ?? { last: null, edition: null };

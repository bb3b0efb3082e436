import type { CaseState } from '../../../domain/shared/case-state';
import type { Machine } from '../../../domain/shared/transition';
import type { CaseDriver } from '../domain/case-driver';

/** The same in every process that has it, and told elsewhere. */
const EVERYWHERE = ['add-note', 'attach', 'add-contact', 'claim', 'release', 'assign', 'delegate'];

/** The rules of a table that some case used, with those that need no story of their own. */
export function rulesTold<S extends CaseState>(
  { process, rules }: Machine<S>,
  told: readonly CaseDriver<CaseState>[],
): string[] {
  const own = told.filter(({ machine }) => machine.process === process);
  const used = own.flatMap(({ transitions }) => transitions.map(({ command }) => command));
  return [...new Set([...used, ...EVERYWHERE.filter((type) => rules[type])])].sort();
}

/** Kinds of clocks that ran out in some case. */
export const breaches = (told: readonly CaseDriver<CaseState>[]): Set<string> =>
  new Set(
    told.flatMap(({ transitions }) =>
      transitions.flatMap(({ command, next, fields }) =>
        command === 'clock-mark' && fields.mark === 'breach'
          ? [next.clocks.find(({ id }) => id === fields.clockId)!.kind]
          : [],
      ),
    ),
  );

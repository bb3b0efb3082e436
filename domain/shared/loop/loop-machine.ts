import type { OrgRef } from '../case-state';
import { checkFields } from '../field-check';
import type { Command, Machine, TermsQuery } from '../transition';
import { tableOf, type Own, type Rules } from './case-table';
import { familyOf } from './families';
import type { LoopState } from './loop-state';

interface Loop<S extends LoopState> extends Own<S> {
  process: string;
  initial: (caseId: string) => S;
  /** Whose limits it has, where they are not those of its own process at the organisation that it is registered for. */
  limitsOf?: (registration: Command) => Partial<TermsQuery>;
}

/** The machine of a process of this engine: its rules, and the limits that it begins under. */
export function loopMachine<S extends LoopState>(
  { process, initial, limitsOf, ...own }: Loop<S>,
  ...parts: Rules<S>[]
): Machine<S> {
  const rules = tableOf(process, own, ...parts);
  return {
    process,
    rules,
    initial,
    termsQuery: (_state, command) => {
      if (command.type !== 'register' || checkFields(rules.register!.fields, command)) return undefined;
      const { org, urgency = 'normal' } = command as Command & { org?: OrgRef; urgency?: string };
      const category = familyOf({ process }).name;
      return { process, org: org?.id ?? '', category, urgency, tier: 'ordinary', rural: false, ...limitsOf?.(command) };
    },
  };
}

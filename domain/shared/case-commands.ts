import type { Actor } from './actor';
import type { CaseState } from './case-state';
import { attachment, text } from './field';
import type { Context, Rule } from './transition';

export interface CaseCommandOptions<S extends CaseState> {
  /** Who belongs to the case enough to write on it. */
  who: (state: S, actor: Actor) => boolean;
  /** What a contact with the customer means to the process, e.g. that the first one has been made. */
  onContact?: (draft: S, context: Context) => void;
  /** True: no customer stands behind the case, so there is nobody to have been in contact with. */
  isInternal?: boolean;
}

/**
 * Notes, attachments, contacts, at any time and by anybody involved. The words and files are content rows that the
 * transition's fields refer to; the state keeps nothing of them.
 */
export function caseCommands<S extends CaseState>({
  who,
  onContact,
  isInternal = false,
}: CaseCommandOptions<S>): Record<string, Rule<S>> {
  const contact: Rule<S> = {
    stages: 'any',
    who,
    fields: { text: text() },
    apply: (draft, _command, context) => {
      onContact?.(draft, context);
      return [];
    },
  };
  return {
    'add-note': { stages: 'any', who, fields: { text: text() }, apply: () => [] },
    attach: { stages: 'any', who, fields: { attachment: attachment() }, apply: () => [] },
    ...(!isInternal && { 'add-contact': contact }),
  };
}

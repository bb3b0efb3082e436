import type { CaseState } from './case-state';
import type { Command, Effect, Envelope } from './transition';

/** Where another case is found. */
type Place = Pick<CaseState, 'process' | 'caseId'>;

/** The same transition always says a word under the same id. */
const word = (draft: CaseState, command: Command): Envelope => ({
  commandId: `${draft.caseId}/${draft.seq + 1}/${command.type}`,
  actor: { kind: 'system', id: 'case' },
  command,
});

/** Word to another case. */
export const tell = (draft: CaseState, { process, caseId }: Place, command: Command): Effect => ({
  kind: 'tell-case',
  process,
  caseId,
  envelope: word(draft, command),
});

/** Word that must not get lost: `unheard` is what this case hears where nobody takes it there. */
export function tellSurely(draft: CaseState, { process, caseId }: Place, command: Command, unheard: Command): Effect {
  const back = { process: draft.process, caseId: draft.caseId, envelope: word(draft, unheard) };
  return { kind: 'tell-case', process, caseId, envelope: { ...word(draft, command), unheard: back } };
}

/** Another case, opened by this word. */
export const start = (draft: CaseState, { process, caseId }: Place, command: Command): Effect => ({
  kind: 'start-case',
  process,
  caseId,
  envelope: word(draft, command),
});

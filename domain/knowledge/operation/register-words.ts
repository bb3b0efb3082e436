import { tell } from '../../shared/case-words';
import { refuse } from '../../shared/errors';
import type { Command } from '../../shared/transition';
import type { Rules } from '../../shared/loop/case-table';
import type { Asker } from '../../shared/loop/loop-state';
import type { OperationKind, Overtaking } from '../knowledge-state';
import { deliver, end, enter } from '../../shared/loop/steps';
import { giveUp, tellAskers, toModifying } from './moves';
import type { OperationOutcome, OperationState } from './operation-state';

/** What it has come to once it is everywhere. */
const OUTCOME: Record<OperationKind, OperationOutcome> = {
  publish: 'published',
  update: 'updated',
  revoke: 'revoked',
};

type Superseded = Command & { by: Overtaking; number: number | null };

/** What HQ's register says; other cases that wait. */
export const registerWords: Rules<OperationState> = {
  // Passed and numbered: the provinces are at work.
  applied: {
    stages: ['publishing'],
    fields: {},
    apply: (draft, command, context) => {
      enter(draft, context, 'spreading');
      draft.number = Number(command.number);
      draft.closedAt = context.now;
      return tellAskers(draft, 'applied');
    },
  },
  // The article had moved on meanwhile: written upon what nobody reads any more, it is looked at again.
  overtaken: {
    stages: ['publishing'],
    fields: {},
    apply: (draft, command, context) => {
      draft.returned = { from: 'register', reason: null, number: Number(command.number) };
      toModifying(draft, context);
      return [deliver(draft, 'overtaken', draft.origin.id, { article: draft.article, number: command.number })];
    },
  },
  // Only its origin or HQ changes an article.
  'not-its-origin': {
    stages: 'any',
    fields: {},
    apply: (draft, _command, context) => giveUp(draft, context, 'not-its-origin'),
  },
  superseded: {
    stages: 'any',
    fields: {},
    apply: (draft, command, context) => {
      const { by, number } = command as Superseded;
      draft.supersededBy = by;
      const numbered = draft.stage === 'spreading';
      draft.number ??= number;
      if (!numbered) return giveUp(draft, context, 'superseded');
      end(draft, context, 'superseded');
      return [];
    },
  },
  // Every designated province has it, or is exempt.
  spread: {
    stages: ['publishing', 'spreading'],
    fields: {},
    apply: (draft, command, context) => {
      // This word may overtake the one that gave the number.
      const told = draft.number === null;
      draft.number ??= Number(command.number);
      const effects = told ? tellAskers(draft, 'applied') : [];
      end(draft, context, OUTCOME[draft.kind]);
      return effects;
    },
  },
  // Another case waits for it too: a province that asks the same, a repeated feedback.
  'also-asked': {
    stages: 'any',
    fields: {},
    apply: (draft, command) => {
      const asker = command.asker as Asker;
      if (draft.askers.some(({ caseId }) => caseId === asker.caseId)) return refuse('already-done');
      draft.askers.push(asker);
      const { caseId: operation, number } = draft;
      if (number === null) return [];
      return [tell(draft, asker, { type: 'operation-decided', operation, outcome: 'applied', number })];
    },
  },
};

import { tell } from '../../shared/case-words';
import { refuse } from '../../shared/errors';
import type { OrgRef } from '../../shared/case-state';
import type { Command, Context, Effect } from '../../shared/transition';
import type { Rules } from '../../shared/loop/case-table';
import { OPERATION_PROCESS, type Edition, type OperationKind } from '../knowledge-state';
import { openCase } from '../../shared/loop/opening';
import type { ArticleCaseState } from './article-state';
import { entryOf, giveNumber, isUpdating, pass, settleUpdates } from './numbering';

/** What an operation that HQ passed brings. */
interface Passed extends Command {
  operation: string;
  kind: OperationKind;
  origin: OrgRef;
  basedOn: number | null;
  edition: Edition | null;
  provinces: OrgRef[];
  authors: string[];
  urgency: string;
}

/** A province never changes network-wide knowledge, nor one platform another's: only its origin does, or HQ. */
const mayChange = ({ origin }: ArticleCaseState, by: OrgRef): boolean => by.level === 'hq' || by.id === origin.id;

const answer = (draft: ArticleCaseState, { operation, kind }: Passed, type: string, rest: object = {}): Effect =>
  tell(draft, { process: OPERATION_PROCESS[kind], caseId: operation }, { type, ...rest });

/** It is too late for anything but reading: what revoked the article answers for it. */
function answerRevoked(draft: ArticleCaseState, command: Passed): Effect[] {
  entryOf(draft, command.operation, command.kind).status = 'over';
  const { number, kind, operation } = draft.lines.at(-1)!;
  return [answer(draft, command, 'superseded', { by: { number, kind, operation }, number: null })];
}

/** Takes an operation over: it gets its number, and the provinces begin. */
function apply(draft: ArticleCaseState, command: Passed, context: Context): Effect[] {
  const { kind, edition, authors, urgency, operation, provinces } = command;
  pass(draft, kind);
  Object.assign(draft, { authors, urgency, ...(edition && { edition }) });
  const effects = giveNumber(draft, context, kind, operation, provinces);
  Object.assign(entryOf(draft, operation, kind), { status: 'applied', number: draft.number });
  if (kind === 'update' && draft.stage === 'published' && isUpdating(draft)) pass(draft, 'begin-update');
  settleUpdates(draft);
  return [answer(draft, command, 'applied', { number: draft.number }), ...effects];
}

/** What operations say to their article. Its one lane gives the numbers. */
export const operations: Rules<ArticleCaseState> = {
  // The first publication is what an article begins with; it lives on for ever.
  register: {
    stages: ['new'],
    fields: {},
    apply: (draft, command, context) => {
      const passed = command as Passed;
      const { hq } = passed.origin.lineage;
      openCase(
        draft,
        context,
        { id: hq, level: 'hq', lineage: { own: hq, hq } },
        { kind: 'article', urgency: 'normal' },
      );
      Object.assign(draft, { parties: [...new Set([hq, passed.origin.id])], origin: passed.origin });
      return apply(draft, passed, context);
    },
  },
  'operation-begun': {
    stages: 'any',
    fields: {},
    apply: (draft, command) => {
      const begun = command as Passed;
      // Its end, or its work, was heard of before its beginning.
      if (draft.operations.some(({ operation }) => operation === begun.operation)) return refuse('already-done');
      if (draft.stage === 'revoked') return answerRevoked(draft, begun);
      const entry = entryOf(draft, begun.operation, begun.kind);
      if (!mayChange(draft, begun.origin)) {
        entry.status = 'over';
        return [answer(draft, begun, 'not-its-origin')];
      }
      if (begun.kind === 'update') pass(draft, 'begin-update');
      return [];
    },
  },
  'operation-over': {
    stages: 'any',
    fields: {},
    apply: (draft, command) => {
      const { operation, kind } = command as Passed;
      const entry = entryOf(draft, operation, kind);
      if (entry.status !== 'begun') return refuse('already-done');
      entry.status = 'over';
      settleUpdates(draft);
      return [];
    },
  },
  apply: {
    stages: 'any',
    fields: {},
    apply: (draft, command, context) => {
      const passed = command as Passed;
      if (draft.stage === 'revoked') return answerRevoked(draft, passed);
      const entry = entryOf(draft, passed.operation, passed.kind);
      if (entry.status !== 'begun') return refuse('already-done');
      if (!mayChange(draft, passed.origin)) {
        entry.status = 'over';
        settleUpdates(draft);
        return [answer(draft, passed, 'not-its-origin')];
      }
      const stale = passed.kind === 'update' && passed.basedOn !== draft.number;
      return stale ? [answer(draft, passed, 'overtaken', { number: draft.number })] : apply(draft, passed, context);
    },
  },
};

import { start, tell } from '../../shared/case-words';
import type { OrgRef } from '../../shared/case-state';
import type { Context, Effect } from '../../shared/transition';
import { after, type ArticleEvent } from '../article-states';
import { armDates } from '../dates';
import { OPERATION_PROCESS, type NumberedKind, type OperationKind, type Overtaking } from '../knowledge-state';
import { deliver, endClimb } from '../../shared/loop/steps';
import { shown, type ArticleCaseState, type ArticleStage, type Cell, type Entry } from './article-state';

/** Through the table of allowed transitions; one it does not allow is a mistake in the rules, not in the case. */
export function pass(draft: ArticleCaseState, event: ArticleEvent): void {
  const from = draft.stage === 'new' ? 'in-review' : draft.stage;
  const to = after(from, event);
  if (!to) throw new Error(`an article that is ${from} cannot ${event}`);
  draft.stage = to as ArticleStage;
}

const toOperation = ({ operation, kind }: Entry) => ({ process: OPERATION_PROCESS[kind], caseId: operation });

/** The branch of a province for the operation in force. */
export function branchFor(draft: ArticleCaseState, province: OrgRef, { now, newId }: Context): Effect {
  const branch = newId();
  const { number } = draft;
  const line = draft.lines.at(-1)!;
  draft.matrix[province.id] = { province, number, branch, stage: 'sent', outcome: null, since: now, step: 0 };
  if (!draft.parties.includes(province.id)) draft.parties.push(province.id);
  return start(
    draft,
    { process: 'province-publication', caseId: branch },
    {
      type: 'register',
      org: province,
      article: draft.caseId,
      operation: line.operation,
      kind: line.kind,
      number,
      digest: shown(draft),
      edition: draft.edition,
      origin: draft.origin,
      authors: draft.authors,
      urgency: draft.urgency,
    },
  );
}

/** Nothing more is told to an operation that is everywhere, or was overtaken. */
function supersede(draft: ArticleCaseState, entry: Entry, by: Overtaking): Effect {
  const { number } = entry;
  entry.status = entry.status === 'begun' ? 'over' : 'spread';
  return tell(draft, toOperation(entry), { type: 'superseded', by, number });
}

/**
 * Gives the next number: from now on this is in force. Open branches of lower numbers are told what superseded them,
 * operations still spreading too, and a revocation ends every update under way. Then each designated province begins.
 */
export function giveNumber(
  draft: ArticleCaseState,
  context: Context,
  kind: NumberedKind,
  operation: string | null,
  added: readonly OrgRef[] = [],
): Effect[] {
  draft.number += 1;
  const by: Overtaking = { number: draft.number, kind, operation };
  draft.lines.push({ ...by, at: context.now, digest: null });
  draft.lines.at(-1)!.digest = shown(draft);
  const overtaken = draft.operations.filter(
    (entry) =>
      entry.operation !== operation && (entry.status === 'applied' || (kind === 'revoke' && entry.status === 'begun')),
  );
  const open = Object.values(draft.matrix).filter(({ outcome }) => outcome === null);
  const provinces = new Map(
    [...Object.values(draft.matrix).map(({ province }) => province), ...added].map((each) => [each.id, each]),
  );
  endClimb(draft, context);
  armDates(draft, context, shown(draft) === null ? null : draft.edition);
  return [
    ...open.map(({ branch }) =>
      tell(draft, { process: 'province-publication', caseId: branch }, { type: 'supersede', by }),
    ),
    ...overtaken.map((entry) => supersede(draft, entry, by)),
    ...[...provinces.values()].map((province) => branchFor(draft, province, context)),
    deliver(draft, 'numbered', draft.origin.id, { number: draft.number, kind }),
  ];
}

const isSettled = (cell: Cell): boolean => cell.outcome !== null;

/** Tells the operation in force that every designated province is done with it. */
export function tellSpread(draft: ArticleCaseState): Effect[] {
  const entry = draft.operations.find(({ number, status }) => number === draft.number && status === 'applied');
  if (!entry || !Object.values(draft.matrix).every(isSettled)) return [];
  entry.status = 'spread';
  return [tell(draft, toOperation(entry), { type: 'spread', number: draft.number })];
}

/** The entry of an operation; made where its work comes before the word that it has begun. */
export function entryOf(draft: ArticleCaseState, operation: string, kind: OperationKind): Entry {
  const known = draft.operations.find((entry) => entry.operation === operation);
  if (known) return known;
  const entry: Entry = { operation, kind, status: 'begun', number: null };
  draft.operations.push(entry);
  return entry;
}

export const isUpdating = ({ operations }: ArticleCaseState): boolean =>
  operations.some(({ kind, status }) => kind === 'update' && status === 'begun');

/** The last update under way is over: the article stands as it is. */
export function settleUpdates(draft: ArticleCaseState): void {
  if (!isUpdating(draft) && draft.stage === 'being-updated') pass(draft, 'end-updates');
}

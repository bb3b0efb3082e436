import { openStep, deliver, end, enter, REVIEW } from '../shared/loop/steps';
import type { Context, Effect } from '../shared/transition';
import { classifiers, desk, handlers, reviewers } from './suggestion.permissions';
import type { SuggestionState } from './suggestion-state';

/** Limits of the steps: the policy's rows are ours. */
const CLASSIFICATION = 'classification';
const ROUTING = 'routing';
const CONSIDERATION = 'consideration';
const ANSWER = 'answer';

/** The records manager (资料管理员) sorts it, at once after it was taken in. */
export function toClassifying(draft: SuggestionState, context: Context): Effect[] {
  enter(draft, context, 'classifying');
  openStep(draft, context, { step: 'classify', candidates: classifiers(draft).slice(0, 1), clock: CLASSIFICATION });
  return [];
}

/** The branch company's service department (服务部) gets it, and so does the prefecture centre beside it. */
export function toRouting(draft: SuggestionState, context: Context): Effect[] {
  enter(draft, context, 'routing');
  draft.department = null;
  const { id, lineage } = draft.branch!;
  openStep(draft, context, { step: 'route', candidates: handlers(draft.branch!), clock: ROUTING });
  if (!draft.parties.includes(lineage.own)) draft.parties.push(lineage.own);
  const { category } = draft.subject;
  return [...new Set([id, lineage.own])].map((org) => deliver(draft, 'classified', org, { category }));
}

/** The department that can say whether it will be done. */
export function toConsidering(draft: SuggestionState, context: Context): Effect[] {
  enter(draft, context, 'considering');
  const department = draft.department!;
  const { by = [] } = draft.opinion ?? {};
  openStep(draft, context, {
    step: 'consider',
    candidates: handlers(department),
    assignee: draft.returned ? (by[0] ?? null) : null,
    clock: CONSIDERATION,
  });
  return [deliver(draft, 'routed', department.id, { branch: draft.branch!.id })];
}

/** Another person looks at what the department says before the customer hears it. */
export function toReview(draft: SuggestionState, context: Context): Effect[] {
  enter(draft, context, 'review');
  const { by, adopted } = draft.opinion!;
  openStep(draft, context, { step: 'review-opinion', candidates: reviewers(draft), barred: by, clock: REVIEW });
  return [deliver(draft, 'considered', draft.branch!.id, { adopted })];
}

/** The desk tells the customer; who left no name has nobody to be told. */
export function toTelling(draft: SuggestionState, context: Context): Effect[] {
  if (draft.subject.customer === null) return finish(draft, context);
  enter(draft, context, 'telling');
  openStep(draft, context, { step: 'tell-customer', candidates: desk(draft), clock: ANSWER });
  return [];
}

/** Closed, and counted by the province under its category. */
export function finish(
  draft: SuggestionState,
  context: Context,
  outcome = draft.opinion!.adopted ? 'adopted' : 'dismissed',
): Effect[] {
  end(draft, context, outcome);
  const { subject, branch, department, lineage } = draft;
  const counted = {
    category: subject.category,
    outcome,
    branch: branch?.id ?? null,
    department: department?.id ?? null,
  };
  return [deliver(draft, 'closed', lineage.province ?? lineage.hq, counted)];
}

import { tell } from '../../shared/case-words';
import { liveClocks, meetClocks, pauseClocks, resumeClocks, startClock } from '../../shared/case-clocks';
import type { Context, Effect } from '../../shared/transition';
import { climb } from '../../shared/loop/climb';
import { managers } from '../knowledge.permissions';
import { withdraws } from '../knowledge-state';
import { PUBLICATION } from '../../shared/loop/families';
import { deliver, end, enter, openStep, REVIEW } from '../../shared/loop/steps';
import { REVIEW_HAS_THE_LIMIT, type BranchState } from './branch-state';

const report = (draft: BranchState): Effect => {
  const { caseId: branch, province, stage, outcome, seq } = draft;
  const said = { type: 'branch-reported', branch, province: province.id, stage, outcome, step: seq + 1 };
  return tell(draft, { process: 'knowledge-article', caseId: draft.article }, said);
};

/** Step 8: sent to the province, whose system says that it has it. */
export function toReceiving(draft: BranchState, context: Context): Effect[] {
  startClock(draft, context, PUBLICATION);
  const { article, number, kind, province } = draft;
  return [deliver(draft, 'distributed', province.id, { article, number, kind, digest: draft.digest })];
}

/** Step 9: a manager of the province who did not write it. Nothing is to be judged about an expiry. */
export function toReview(draft: BranchState, context: Context): Effect[] {
  if (draft.kind === 'expire') return settle(draft, context);
  enter(draft, context, 'province-review');
  resumeClocks(draft, context, PUBLICATION);
  // Late already: it goes on climbing, whoever has been called on about its receipt.
  const [limit] = liveClocks(draft, PUBLICATION);
  const called = limit?.state === 'breached' ? climb(draft, context, limit) : [];
  const review = openStep(draft, context, {
    step: 'province-review',
    candidates: managers(draft.province.id),
    barred: draft.authors,
  });
  if (limit && draft.rules >= REVIEW_HAS_THE_LIMIT) review.clock = limit.id;
  return [...called, report(draft)];
}

/** HQ decides about the province's query; meanwhile it is not the province's time. */
export function toQuery(draft: BranchState, context: Context): Effect[] {
  enter(draft, context, 'queried');
  pauseClocks(draft, context.now, 'query', PUBLICATION);
  openStep(draft, context, {
    step: 'query-decision',
    candidates: managers(draft.lineage.hq),
    barred: draft.query!.by,
    clock: REVIEW,
  });
  return [report(draft)];
}

export function toAwaitingUpdate(draft: BranchState, context: Context): Effect[] {
  enter(draft, context, 'awaiting-update');
  return [report(draft)];
}

/** What the province's base is to hold under this number; it applies it only where it has none as high. */
const toBase = (draft: BranchState, digest: string | null): Effect =>
  deliver(draft, digest === null ? 'withdrawn' : 'published', draft.province.id, {
    article: draft.article,
    number: draft.number,
    digest,
  });

/** Step 10: published to local users, or really withdrawn from the province's base. */
export function settle(draft: BranchState, context: Context): Effect[] {
  meetClocks(draft, context, PUBLICATION);
  end(draft, context, withdraws(draft.kind) ? 'taken-down' : 'published');
  return [toBase(draft, draft.digest), report(draft)];
}

/** The province need not have it, so it shows nothing of the article: an older version is in force nowhere. */
export function exempt(draft: BranchState, context: Context): Effect[] {
  end(draft, context, 'exempt');
  return [toBase(draft, null), report(draft)];
}

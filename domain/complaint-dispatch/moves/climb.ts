import type { Context, Effect } from '../../shared/transition';
import { callOn } from '../../shared/call-on';
import { cancelClocks, liveClock, replaceClock } from '../../shared/case-clocks';
import { currentRung, ESCALATION, nextRung, rearmRung, stepOnto, topRung } from '../../shared/escalation-ladder';
import { cancelTasks } from '../../shared/human-task';
import type { SlaClock } from '../../shared/sla-clock';
import { TOP_IS_TOLD_AGAIN, type ComplaintState } from '../complaint-state';
import { deliver } from './steps';

/** Calls on the tier the case stands on. */
export function callRung(draft: ComplaintState, context: Context, from: string | null): Effect[] {
  const rung = currentRung(context.terms.ladder, draft.lineage, draft.climb);
  if (!rung) return [];
  callOn(draft, context, rung);
  return [deliver(draft, 'escalated', rung.post.org, { tier: rung.terms.role, ...(from ? { clock: from } : {}) })];
}

/**
 * Step 6: past the limit the case climbs, a tier at a time, clocks running on. At the top it stays: work that is late
 * once more, extended or reassigned there, calls on the top tier once more. Nobody is called where the top tier's own
 * limit passes: its task is still open.
 */
export function climb(draft: ComplaintState, context: Context, from: SlaClock): Effect[] {
  const { ladder } = context.terms;
  const again = from.kind !== ESCALATION && draft.rules >= TOP_IS_TOLD_AGAIN;
  const rung = nextRung(ladder, draft.lineage, draft.climb) ?? (again ? topRung(ladder, draft.lineage) : null);
  if (!rung) return [];
  draft.climb = stepOnto(draft.climb, rung);
  return callRung(draft, context, from.id);
}

/**
 * The tier called on gets the limit of the new terms, counted from when it was called on: nothing that has passed counts
 * again. Where the work is no longer late under them, the tier has nothing to do; a later delay calls on the next one.
 */
export function rebaseRung(draft: ComplaintState, context: Context): void {
  const { now, terms } = context;
  const clock = liveClock(draft, ESCALATION);
  if (!clock) return;
  const handle = liveClock(draft, 'handle');
  if (handle && handle.dueAt > now && handle.state !== 'breached') {
    cancelTasks(draft, now, [ESCALATION]);
    cancelClocks(draft, context, ESCALATION);
    return;
  }
  const rung = currentRung(terms.ladder, draft.lineage, draft.climb);
  if (rung) replaceClock(draft, rearmRung(clock, terms.ladder, rung, terms.calendars, now));
}

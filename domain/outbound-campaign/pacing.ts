import { isOpen, nextOpen, type BusinessCalendar } from '../shared/business-calendar';
import { DEFAULT_HOURS, hoursOf } from '../shared/campaign-kind';
import { cancelClocks } from '../shared/case-clocks';
import { start, tell } from '../shared/case-words';
import { deliver, end, enter } from '../shared/loop/steps';
import { armUntil } from '../shared/sla-clock';
import type { Context, Effect } from '../shared/transition';
import { NOBODY, type CampaignState } from './campaign-state';
import type { Callable, Listed } from './list';
import { isExhausted, isReached, places, roomIn, roomInAll } from './room';

/** The next look at callers and calls. Of the policy are its minutes and the hours in which customers are called. */
export const PACE = 'campaign-pace';
/** Until when it calls. */
export const DEADLINE = 'campaign-deadline';
export const SURVEY = 'callback-survey';

const DEFAULT_MINUTES = 2;

/** When a campaign of this kind opens calls: the centre's hours. The customer's own are the survey's to keep. */
export function openingHours({ campaign }: CampaignState, { terms }: Context): BusinessCalendar {
  const calendar = terms.calendars[terms.clocks[PACE]?.calendar ?? ''] ?? DEFAULT_HOURS;
  return hoursOf(campaign ?? undefined, calendar);
}

/** Looks again in some minutes, or when calling begins again. */
function lookAgain(draft: CampaignState, context: Context): void {
  const { now, terms } = context;
  cancelClocks(draft, context, PACE);
  const minutes = terms.clocks[PACE]?.limit.amount ?? DEFAULT_MINUTES;
  const hours = openingHours(draft, context);
  const at = nextOpen(hours, isOpen(hours, now) ? now + minutes * 60_000 : now);
  draft.clocks.push(armUntil(`${PACE}-${++draft.issued}`, PACE, at, hours.id, now));
}

/** The survey of one customer, under the limits and calling hours of its kind. */
function call(draft: CampaignState, { now, newId }: Context, { customer, stratum, tier }: Listed): Effect {
  const survey = newId();
  draft.open[survey] = stratum;
  draft.taken.opened.push({ customer, survey });
  const { caseId: parent, owner, lineage, campaign } = draft;
  const about = { kind: 'campaign', category: campaign, priority: 2, tier, customer, barred: [], round: 1 };
  const command = { type: 'register', asker: draft.process, campaign, parent, org: owner.id, lineage, answeredAt: now };
  return start(draft, { process: SURVEY, caseId: survey }, { ...command, ...about });
}

export const tellAll = (draft: CampaignState, surveys: string[], type: string, fields: object = {}): Effect[] =>
  surveys.map((caseId) => tell(draft, { process: SURVEY, caseId }, { type, ...fields }));

/** Takes the next customers while there is a place and no quota is passed; who must not be called is passed over. */
function take(draft: CampaignState, context: Context, { callers, ready, next }: Callable): Effect[] {
  let left = places(callers, draft.perCaller, ready, Object.keys(draft.open).length);
  const effects: Effect[] = [];
  for (const listed of next) {
    const { stratum, customer, barred } = listed;
    if (!draft.listed[stratum]) continue;
    const mayCall = left > 0 && roomIn(draft, stratum) > 0 && roomInAll(draft) > 0;
    if (!barred && !mayCall) continue;
    draft.listed[stratum] -= 1;
    if (barred) draft.taken.barred.push(customer);
    else {
      effects.push(call(draft, context, listed));
      left -= 1;
    }
  }
  return effects;
}

/** One look: what is reached or exhausted ends it; else as many calls are opened as the callers can use. */
export function pace(draft: CampaignState, context: Context): Effect[] {
  if (draft.stage !== 'running') return [];
  const found = context.found as Callable | undefined;
  if (isReached(draft)) return endWith(draft, context, 'quota-reached');
  const isTime = isOpen(openingHours(draft, context), context.now);
  const barred = (found?.barred ?? []).filter((survey) => draft.open[survey] !== undefined);
  const effects = tellAll(draft, barred, 'call-off', { reason: 'do-not-call' });
  if (found && isTime) effects.push(...take(draft, context, found));
  if (isReached(draft)) return [...effects, ...endWith(draft, context, 'quota-reached')];
  if (isExhausted(draft)) return [...effects, ...endWith(draft, context, 'list-exhausted')];
  lookAgain(draft, context);
  return effects;
}

/** Nobody else is called. Calls that somebody has taken are finished first. */
export function endWith(
  draft: CampaignState,
  context: Context,
  outcome: NonNullable<CampaignState['ending']>['outcome'],
  because: NonNullable<CampaignState['ending']>['because'] = null,
): Effect[] {
  enter(draft, context, 'ending');
  cancelClocks(draft, context, PACE, DEADLINE);
  draft.ending = { outcome, because };
  const told = tellAll(draft, Object.keys(draft.open), 'call-off', { reason: 'withdrawn' });
  return [...told, ...endIfDone(draft, context)];
}

export function endIfDone(draft: CampaignState, context: Context): Effect[] {
  if (draft.stage !== 'ending' || Object.keys(draft.open).length > 0) return [];
  end(draft, context, draft.ending!.outcome);
  return [deliver(draft, 'ended', draft.owner.id, { outcome: draft.outcome })];
}

/** Each step says what itself took from the list, nothing of those before. */
export const takeNobody = (draft: CampaignState): void => {
  draft.taken = { opened: [...NOBODY.opened], barred: [...NOBODY.barred] };
};

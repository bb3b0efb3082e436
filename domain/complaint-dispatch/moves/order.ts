import type { ContentRef, Post } from '../../shared/actor';
import type { OrgRef } from '../../shared/case-state';
import { cancelClocks, liveClock, meetClocks, pauseClocks, resumeClocks, startClock } from '../../shared/case-clocks';
import { ESCALATION } from '../../shared/escalation-ladder';
import { refuse, type Refusal } from '../../shared/errors';
import { cancelTasks, openTask } from '../../shared/human-task';
import type { Context, Effect } from '../../shared/transition';
import { PROCESS, type ComplaintState } from '../complaint-state';
import { callRung } from './climb';
import { CHASE_STEPS, deliver, endSideSteps, endWait, enter, tell } from './steps';

/**
 * Step 4: departments and platforms of the own line, prefectures of the own province, HQ, and provinces. Another
 * province is reached through HQ, which opens a case of its own and passes it down; its prefectures are its own affair.
 */
export function wrongTarget(state: ComplaintState, target: OrgRef): Refusal | null {
  const { own, province } = state.lineage;
  const isHq = state.owner.level === 'hq';
  const fits: Record<OrgRef['level'], boolean> = {
    department:
      target.lineage.own === own ||
      (province !== undefined && target.lineage.own === province) ||
      (state.owner.level === 'province' && target.lineage.province === own),
    'second-line': isHq,
    prefecture: !isHq && target.lineage.province === province,
    province: true,
    hq: !isHq,
  };
  return fits[target.level] && target.id !== state.org ? null : refuse('wrong-target', { field: 'target' });
}

/** A whole case moves within its province only: elsewhere its work goes through HQ, and the case stays. */
export function wrongTransfer(state: ComplaintState, target: OrgRef): Refusal | null {
  const centre = target.level === 'prefecture' || target.level === 'province';
  const inProvince = state.owner.level !== 'hq' && target.lineage.province === state.lineage.province;
  return centre && inProvince && target.id !== state.org ? null : refuse('wrong-target', { field: 'target' });
}

const isFar = ({ level }: OrgRef): boolean => level === 'prefecture' || level === 'province' || level === 'hq';

/** The first centre on the way: HQ for another province, the target itself otherwise. */
function firstHop(state: ComplaintState, target: OrgRef): OrgRef {
  const { hq, province } = state.lineage;
  const direct = target.level !== 'province' || state.owner.level === 'hq' || target.id === province;
  return direct ? target : { id: hq, level: 'hq', lineage: { own: hq, hq } };
}

/** The linked child that does the far work: same customer and words, the result comes back here. */
function openFarOrder(draft: ComplaintState, childId: string, target: OrgRef, text: ContentRef): Effect {
  const receiver = firstHop(draft, target);
  draft.links.push({ other: childId, kind: 'far-order' });
  const { kind, category, tier, customer } = draft.subject;
  return {
    kind: 'start-case',
    process: PROCESS,
    caseId: childId,
    envelope: {
      commandId: `${childId}/register`,
      actor: { kind: 'system', id: 'case' },
      command: {
        type: 'register',
        org: receiver,
        channel: draft.owner.level === 'hq' ? 'hq-down' : 'transfer-in',
        sender: draft.owner,
        parent: draft.caseId,
        ...(receiver.id === target.id ? {} : { towards: target }),
        text,
        kind,
        category,
        tier,
        ...(customer === null ? {} : { customer }),
        urgency: draft.urgency,
        rural: draft.rural,
        doNotCall: draft.doNotCall ?? false,
        receivedAt: draft.receivedAt,
      },
    },
  };
}

/** Takes the work back from a far centre; a department's task is withdrawn with the stage. */
export const recall = (draft: ComplaintState): Effect[] =>
  draft.order?.child ? [tell(draft, draft.order.child, { type: 'order-recalled' })] : [];

/**
 * Step 4: sends the work out. The same receiver goes on with its limit, another gets a fresh one (half after a
 * reopening); `limit` says otherwise for a reassignment.
 */
export function issueOrder(
  draft: ComplaintState,
  context: Context,
  target: OrgRef,
  text: ContentRef,
  limit: 'fresh' | 'kept' = draft.order?.target.id === target.id ? 'kept' : 'fresh',
): Effect[] {
  const { now } = context;
  const effects = recall(draft);
  enter(draft, context, 'dispatched');
  if (limit === 'kept' && liveClock(draft, 'handle')) resumeClocks(draft, context, 'handle');
  else freshHandle(draft, context);
  cancelTasks(draft, now, CHASE_STEPS);
  cancelClocks(draft, context, 'accept', 'interim');
  const accept = startClock(draft, context, 'accept');
  startClock(draft, context, 'interim');
  if (draft.firstContactAt === null && !liveClock(draft, 'first-contact')) startClock(draft, context, 'first-contact');

  const child = isFar(target) ? context.newId() : null;
  draft.order = {
    id: `order-${++draft.issued}`,
    target,
    text,
    child,
    deliveredAt: now,
    returnableUntil: accept?.dueAt ?? null,
    accepted: false,
    takenBy: null,
  };
  Object.assign(draft, { draft: null, reply: null, returned: null, sendBack: null });
  if (!draft.parties.includes(target.id)) draft.parties.push(target.id);
  if (child !== null) effects.push(openFarOrder(draft, child, target, text));
  else openHandlerTask(draft, context);
  const receiver = child === null ? target : firstHop(draft, target);
  effects.push(
    deliver(draft, 'dispatched', receiver.id, {
      order: draft.order.id,
      target: target.id,
      text: draft.order.text,
      ...(child ? { child } : {}),
    }),
  );
  if (draft.origin.parent !== null)
    effects.push(tell(draft, draft.origin.parent, { type: 'far-order-accepted', child: draft.caseId }));
  return effects;
}

/** A new handle limit; what the passed one had set in motion is over. */
export function freshHandle(draft: ComplaintState, context: Context): void {
  cancelClocks(draft, context, 'handle');
  endSideSteps(draft, context);
  startClock(draft, context, 'handle', draft.halved ? { share: context.terms.bounds['reopen.share'] ?? 0.5 } : {});
  draft.halved = false;
}

/** Who works on the order: the receiver's handlers, or the tier that took it over. */
const workersOf = (draft: ComplaintState): Post[] => {
  const order = draft.order!;
  return [order.takenBy ?? { role: 'handler', org: order.target.id }];
};

function openHandlerTask(draft: ComplaintState, context: Context, assignee: string | null = null): void {
  const clock = liveClock(draft, draft.order!.accepted ? 'handle' : 'accept') ?? liveClock(draft, 'handle');
  openTask(draft, context.now, { step: 'handle', candidates: workersOf(draft), assignee, clock: clock?.id ?? null });
}

/** Step 5: the receiver (or the tier that owns it now) works on; a stopped handle clock runs on, and so does the ladder. */
export function backToHandling(draft: ComplaintState, context: Context, assignee: string | null = null): Effect[] {
  const order = draft.order!;
  enter(draft, context, order.accepted ? 'handling' : 'dispatched');
  resumeClocks(draft, context, 'handle', 'accept', 'interim');
  Object.assign(draft, { reply: null, returned: null, sendBack: null });
  if (order.child === null) openHandlerTask(draft, context, assignee);
  const late = liveClock(draft, 'handle')?.state === 'breached' && !liveClock(draft, ESCALATION);
  return late ? callRung(draft, context, null) : [];
}

/** Step 5: the receiver takes the work on. */
export function acceptOrder(draft: ComplaintState, context: Context): void {
  const order = draft.order!;
  order.returnableUntil = liveClock(draft, 'accept')?.dueAt ?? order.returnableUntil;
  order.accepted = true;
  meetClocks(draft, context, 'accept');
  draft.stage = 'handling';
}

/** The handle limit waits while a return is reviewed, and stops when the reply is in. */
export function stopHandling(draft: ComplaintState, context: Context, reason: 'return-review' | 'replied'): void {
  endWait(draft, context);
  pauseClocks(draft, context.now, reason, 'handle', 'accept', 'interim');
  if (reason === 'replied') endSideSteps(draft, context);
  else cancelTasks(draft, context.now, CHASE_STEPS);
}

/** A tier owns the work from now on (step 6): what is out is recalled, its own task replaces the handler's. */
export function takeOver(draft: ComplaintState, context: Context, post: Post, person: string | null): Effect[] {
  const effects = recall(draft);
  Object.assign(draft.order!, { child: null, accepted: true, takenBy: post });
  meetClocks(draft, context, 'accept');
  return [...effects, ...backToHandling(draft, context, person)];
}

import { cancelClocks } from '../../shared/case-clocks';
import { ESCALATION } from '../../shared/escalation-ladder';
import { openTask, openTasks } from '../../shared/human-task';
import type { Post } from '../../shared/actor';
import { STATUTORY, type SlaClock } from '../../shared/sla-clock';
import { BREACH } from '../../shared/sla-plan';
import type { Context, Effect } from '../../shared/transition';
import { hotlineFrom, hotlinePost, leader } from '../complaint-dispatch.permissions';
import { HOTLINES, TOP_IS_TOLD_AGAIN, type ComplaintState } from '../complaint-state';
import { end, toArchive } from './answer';
import { chase } from './chase';
import { climb } from './climb';
import { MERGE_ANSWER, stayApart } from './merging';
import { deliver, endWait, STATUTORY_ALARM, widen } from './steps';

type OnMark = (draft: ComplaintState, context: Context, clock: SlaClock, mark: string) => Effect[];

/** Branch company whose department was late: that of the centre beside it. */
const branchOf = ({ order, org }: ComplaintState): string =>
  order ? (order.target.lineage.prefecture ?? order.target.lineage.own) : org;

/** Step 6: chased at each warning, climbing once the limit has passed; the delay is put down to the branch company. */
const handle: OnMark = (draft, context, clock, mark) => {
  if (mark !== BREACH) return chase(draft, context, mark);
  const org = branchOf(draft);
  draft.overdue.push({ clock: clock.id, org, at: context.now });
  return [deliver(draft, 'overdue', org, { clock: clock.id }), ...climb(draft, context, clock)];
};

/** A tier has let its own limit pass: the next one is called on. With nobody above, the tier itself is told. */
const escalation: OnMark = (draft, context, clock, mark) => {
  const called = mark === BREACH ? climb(draft, context, clock) : [];
  const silent = mark === BREACH && draft.rules < TOP_IS_TOLD_AGAIN;
  return called.length > 0 || silent ? called : remind(draft, context, clock, mark);
};

/** Day 13 of 15 goes straight to the GM hotline; names of marks round the share to a percent. */
const ALARM = Math.round((13 / 15) * 100);
const isAlarm = (mark: string): boolean => mark === BREACH || Number(mark.slice('warn-'.length)) >= ALARM;

const statutory: OnMark = (draft, { now }, clock, mark) => {
  const post = hotlinePost(draft, hotlineFrom(draft, 'gm'))!;
  if (mark === BREACH) draft.overdue.push({ clock: clock.id, org: branchOf(draft), at: now });
  if (isAlarm(mark) && openTasks(draft, STATUTORY_ALARM).length === 0)
    openTask(draft, now, { step: STATUTORY_ALARM, candidates: [post], clock: clock.id });
  return [deliver(draft, 'statutory', isAlarm(mark) ? post.org : draft.org, { clock: clock.id, mark })];
};

/** Who may step in when a task is overdue: the leader; above a hotline the next one. */
function stepsIn(draft: ComplaintState, step: string): Post {
  const next = draft.hotline === null ? undefined : HOTLINES[HOTLINES.indexOf(draft.hotline) + 1];
  if (step === 'objection') return next ? hotlinePost(draft, hotlineFrom(draft, next))! : leader(draft);
  if (step === 'investigation') return hotlinePost(draft, hotlineFrom(draft, 'gm'))!;
  if (step === 'leader-decision' || step === 'return-consent')
    return hotlinePost(draft, hotlineFrom(draft, 'prefecture'))!;
  return leader(draft);
}

const remind: OnMark = (draft, _context, clock, mark) => {
  const task = openTasks(draft).find((open) => open.clock === clock.id);
  const org = task?.candidates[0]?.org ?? draft.holder?.org ?? draft.org;
  return [
    deliver(draft, mark === BREACH ? 'late' : 'reminder', org, { clock: clock.kind, mark, task: task?.id ?? null }),
  ];
};

/** A step's own limit: a reminder, then somebody above may take the task as well. A chase stays with the handler. */
const step: OnMark = (draft, context, clock, mark) => {
  const task = openTasks(draft).find((open) => open.clock === clock.id);
  if (mark === BREACH && task && task.step !== 'chase' && task.step !== 'handle')
    widen(draft, task, stepsIn(draft, task.step));
  return remind(draft, context, clock, mark);
};

const onBreach =
  (then: (draft: ComplaintState, context: Context) => Effect[]): OnMark =>
  (draft, context, _clock, mark) =>
    mark === BREACH ? then(draft, context) : [];

const KINDS: Record<string, OnMark> = {
  handle,
  [ESCALATION]: escalation,
  [STATUTORY]: statutory,
  // The customer did not respond in 72 hours: work goes on.
  'customer-wait': onBreach((draft, context) => {
    endWait(draft, context);
    return [];
  }),
  'reopen-window': onBreach((draft, context) => {
    if (draft.stage === 'closed') return end(draft, context, draft.outcome);
    cancelClocks(draft, context, 'reopen-window');
    return [];
  }),
  // The case that was to take this one in did not say a word: everything stays as it was.
  [MERGE_ANSWER]: onBreach((draft, context) => stayApart(draft, context, 'no-answer')),
  // Step 8: the sender let three working days pass.
  'sender-confirm': onBreach((draft, context) => toArchive(draft, context, 'unconfirmed')),
};

export const onMark: OnMark = (draft, context, clock, mark) => (KINDS[clock.kind] ?? step)(draft, context, clock, mark);

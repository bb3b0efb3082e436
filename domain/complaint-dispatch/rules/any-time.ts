import type { OrgRef } from '../../shared/case-state';
import { liveClock, liveClocks, meetClocks, replaceClock } from '../../shared/case-clocks';
import { caseCommands } from '../../shared/case-commands';
import { refuse } from '../../shared/errors';
import { code, integer, target, text } from '../../shared/field';
import { openTasks } from '../../shared/human-task';
import { rearm } from '../../shared/sla-change';
import type { ContentRef } from '../../shared/actor';
import {
  holdsAny,
  hotlineFrom,
  hotlinePost,
  isInvolved,
  isOfDesk,
  leader,
  seniors,
} from '../complaint-dispatch.permissions';
import type { ComplaintRules } from '../complaint-rule';
import { HOTLINES, type ComplaintState } from '../complaint-state';
import { end, toArchive } from '../moves/answer';
import { rebaseRung } from '../moves/climb';
import { recall, wrongTransfer } from '../moves/order';
import { reopenHandling, stopAsking, urgencyOf } from '../moves/reopen';
import { deliver } from '../moves/steps';

/** From registration until the customer has the final answer. */
export const BEFORE_ANSWER = [
  'triage',
  'second-review',
  'dispatched',
  'handling',
  'return-review',
  'leader-decision',
  'reply-check',
  'send-back-review',
  'answering',
  'objection',
];
const A_BILLION_YUAN = 100_000_000_000;

const hotlines = (state: ComplaintState) =>
  HOTLINES.map((hotline) => hotlinePost(state, hotline)).filter((post) => post !== null);

/** A transferred case is its sender's: what the customer wants reaches it through the sender. */
export const notOurs = ({ origin, stage }: ComplaintState) =>
  origin.kind === 'own' ? null : refuse('wrong-stage', { params: { stage } });

const notes = caseCommands<ComplaintState>({
  who: isInvolved,
  onContact: (draft, context) => {
    draft.firstContactAt ??= context.now;
    meetClocks(draft, context, 'first-contact');
  },
});

/** "Any time" of process 1, but for merging and waiting, which have files of their own. */
export const anyTime: ComplaintRules = {
  ...Object.fromEntries(Object.entries(notes).map(([type, rule]) => [type, { ...rule, aside: true as const }])),
  withdraw: {
    stages: BEFORE_ANSWER,
    who: isOfDesk,
    fields: { text: text() },
    unless: notOurs,
    apply: (draft, _command, context) => {
      const effects = [...recall(draft), deliver(draft, 'withdrawn', draft.org)];
      const done = draft.subject.kind === 'enquiry' ? end : toArchive;
      return [...effects, ...done(draft, context, 'withdrawn')];
    },
  },
  // Terms have been read anew under the same policy version; what was paused stays accounted for.
  'change-priority': {
    stages: BEFORE_ANSWER,
    who: (state, actor) => holdsAny(actor, [...seniors(state), leader(state), ...hotlines(state)]),
    fields: { priority: integer(1, 5), text: text() },
    apply: (draft, command, context) => {
      const { now, terms } = context;
      const priority = Number(command.priority);
      if (priority === draft.subject.priority) return refuse('already-done', { field: 'priority' });
      draft.subject.priority = priority;
      draft.urgency = urgencyOf(priority);
      for (const clock of liveClocks(draft)) {
        const clockTerms = terms.clocks[clock.kind];
        if (clockTerms) replaceClock(draft, rearm(clock, clockTerms, terms.calendars, now));
      }
      rebaseRung(draft, context);
      return [deliver(draft, 'priority-changed', draft.holder?.org ?? draft.org, { priority })];
    },
  },
  // To another centre of the same province: whoever had it to do there has it here. Elsewhere goes through HQ (step 4).
  transfer: {
    stages: BEFORE_ANSWER.filter((stage) => stage !== 'objection'),
    who: isOfDesk,
    // HQ has no sister centre: what is not its own it dispatches.
    unless: ({ owner, stage }) => (owner.level === 'hq' ? refuse('wrong-stage', { params: { stage } }) : null),
    fields: { target: target('transfer', 'prefecture', 'province'), text: text() },
    apply: (draft, command, _context) => {
      const centre = command.target as OrgRef;
      const wrong = wrongTransfer(draft, centre);
      if (wrong) return wrong;
      const from = draft.org;
      Object.assign(draft, { org: centre.id, owner: centre, lineage: centre.lineage });
      if (!draft.parties.includes(centre.id)) draft.parties.push(centre.id);
      for (const task of openTasks(draft)) {
        if (!task.candidates.some((post) => post.org === from)) continue;
        task.candidates = task.candidates.map((post) => (post.org === from ? { ...post, org: centre.id } : post));
        Object.assign(task, { assignee: null, version: task.version + 1 });
      }
      return [deliver(draft, 'transferred', centre.id, { from })];
    },
  },
  // Within 7 days of the answer (the reopen window).
  reopen: {
    stages: ['surveying', 'archiving', 'closed'],
    who: isOfDesk,
    fields: { text: text() },
    unless: (state) => notOurs(state) ?? (liveClock(state, 'reopen-window') ? null : refuse('limit-reached')),
    apply: (draft, command, context) => [
      ...stopAsking(draft),
      ...reopenHandling(draft, context, command.text as ContentRef),
    ],
  },
  // What the branch company paid for the delay: recorded by the prefecture hotline, totalled upward.
  'record-compensation': {
    stages: [...BEFORE_ANSWER, 'awaiting-sender', 'surveying', 'investigating', 'archiving', 'closed'],
    who: (state, actor) => holdsAny(actor, [hotlinePost(state, hotlineFrom(state, 'prefecture'))!]),
    fields: { amountFen: integer(1, A_BILLION_YUAN), currency: code('CNY'), text: text() },
    apply: (draft, command, { now, actor }) => {
      const paid = { amountFen: Number(command.amountFen), currency: String(command.currency) };
      const branch = draft.overdue.at(-1)?.org ?? draft.org;
      draft.compensation.push({ org: branch, ...paid, by: actor.id, at: now });
      return [deliver(draft, 'compensated', draft.lineage.province ?? draft.lineage.hq, { branch, ...paid })];
    },
  },
};

import { authors } from '../shared/actor';
import type { OrgRef } from '../shared/case-state';
import { refuse } from '../shared/errors';
import { code, instant, optional, org, orgs, text } from '../shared/field';
import type { Rules } from '../shared/loop/case-table';
import { armDeadline } from '../shared/loop/deadline';
import { openCase, written } from '../shared/loop/opening';
import type { Command, Context, Effect } from '../shared/transition';
import { CONTENTS } from './contents';
import type { Registration } from './figures';
import {
  calendarFor,
  DEADLINE,
  finish,
  giveBack,
  openParts,
  submit,
  takeEdition,
  toApproval,
  toCompiling,
  toGathering,
} from './moves';
import { dueAt, PERIODS, periodOf } from './period';
import { isOf, isStatistician } from './report-submission.permissions';
import type { Receiver, ReportState } from './report-state';

/** Longest stretch that an ad hoc request may ask about. */
const MOST_DAYS = 366;
const DAY = 24 * 3_600_000;

const made = (draft: ReportState, { actor }: Context): void => {
  draft.makers = [...new Set([...draft.makers, ...authors(actor)])];
};

/** HQ gets all of it; of the provincial company's departments each its own (面向省电信公司市场经营部、服务督查室、互联互通部). */
function receiversFor({
  org: owner,
  asker,
  marketing,
  supervision,
  interconnection,
  parent,
}: Registration): Receiver[] {
  if (asker) return [{ org: asker, audience: 'asker', receivedAt: null }];
  if (parent !== undefined || owner.level !== 'province') return [];
  const hq: OrgRef = { id: owner.lineage.hq, level: 'hq', lineage: { own: owner.lineage.hq, hq: owner.lineage.hq } };
  const all = [
    [hq, 'leaders'],
    [marketing, 'marketing'],
    [supervision, 'service-supervision'],
    [interconnection, 'interconnection'],
  ] as const;
  return all.flatMap(([to, audience]) => (to ? [{ org: to, audience, receivedAt: null }] : []));
}

function deadlineFor(draft: ReportState, { deadlineAt }: Registration, context: Context): number | null {
  if (draft.asked) return deadlineAt !== undefined && deadlineAt > context.now ? deadlineAt : null;
  return dueAt(draft.period, draft.parent === null ? 'province' : 'prefecture', calendarFor(context));
}

/** From the figures to the leader's decision; the same in a prefecture, in a province and for who asks. */
export const compiling: Rules<ReportState> = {
  // On schedule by the system, by the statistician where that was missed, or by who asks.
  register: {
    stages: ['new'],
    who: (_state, actor) => actor.kind === 'person',
    fields: {
      org: org('hq', 'province', 'prefecture'),
      period: code(...PERIODS),
      from: instant(),
      to: instant(),
      prefectures: optional(orgs('prefecture')),
      marketing: optional(org('department')),
      supervision: optional(org('department')),
      interconnection: optional(org('department')),
      asker: optional(org('hq', 'province', 'prefecture', 'department', 'second-line')),
      content: optional(code(...CONTENTS)),
      deadlineAt: optional(instant()),
      text: optional(text()),
    },
    apply: (draft, command, context) => {
      const given = command as Registration;
      const { org: owner, asker, content = null, parent = null, prefectures = [] } = given;
      const period = periodOf(given.period, given.from, given.to, context.now);
      const isAdHoc = given.period === 'ad-hoc';
      if (!period || (period.to - period.from) / DAY > MOST_DAYS) return refuse('invalid-field', { field: 'to' });
      if (isAdHoc !== (asker !== undefined)) return refuse('invalid-field', { field: 'period' });
      if (isAdHoc && command.text === undefined) return refuse('missing-field', { field: 'text' });
      // A prefecture's goes into its province's; HQ gets reports and submits none.
      if (!isAdHoc && owner.level !== (parent === null ? 'province' : 'prefecture'))
        return refuse('wrong-target', { field: 'org' });
      const { actor } = context;
      const mayBegin = asker ? isOf(asker, actor) : isStatistician({ owner }, actor);
      if (actor.kind === 'person' && !mayBegin) return refuse('wrong-target', { field: asker ? 'asker' : 'org' });
      openCase(draft, context, owner, { kind: 'report', urgency: 'normal' });
      draft.subject.category = period.kind;
      Object.assign(draft, { owner, period, parent, parties: [owner.id], receivers: receiversFor(given) });
      if (asker) {
        draft.asked = { ...written(command.text, context), org: asker, content };
        if (!draft.parties.includes(asker.id)) draft.parties.push(asker.id);
      }
      const deadlineAt = deadlineFor(draft, given, context);
      if (deadlineAt === null) return refuse('invalid-field', { field: 'deadlineAt' });
      draft.deadlineAt = deadlineAt;
      armDeadline(draft, context, DEADLINE);
      takeEdition(draft, context);
      const opened = openParts(draft, context, prefectures);
      return [...opened, ...(prefectures.length > 0 ? toGathering : toCompiling)(draft, context)];
    },
  },
  // Worked out anew, up to now.
  generate: {
    stages: ['compiling'],
    step: 'compiling',
    keepsTask: true,
    fields: {},
    apply: (draft, _command, context) => {
      made(draft, context);
      takeEdition(draft, context);
      return [];
    },
  },
  annotate: {
    stages: ['compiling'],
    step: 'compiling',
    keepsTask: true,
    fields: { text: text() },
    apply: (draft, command, context) => {
      made(draft, context);
      draft.note = written(command.text, context);
      return [];
    },
  },
  submit: {
    stages: ['compiling'],
    step: 'compiling',
    fields: {},
    unless: ({ edition }) => (edition ? null : refuse('nothing-drafted')),
    apply: (draft, _command, context) => {
      made(draft, context);
      return toApproval(draft, context);
    },
  },
  approve: {
    stages: ['approval'],
    step: 'report-approval',
    fields: {},
    apply: (draft, _command, context) => {
      draft.approvedBy = authors(context.actor);
      draft.returned = null;
      return submit(draft, context);
    },
  },
  return: {
    stages: ['approval'],
    step: 'report-approval',
    fields: { text: text() },
    apply: (draft, command, context): Effect[] => {
      draft.returned = written(command.text, context);
      return giveBack(draft, context);
    },
  },
  // Who asked does not need it any more.
  withdraw: {
    stages: ['compiling', 'approval', 'receipt'],
    who: ({ asked }, actor) => asked !== null && isOf(asked.org, actor),
    fields: { text: text() },
    apply: (draft, _command: Command, context) => finish(draft, context, 'withdrawn'),
  },
};

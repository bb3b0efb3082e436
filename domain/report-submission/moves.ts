import { meetClocks } from '../shared/case-clocks';
import { start, tell, tellSurely } from '../shared/case-words';
import type { BusinessCalendar } from '../shared/business-calendar';
import type { OrgRef } from '../shared/case-state';
import { armDeadline, deadlineOf, enterUnder, leastFrom } from '../shared/loop/deadline';
import { remind } from '../shared/loop/case-table';
import { climb } from '../shared/loop/climb';
import { deliver, end, enter, openStep, REVIEW } from '../shared/loop/steps';
import type { SlaClock } from '../shared/sla-clock';
import { BREACH } from '../shared/sla-plan';
import type { Context, Effect } from '../shared/transition';
import type { Registration } from './figures';
import { approvers, receiversOf, statisticians } from './report-submission.permissions';
import { PROCESS, type Edition, type ReportState } from './report-state';
import { REPORT_ZONE } from './period';

/** Runs until the report is due; of the policy are its warnings, its calendar, and the time left after a return. */
export const DEADLINE = 'report-deadline';
/** Until a receiver says that it has the report. */
export const RECEIPT = 'report-receipt';

const OFFICE = [
  { from: 510, to: 720 },
  { from: 840, to: 1080 },
];
/** Where the policy names no calendar: Monday to Friday. */
const OFFICE_WEEK: BusinessCalendar = {
  id: 'office-week',
  version: 0,
  zone: REPORT_ZONE,
  week: [OFFICE, OFFICE, OFFICE, OFFICE, OFFICE, [], []],
  exceptions: {},
};

export const calendarFor = ({ terms }: Context): BusinessCalendar =>
  terms.calendars[terms.clocks[DEADLINE]?.calendar ?? ''] ?? OFFICE_WEEK;

/** What was worked out for this step becomes the report's edition; the ones before it stay as they are. */
export function takeEdition(draft: ReportState, { found }: Context): void {
  if (!found) return;
  draft.edition = found as Edition;
  draft.editions += 1;
}

const said = ({ period, owner }: ReportState) => ({ period: period.label, kind: period.kind, centre: owner.id });

/** Stages before submission lie under the deadline: past it the report goes on climbing. */
function toStep(draft: ReportState, context: Context, stage: 'gathering' | 'compiling', assignee: string | null): void {
  enterUnder(draft, context, DEADLINE, stage);
  const candidates = statisticians(draft.owner.id);
  openStep(draft, context, { step: stage, candidates, assignee }).clock = deadlineOf(draft, DEADLINE)?.id ?? null;
}

/** The prefectures' reports begin with the province's; it waits for them. */
export function openParts(draft: ReportState, { newId }: Context, prefectures: readonly OrgRef[]): Effect[] {
  const { caseId: parent, period } = draft;
  return prefectures.map((receiver) => {
    const child = newId();
    draft.parts[receiver.id] = { receiver, child, step: 0, edition: null, submittedAt: null, late: false };
    const given = { org: receiver, period: period.kind, from: period.from, to: period.to, parent };
    return start(draft, { process: PROCESS, caseId: child }, { type: 'register', ...given } satisfies Registration);
  });
}

export function toGathering(draft: ReportState, context: Context): Effect[] {
  toStep(draft, context, 'gathering', null);
  return [];
}

/** The statistician looks at the figures, annotates and submits them. */
export function toCompiling(draft: ReportState, context: Context): Effect[] {
  const [assignee = null] = draft.returned ? draft.makers : [];
  toStep(draft, context, 'compiling', assignee);
  return [deliver(draft, 'compiled', draft.owner.id, said(draft))];
}

export function toApproval(draft: ReportState, context: Context): Effect[] {
  enterUnder(draft, context, DEADLINE, 'approval');
  const candidates = approvers(draft.owner.id);
  openStep(draft, context, { step: 'report-approval', candidates, barred: draft.makers, clock: REVIEW });
  return [deliver(draft, 'to-approve', draft.owner.id, said(draft))];
}

/** Sent back within the centre: the deadline stays what it is. */
export const giveBack = (draft: ReportState, context: Context): Effect[] => [
  deliver(draft, 'returned', draft.owner.id, said(draft)),
  ...toCompiling(draft, context),
];

/** Sent back by the province: also after the deadline there is some time to correct it. */
export function giveBackAgain(draft: ReportState, context: Context): Effect[] {
  draft.leastUntil = leastFrom(DEADLINE, context);
  armDeadline(draft, context, DEADLINE);
  return giveBack(draft, context);
}

/** Its end has come: it is late, once and for ever, and the tiers above are called. */
export function overdue(draft: ReportState, context: Context, clock: SlaClock): Effect[] {
  draft.late = true;
  return [remind(draft, clock, BREACH), ...climb(draft, context, clock)];
}

/** Approved: it goes to the province, or out to everybody who gets it. The deadline is met, or was missed. */
export function submit(draft: ReportState, context: Context): Effect[] {
  draft.late ||= context.now > draft.dueAt;
  meetClocks(draft, context, DEADLINE);
  return draft.parent === null ? toReceivers(draft, context) : toProvince(draft, context);
}

function toProvince(draft: ReportState, context: Context): Effect[] {
  enter(draft, context, 'submitted');
  const { caseId: child, owner, edition, late, seq } = draft;
  const report = { type: 'report-submitted', child, receiver: owner.id, edition: edition!.id, late, step: seq + 1 };
  const province = { process: PROCESS, caseId: draft.parent! };
  // A province whose own report is on its way does not take it any more.
  const tooLate = { type: 'report-taken', merged: false };
  return [
    tellSurely(draft, province, report, tooLate),
    deliver(draft, 'submitted', owner.lineage.province ?? owner.lineage.hq, said(draft)),
  ];
}

/** To HQ and the provincial company (向省电信公司、全国中心上报), each its own contents, each with a receipt. */
function toReceivers(draft: ReportState, context: Context): Effect[] {
  enter(draft, context, 'receipt');
  for (const receiver of draft.receivers) {
    openStep(draft, context, { step: 'confirm-receipt', candidates: receiversOf(receiver), clock: RECEIPT });
    if (!draft.parties.includes(receiver.org.id)) draft.parties.push(receiver.org.id);
  }
  const told = draft.receivers.map(({ org, audience }) =>
    deliver(draft, 'report', org.id, { ...said(draft), audience, edition: draft.edition?.id ?? null }),
  );
  const merged = draft.edition?.parts ?? [];
  const taken = Object.values(draft.parts).map(({ child, edition }) =>
    tell(draft, { process: PROCESS, caseId: child }, { type: 'report-taken', merged: merged.includes(edition ?? '') }),
  );
  return [...told, ...taken, ...endIfReceived(draft, context)];
}

export function endIfReceived(draft: ReportState, context: Context): Effect[] {
  return draft.receivers.some(({ receivedAt }) => receivedAt === null) ? [] : finish(draft, context, 'received');
}

export function finish(draft: ReportState, context: Context, outcome: string): Effect[] {
  end(draft, context, outcome);
  return [deliver(draft, 'ended', draft.owner.id, { ...said(draft), outcome })];
}

import { authors } from '../shared/actor';
import type { ContentRef } from '../shared/actor';
import type { CaseState } from '../shared/case-state';
import { tell } from '../shared/case-words';
import { refuse } from '../shared/errors';
import { optional, otherCase, text, type Misfit } from '../shared/field';
import type { Rules } from '../shared/loop/case-table';
import { linkTo } from '../shared/loop/loop-state';
import { written } from '../shared/loop/opening';
import { deliver, end, enter, openStep, REVIEW } from '../shared/loop/steps';
import type { Context, Effect } from '../shared/transition';
import { inspectors, reviewers, supervisors } from '../shared/quality-posts';
import { mayCallOff } from './quality-sampling.permissions';
import type { SamplingState } from './sampling-state';

/** Limit for the report once every score is final (将检查情况整理后上报当地客服中心). */
export const REPORT = 'quality-report';
/** Limit for circulating what was found (通报). */
export const CIRCULATION = 'quality-circulation';

const CHECK = 'quality-check';

/** What a check says last. */
interface Reported {
  check: string;
  outcome: string;
  violation: boolean;
  centre: string;
}

const ended = (draft: SamplingState, context: Context, outcome: string): Effect[] => {
  end(draft, context, outcome);
  return [deliver(draft, 'ended', draft.owner.id, { outcome })];
};

function toReporting(draft: SamplingState, context: Context): void {
  enter(draft, context, 'reporting');
  openStep(draft, context, { step: 'write-quality-report', candidates: inspectors(draft.owner), clock: REPORT });
}

const REVIEWED = { stages: ['report-review'], step: 'review-quality-report' };
const CIRCULATED = { stages: ['circulating'], step: 'circulate-violations' };

/** A bulletin carries it to whom it concerns. */
const isBulletin = (_own: CaseState, other: CaseState): Misfit | null =>
  other.process === 'bulletin-publish' ? null : 'other-process';

/** From the last score to the circulation of what was found. */
export const reporting: Rules<SamplingState> = {
  'check-reported': {
    stages: ['scoring'],
    fields: {},
    apply: (draft, command, context) => {
      const { check, outcome, violation, centre } = command as unknown as Reported;
      if (draft.open[check] === undefined) return refuse('already-done');
      draft.open = Object.fromEntries(Object.entries(draft.open).filter(([id]) => id !== check));
      draft.settled[outcome] = (draft.settled[outcome] ?? 0) + 1;
      if (violation) draft.violations += 1;
      if (violation && !draft.found.includes(centre)) draft.found.push(centre);
      if (Object.keys(draft.open).length === 0) toReporting(draft, context);
      return [];
    },
  },
  'submit-report': {
    stages: ['reporting'],
    step: 'write-quality-report',
    fields: { text: text() },
    apply: (draft, command, context) => {
      draft.report = written(command.text, context);
      enter(draft, context, 'report-review');
      const { owner, report } = draft;
      const candidates = reviewers(owner);
      openStep(draft, context, { step: 'review-quality-report', candidates, barred: report.by, clock: REVIEW });
      return [deliver(draft, 'report-submitted', owner.id)];
    },
  },
  approve: {
    ...REVIEWED,
    fields: {},
    apply: (draft, _command, context) => {
      const { owner, violations } = draft;
      const approved = deliver(draft, 'report-approved', owner.lineage.province ?? owner.id, { violations });
      if (violations === 0) return [approved, ...ended(draft, context, 'reported')];
      enter(draft, context, 'circulating');
      openStep(draft, context, {
        step: 'circulate-violations',
        candidates: [...supervisors(owner), { role: 'centre-leader', org: owner.id }],
        clock: CIRCULATION,
      });
      return [approved];
    },
  },
  return: {
    ...REVIEWED,
    fields: { text: text() },
    apply: (draft, _command, context) => {
      toReporting(draft, context);
      return [deliver(draft, 'report-returned', draft.owner.id)];
    },
  },
  circulate: {
    ...CIRCULATED,
    fields: { text: text(), bulletin: optional(otherCase(isBulletin)) },
    apply: (draft, command, context) => {
      const bulletin = (command.bulletin as string | undefined) ?? null;
      draft.circulation = { text: command.text as ContentRef, by: authors(context.actor), bulletin };
      if (bulletin) linkTo(draft, 'bulletin', bulletin);
      for (const org of draft.found) if (!draft.parties.includes(org)) draft.parties.push(org);
      const told = draft.found.map((org) => deliver(draft, 'circulated', org, { bulletin }));
      return [...told, ...ended(draft, context, 'circulated')];
    },
  },
  'waive-circulation': {
    ...CIRCULATED,
    fields: { text: text() },
    apply: (draft, _command, context) => ended(draft, context, 'not-circulated'),
  },
  'call-off-sampling': {
    stages: ['scoring', 'reporting', 'report-review'],
    who: mayCallOff,
    fields: { text: text() },
    apply: (draft, _command, context) => {
      const told = Object.keys(draft.open).map((caseId) =>
        tell(draft, { process: CHECK, caseId }, { type: 'check-withdrawn' }),
      );
      return [...told, ...ended(draft, context, 'called-off')];
    },
  },
};

import { authors, type ContentRef } from '../../shared/actor';
import { start, tell, tellSurely } from '../../shared/case-words';
import { refuse } from '../../shared/errors';
import { code, integer, optional, otherCase, text } from '../../shared/field';
import type { HumanTask } from '../../shared/human-task';
import type { Rules } from '../../shared/loop/case-table';
import { linkTo } from '../../shared/loop/loop-state';
import { written } from '../../shared/loop/opening';
import { deliver, enter } from '../../shared/loop/steps';
import type { Command, Context } from '../../shared/transition';
import { OUTCOMES as SURVEY_OUTCOMES } from '../../callback-survey/survey-state';
import { isRegulators, type AppealState, type Ruling } from '../appeal-state';
import { climbOn, finish, noteRuling, toDeciding, toReporting, toSurvey } from '../moves';

const COMPLAINT = 'complaint-dispatch';
const A_BILLION_YUAN = 100_000_000_000;

function rule(
  draft: AppealState,
  command: Command,
  context: Context,
  task: HumanTask | null,
  outcome: Ruling['outcome'],
): void {
  noteRuling(draft, context, task!);
  draft.ruling = { ...written(command.text, context), outcome, hotline: draft.hotline, at: context.now };
}

const step = { stages: ['deciding'], step: 'decide-appeal' };

/** What a hotline decides on a customer's appeal: the words are what the customer is told. */
export const ruling: Rules<AppealState> = {
  accept: {
    stages: ['accepting'],
    step: 'accept-appeal',
    fields: {},
    apply: (draft, _command, context) => (isRegulators(draft) ? toReporting : toDeciding)(draft, context),
  },
  // The answer stands.
  uphold: {
    ...step,
    fields: { text: text() },
    apply: (draft, command, context, task) => {
      rule(draft, command, context, task, 'upheld');
      return [deliver(draft, 'upheld', draft.owner.id, { hotline: draft.hotline }), ...toSurvey(draft, context)];
    },
  },
  // The branch company beside the centre pays; the province totals it.
  compensate: {
    ...step,
    fields: { amountFen: integer(1, A_BILLION_YUAN), currency: code('CNY'), text: text() },
    apply: (draft, command, context, task) => {
      rule(draft, command, context, task, 'compensated');
      const paid = { amountFen: Number(command.amountFen), currency: String(command.currency) };
      const { owner, hotline, lineage } = draft;
      draft.granted.push({ org: owner.id, ...paid, hotline, by: authors(context.actor), at: context.now });
      const told = deliver(draft, 'compensated', lineage.province ?? lineage.hq, {
        branch: owner.id,
        hotline,
        ...paid,
      });
      return [told, ...toSurvey(draft, context)];
    },
  },
  // The complaint's own answer and survey follow. Until its word is back it is not known which complaint that is.
  reopen: {
    ...step,
    fields: { text: text() },
    apply: (draft, command, context, task) => {
      rule(draft, command, context, task, 'reopened');
      enter(draft, context, 'reopening');
      const { caseId: appeal, complaint, hotline, workers } = draft;
      const asked = { type: 'appeal-reopens', appeal, hotline, workers, text: command.text };
      const gone = { type: 'complaint-gone', complaint };
      return [tellSurely(draft, { process: COMPLAINT, caseId: complaint }, asked, gone)];
    },
  },
  'complaint-reopened': {
    stages: ['reopening'],
    fields: { complaint: otherCase() },
    apply: (draft, _command, context) => finish(draft, context, 'reopened'),
  },
  // It has ended for good, or went into another one: the customer's matter is a complaint again, linked to the old one.
  'complaint-gone': {
    stages: ['reopening'],
    fields: { complaint: otherCase() },
    apply: (draft, _command, context) => {
      const successor = { process: COMPLAINT, caseId: context.newId() };
      draft.successor = successor.caseId;
      linkTo(draft, 'repeat', successor.caseId);
      const { owner, about, subject, workers, urgency, rural, doNotCall } = draft;
      const { tier, customer } = subject;
      const registered = {
        ...{ type: 'register', org: owner, ...about, tier, urgency, rural, doNotCall, workers },
        ...(customer !== null && { customer }),
        text: draft.words as ContentRef,
        receivedAt: draft.openedAt,
      };
      return [
        start(draft, successor, registered),
        tell(draft, successor, { type: 'link-repeat', other: draft.complaint }),
        ...finish(draft, context, 'reopened'),
      ];
    },
  },
  // As a complaint's survey; who is not content is heard by the next hotline up.
  'survey-reported': {
    stages: ['surveying'],
    fields: {
      survey: otherCase(),
      outcome: code(...SURVEY_OUTCOMES),
      consequence: code('none', 'reopen', 'hotline', 'investigate'),
      text: optional(text()),
    },
    apply: (draft, command, context) => {
      if (draft.survey?.caseId !== command.survey) return refuse('already-done');
      draft.survey!.outcome = String(command.outcome);
      if (command.consequence !== 'none') return climbOn(draft, context);
      return finish(draft, context, draft.ruling!.outcome);
    },
  },
};

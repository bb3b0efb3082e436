import type { ContentRef } from '../../shared/actor';
import { code, integer, optional, otherCase, person, text } from '../../shared/field';
import { refuse } from '../../shared/errors';
import type { Command, Context, Effect } from '../../shared/transition';
import { isSurveyChannel } from '../../shared/survey-channel';
import { OUTCOMES as SURVEY_OUTCOMES } from '../../callback-survey/survey-state';
import { holdsAny, hotlineFrom, hotlinePost, isOfDesk, nextHotline } from '../complaint-dispatch.permissions';
import type { ComplaintRules } from '../complaint-rule';
import type { ComplaintState, Written } from '../complaint-state';
import { toArchive, toClosed, toHotline } from '../moves/answer';
import { raised, reopenHandling, urgencyOf } from '../moves/reopen';
import { deliver, enter, openStep, written } from '../moves/steps';

/** The manager hotline looks into what the customer says otherwise; not who gave the answer. */
function toInvestigation(draft: ComplaintState, context: Context, mismatch: Written): Effect[] {
  enter(draft, context, 'investigating');
  draft.mismatch = mismatch;
  const post = hotlinePost(draft, nextHotline(draft))!;
  openStep(draft, context, {
    step: 'investigation',
    candidates: [post],
    barred: [...draft.answeredBy, ...mismatch.by],
  });
  return [deliver(draft, 'mismatch', post.org)];
}

function dissatisfied(draft: ComplaintState, command: Command, context: Context): Effect[] {
  const words = (command.text as ContentRef | undefined) ?? draft.complaint!;
  if (command.consequence === 'hotline') return toHotline(draft, context);
  const priority = raised(draft.subject.priority, Number(command.raise ?? 1));
  draft.subject.priority = priority;
  draft.urgency = urgencyOf(priority);
  return reopenHandling(draft, context, words);
}

/** Step 9: what the callback survey (process 2) found, and mismatches heard of later. */
export const survey: ComplaintRules = {
  'survey-reported': {
    stages: ['surveying'],
    fields: {
      survey: otherCase(),
      outcome: code(...SURVEY_OUTCOMES),
      consequence: code('none', 'reopen', 'hotline', 'investigate'),
      raise: optional(integer(0, 1)),
      text: optional(text()),
    },
    apply: (draft, command, context) => {
      const asked = draft.survey;
      if (!asked || asked.caseId !== command.survey) return refuse('already-done');
      const outcome = String(command.outcome);
      asked.outcome = outcome;
      if (command.consequence === 'none') return toArchive(draft, context, outcome);
      if (command.consequence !== 'investigate') return dissatisfied(draft, command, context);
      return toInvestigation(draft, context, {
        text: (command.text as ContentRef | undefined) ?? draft.complaint!,
        by: [],
      });
    },
  },
  // A call is rated after it, and often the survey has ended with it: then the rating is kept here, and changes nothing.
  'late-rating': {
    stages: 'any',
    who: isSurveyChannel,
    fields: { survey: otherCase(), rating: integer(1, 5), agent: optional(person()) },
    unless: ({ survey: asked, stage }) => (asked ? null : refuse('wrong-stage', { params: { stage } })),
    apply: ({ links }, { survey: rated }) =>
      links.some(({ kind, other }) => kind === 'survey' && other === rated)
        ? []
        : refuse('invalid-field', { field: 'survey' }),
    aside: true,
  },
  'raise-mismatch': {
    stages: ['archiving', 'closed'],
    who: (state, actor) =>
      isOfDesk(state, actor) ||
      holdsAny(actor, [{ role: 'surveyor', org: state.org }, hotlinePost(state, hotlineFrom(state, 'prefecture'))!]),
    fields: { text: text() },
    unless: ({ survey: surveyed, stage }) =>
      surveyed?.outcome == null ? refuse('wrong-stage', { params: { stage } }) : null,
    apply: (draft, command, context) => toInvestigation(draft, context, written(command, context)),
    aside: true,
  },
  // Ours: accountability is recorded and the case settled. Not ours: the explanation that the customer was given.
  investigate: {
    stages: ['investigating'],
    step: 'investigation',
    fields: { finding: code('ours', 'not-ours'), text: text() },
    apply: (draft, command, context) => {
      const finding = command.finding as 'ours' | 'not-ours';
      draft.accountability = { finding, ...written(command, context) };
      const found = deliver(draft, 'investigated', draft.org, { finding });
      if (!draft.filed) return [found, ...toArchive(draft, context, `mismatch-${finding}`)];
      draft.outcome = `mismatch-${finding}`;
      return [found, ...toClosed(draft, context)];
    },
  },
};

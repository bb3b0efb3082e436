import type { ContentRef } from '../shared/actor';
import { CAMPAIGN_KINDS, QUESTIONNAIRES, questionsOf, type CampaignKind } from '../shared/campaign-kind';
import { refuse } from '../shared/errors';
import { instant, optional, text } from '../shared/field';
import { noteCall, CALL } from './calls';
import { finish } from './finish';
import type { SurveyRules } from './survey-rule';

/** The customer answered what a campaign of this kind asks. */
const recording = (kind: CampaignKind): SurveyRules[string] => ({
  stages: ['calling'],
  step: CALL,
  unless: ({ campaign, stage }) => (campaign === kind ? null : refuse('wrong-stage', { params: { stage } })),
  fields: { ...questionsOf(kind), text: optional(text()), calledAt: optional(instant()) },
  apply: (draft, command, context, task) => {
    const refusal = noteCall(draft, command, context, task!, 'answered');
    if (refusal) return refusal;
    const { results, questions } = QUESTIONNAIRES[kind];
    draft.result = {
      result: (command.result as string | undefined) ?? results[0]!,
      scores: Object.fromEntries(Object.keys(questions).map((name) => [name, command[name] as number])),
      text: (command.text as ContentRef | undefined) ?? null,
      at: context.now,
      by: context.actor.id,
    };
    return finish(draft, context, { outcome: 'answered', consequence: 'none' });
  },
});

/** One command a kind: `record-marketing`, … */
export const campaignResults: SurveyRules = Object.fromEntries(
  CAMPAIGN_KINDS.map((kind) => [`record-${kind}`, recording(kind)]),
);

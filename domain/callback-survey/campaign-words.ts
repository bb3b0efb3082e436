import { startClock } from '../shared/case-clocks';
import { refuse, type Refusal } from '../shared/errors';
import { code } from '../shared/field';
import type { Command, Context, Effect } from '../shared/transition';
import { planCall } from './calls';
import { ATTEMPTS, SURVEY } from './clocks';
import { restUnlessTaken } from './rest';
import type { SurveyRules } from './survey-rule';
import type { Hindrance, SurveyState } from './survey-state';

function hinder(draft: SurveyState, hindrance: Hindrance, context: Context): Effect[] {
  draft.hindrance = hindrance;
  return restUnlessTaken(draft, context);
}

const ofCampaign = ({ campaign, stage }: SurveyState): Refusal | null =>
  campaign ? null : refuse('wrong-stage', { params: { stage } });

/** What a campaign says to the surveys that it opened. */
export const campaignWords: SurveyRules = {
  hold: {
    stages: ['waiting', 'calling'],
    unless: ofCampaign,
    fields: {},
    // Called off is called off.
    apply: (draft, _command, context) => (draft.hindrance ? refuse('already-done') : hinder(draft, 'held', context)),
  },
  'go-on': {
    stages: ['waiting', 'calling', 'held'],
    unless: (state) => (state.hindrance === 'held' ? null : refuse('already-done')),
    fields: {},
    // What was tried before counts; the days for calling begin anew.
    apply: (draft, _command, context) => {
      draft.hindrance = null;
      if (draft.stage !== 'held') return [];
      startClock(draft, context, SURVEY);
      startClock(draft, context, ATTEMPTS);
      return planCall(draft, context);
    },
  },
  'call-off': {
    stages: 'any',
    unless: ofCampaign,
    fields: { reason: code('withdrawn', 'do-not-call') },
    apply: (draft, command: Command, context) => hinder(draft, command.reason as Hindrance, context),
  },
};

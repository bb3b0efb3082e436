import { unopened } from '../shared/case-state';
import type { Machine } from '../shared/transition';
import { rules } from './callback-survey.machine';
import type { Registration, SurveyState } from './survey-state';

export const PROCESS = 'callback-survey';

const initial = (caseId: string): SurveyState => ({
  ...unopened(PROCESS, caseId),
  stage: 'new',
  parent: '',
  round: 1,
  answeredAt: 0,
  barred: [],
  doNotCall: false,
  zone: null,
  next: null,
  appointed: false,
  attempts: [],
  answers: [],
  ratings: [],
  mismatch: null,
});

/**
 * Process 2, callback survey: a child of the complaint, started by its `start-case` with `register`
 * (`Registration`) and ending with `survey-reported` (`SurveyReport`) to it.
 */
export const machine: Machine<SurveyState> = {
  process: PROCESS,
  rules,
  initial,
  termsQuery: (_state, command) => {
    if (command.type !== 'register') return undefined;
    const { org, category, urgency, tier, rural } = command as Registration;
    return { process: PROCESS, org, category, urgency: urgency ?? 'normal', tier, rural: rural ?? false };
  },
};

import type { Machine } from '../shared/transition';
import { rules } from './callback-survey.machine';
import type { Registration, SurveyState } from './survey-state';

export const PROCESS = 'callback-survey';

function initial(caseId: string): SurveyState {
  return {
    rules: 1,
    process: PROCESS,
    caseId,
    openedMonth: '',
    seq: 0,
    org: '',
    lineage: { own: '', hq: '' },
    parties: [],
    stage: 'new',
    subject: { kind: '', category: '', priority: 0, tier: '', customer: null },
    tasks: [],
    clocks: [],
    holder: null,
    openedAt: 0,
    closedAt: null,
    outcome: null,
    ended: false,
    links: [],
    externalRefs: [],
    issued: 0,
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
  };
}

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

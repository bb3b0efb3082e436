import { instant, integer, optional, person, text } from '../shared/field';
import { CLOCK_MARK } from '../shared/sla-clock';
import type { Context, RuleTable } from '../shared/transition';
import { caseCommands } from '../shared/case-commands';
import { isSurveyChannel } from '../shared/survey-channel';
import { taskCommands } from '../shared/task-commands';
import { refuse } from '../shared/errors';
import { CALL_QUESTIONS, SELF_SERVICE_QUESTIONS } from './answers';
import { answerByCall, answerBySelfService, decline, raiseMismatch } from './answering';
import { mayAssign, mayNote } from './callback-survey.permissions';
import { attemptsLeft, CALL } from './calls';
import { clockMark } from './clock-mark';
import { register, withdraw } from './registration';
import { campaignResults } from './campaign-results';
import { campaignWords } from './campaign-words';
import { restWhereGivenBack } from './rest';
import { ofComplaints, table, type SurveyRules } from './survey-rule';
import type { IvrRating, SurveyState } from './survey-state';
import { callLater, noAnswer, preferSelfService } from './unanswered';

const CALLING = ['calling'];
/** When the customer was called, where it is recorded later; absent = now. */
const calledAt = optional(instant());

/** Of a complaint's survey alone. */
const complaints: SurveyRules = {
  'offer-self-service': { stages: CALLING, step: CALL, fields: { calledAt }, apply: preferSelfService },
  'record-answers': { stages: CALLING, step: CALL, fields: { ...CALL_QUESTIONS, calledAt }, apply: answerByCall },
  'raise-mismatch': {
    stages: CALLING,
    step: CALL,
    fields: { text: text(), handling: optional(integer(1, 5)), solved: optional(CALL_QUESTIONS.solved!), calledAt },
    apply: raiseMismatch,
  },
};

/** The rules of the callback survey, one row a command. */
const calls: SurveyRules = {
  register: { stages: ['new'], fields: {}, apply: register },
  'record-no-answer': { stages: CALLING, step: CALL, fields: { calledAt }, apply: noAnswer },
  'call-later': {
    stages: CALLING,
    step: CALL,
    // The last attempt can't be put off: the customer may still be asked by SMS/IVR.
    unless: (state, context) => (attemptsLeft(state, context) <= 1 ? refuse('limit-reached') : null),
    fields: { at: instant(), calledAt },
    apply: callLater,
  },
  decline: { stages: CALLING, step: CALL, fields: { text: optional(text()), calledAt }, apply: decline },
  'self-service-answered': {
    stages: ['self-service'],
    who: isSurveyChannel,
    fields: SELF_SERVICE_QUESTIONS,
    apply: answerBySelfService,
  },
  'self-service-declined': { stages: ['self-service'], who: isSurveyChannel, fields: {}, apply: decline },
  // A rating pressed after some call is kept, and changes nothing: it never replaces the callback.
  'rate-call': {
    stages: 'any',
    who: isSurveyChannel,
    fields: { rating: integer(1, 5), agent: optional(person()) },
    apply: (draft, command, { now }: Context) => {
      const { rating, agent } = command as unknown as IvrRating;
      draft.ratings.push({ rating, agent: agent ?? null, at: now });
      return [];
    },
  },
  ...caseCommands<SurveyState>({ who: mayNote }),
  ...restWhereGivenBack(taskCommands<SurveyState>({ mayAssign })),
  withdraw: { stages: 'any', fields: {}, apply: withdraw },
  [CLOCK_MARK]: { stages: 'any', fields: {}, apply: clockMark },
};

export const rules: RuleTable<SurveyState> = table(ofComplaints(complaints), calls, campaignResults, campaignWords);

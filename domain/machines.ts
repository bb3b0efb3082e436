import { machine as callbackSurvey } from './callback-survey/callback-survey';
import { machine as complaintDispatch } from './complaint-dispatch/complaint-dispatch';
import type { CaseState } from './shared/case-state';
import type { Machine } from './shared/transition';

/** A machine only ever meets the states that it made itself, so its own state type can be left out here. */
const erased = <S extends CaseState>(machine: Machine<S>): Machine<CaseState> =>
  machine as unknown as Machine<CaseState>;

/** Every process by its slug. */
export const machines: Record<string, Machine<CaseState>> = {
  'complaint-dispatch': erased(complaintDispatch),
  'callback-survey': erased(callbackSurvey),
};

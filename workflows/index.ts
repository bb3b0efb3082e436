/** Everything the worker runs: one workflow type a process. */
export { complaintDispatch } from './complaint-dispatch/complaint-dispatch.workflow';
export { callbackSurvey } from './callback-survey/callback-survey.workflow';

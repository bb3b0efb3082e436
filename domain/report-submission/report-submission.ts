export { machine } from './report-submission.machine';
export { OUTCOMES, PROCESS, STAGES } from './report-state';

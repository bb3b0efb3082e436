export { machine } from './knowledge-feedback.machine';
export { OUTCOMES, PROCESS, STAGES } from '../knowledge/feedback/feedback-state';

/** Process 4, knowledge feedback (知识反馈). */
export { machine } from '../knowledge/feedback/feedback.machine';

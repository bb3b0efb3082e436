export { machine } from './process-evaluation.machine';
export { OUTCOMES, PROCESS, STAGES } from './evaluation-state';

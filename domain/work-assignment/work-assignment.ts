export { machine } from './work-assignment.machine';
export { OUTCOMES, PROCESS, STAGES } from './assignment-state';

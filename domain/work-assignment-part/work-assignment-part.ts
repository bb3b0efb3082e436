export { machine } from './work-assignment-part.machine';
export { OUTCOMES, PROCESS, STAGES } from './part-state';

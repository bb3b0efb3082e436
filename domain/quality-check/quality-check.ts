export { machine } from './quality-check.machine';
export { OUTCOMES, PROCESS, STAGES } from './check-state';

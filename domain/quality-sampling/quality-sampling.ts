export { machine } from './quality-sampling.machine';
export { OUTCOMES, PROCESS, STAGES } from './sampling-state';

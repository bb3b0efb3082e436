export { machine } from './complaint-dispatch.machine';
export { PROCESS, STAGES, type ComplaintStage, type ComplaintState } from './complaint-state';

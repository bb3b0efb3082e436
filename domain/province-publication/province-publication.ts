export { machine } from './province-publication.machine';
export { OUTCOMES, PROCESS, STAGES } from '../knowledge/branch/branch-state';

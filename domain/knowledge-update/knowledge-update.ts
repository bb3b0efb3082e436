export { machine } from './knowledge-update.machine';
export { STAGES, OUTCOMES } from '../knowledge/operation/operation-state';

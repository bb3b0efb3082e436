export { machine } from './knowledge-publish.machine';
export { STAGES, OUTCOMES } from '../knowledge/operation/operation-state';

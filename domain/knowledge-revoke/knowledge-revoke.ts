export { machine } from './knowledge-revoke.machine';
export { STAGES, OUTCOMES } from '../knowledge/operation/operation-state';

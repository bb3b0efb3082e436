export { machine } from './local-publication.machine';
export { OUTCOMES, PROCESS, STAGES } from '../knowledge/local/local-state';

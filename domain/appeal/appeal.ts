export { machine } from './appeal.machine';
export { OUTCOMES, PROCESS, STAGES } from './appeal-state';

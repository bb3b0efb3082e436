export { machine } from './suggestion.machine';
export { OUTCOMES, PROCESS, STAGES } from './suggestion-state';

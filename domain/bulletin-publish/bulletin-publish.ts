export { machine } from './bulletin-publish.machine';
export { OUTCOMES, PROCESS, REPLIES_ENDS, STAGES } from '../bulletin/publish/publish-state';

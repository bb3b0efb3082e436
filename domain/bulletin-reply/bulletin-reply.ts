export { machine } from './bulletin-reply.machine';
export { OUTCOMES, PROCESS, STAGES } from '../bulletin/reply/reply-state';

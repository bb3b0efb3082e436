/** Process 5, bulletin reply (公告回复). */
export { machine } from '../bulletin/reply/reply.machine';

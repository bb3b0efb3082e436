/** Process 5, bulletin publish (公告发布). */
export { machine } from '../bulletin/publish/publish.machine';

/** Process 5, bulletin delivery (公告接收与发布). */
export { machine } from '../bulletin/delivery/delivery.machine';

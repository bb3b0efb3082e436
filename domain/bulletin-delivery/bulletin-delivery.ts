export { machine } from './bulletin-delivery.machine';
export { OUTCOMES, PROCESS, STAGES } from '../bulletin/delivery/delivery-state';

export { machine } from './outbound-campaign.machine';
export { OUTCOMES, PROCESS, STAGES } from './campaign-state';
export { DEADLINE, PACE } from './pacing';

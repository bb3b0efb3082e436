/** A province’s branch of one numbered operation (steps 8–10 of process 3). */
export { machine } from '../knowledge/branch/branch.machine';

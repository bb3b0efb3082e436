/** Process 3 inside a province, local publication (信息采编). */
export { machine } from '../knowledge/local/local.machine';

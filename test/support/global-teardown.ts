import { endRun } from './shared';

export default endRun;

import { beginRun } from './shared';

export default beginRun;

import { loopMachine } from '../../shared/loop/loop-machine';
import { DATE_REVIEW, EXPIRY } from '../dates';
import { initial, PROCESS, type LocalState } from './local-state';
import { expire, reviewDate } from './moves';
import { rules } from './rules';

/** Local publication (信息采编): one case is one article of the province's own, for as long as it is shown. */
export const machine = loopMachine<LocalState>(
  { process: PROCESS, initial, onBreach: { [EXPIRY]: expire, [DATE_REVIEW]: reviewDate } },
  rules,
);

import { loopMachine } from '../../shared/loop/loop-machine';
import { deliveryAlarm } from '../../shared/loop/receipt';
import { RECEIPT } from '../../shared/loop/steps';
import { initial, PROCESS, type FeedbackState } from './feedback-state';
import { elsewhere, links } from './links';
import { receiver } from './moves';
import { rules } from './rules';

/** Process 4, knowledge feedback (知识反馈). */
export const machine = loopMachine<FeedbackState>(
  { process: PROCESS, initial, onBreach: { [RECEIPT]: deliveryAlarm(receiver) }, elsewhere },
  rules,
  links,
);

import type { Holder } from '../../shared/case-state';
import { loopMachine } from '../../shared/loop/loop-machine';
import { deliveryAlarm } from '../../shared/loop/receipt';
import { RECEIPT } from '../../shared/loop/steps';
import { initial, PROCESS, type DeliveryState } from './delivery-state';
import { rules } from './rules';

/** Whose time it is until its system has it. */
const elsewhere = ({ receiver }: DeliveryState): Holder => ({
  role: 'bulletin-manager',
  org: receiver.id,
  person: null,
});

/** A receiver's delivery of one number of a bulletin: its own clocks, its own ladder (team leader, GM hotline, HQ). */
export const machine = loopMachine<DeliveryState>(
  { process: PROCESS, initial, onBreach: { [RECEIPT]: deliveryAlarm(({ receiver }) => receiver) }, elsewhere },
  rules,
);

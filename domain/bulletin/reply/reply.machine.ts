import type { Holder } from '../../shared/case-state';
import { climb } from '../../shared/loop/climb';
import { loopMachine } from '../../shared/loop/loop-machine';
import { deliveryAlarm } from '../../shared/loop/receipt';
import { deliver, RECEIPT } from '../../shared/loop/steps';
import { DEADLINE } from './deadline';
import { initial, PROCESS, type ReplyState } from './reply-state';
import { report } from './moves';
import { rules } from './rules';

/** Whose time it is until the publisher's system has it. */
const elsewhere = ({ publisher }: ReplyState): Holder => ({
  role: 'bulletin-manager',
  org: publisher.id,
  person: null,
});

/** Process 5, bulletin reply (公告回复): its own clock and ladder (the receiver's team leader and hotlines, then HQ). */
export const machine = loopMachine<ReplyState>(
  {
    process: PROCESS,
    initial,
    onBreach: {
      [RECEIPT]: deliveryAlarm(({ publisher }) => publisher),
      [DEADLINE]: (draft, context, clock) => {
        draft.late = true;
        const { bulletin, receiver } = draft;
        return [
          deliver(draft, 'reply-late', receiver.id, { bulletin }),
          ...climb(draft, context, clock),
          report(draft),
        ];
      },
    },
    elsewhere,
  },
  rules,
);

import { loopMachine } from '../shared/loop/loop-machine';
import { initial, PROCESS, type CampaignState } from './campaign-state';
import { readsOf } from './list';
import { DEADLINE, endWith, pace, PACE, takeNobody } from './pacing';
import { planning } from './planning';
import { running, takingAnew } from './running';

/** Process 2, outbound campaign (外呼活动): each customer of its list is a callback survey of its own; it only paces them. */
export const machine = {
  ...loopMachine<CampaignState>(
    {
      process: PROCESS,
      initial,
      limitsOf: ({ campaign }) => ({ category: String(campaign) }),
      onBreach: {
        [PACE]: (draft, context) => {
          takeNobody(draft);
          return pace(draft, context);
        },
        [DEADLINE]: (draft, context) => {
          takeNobody(draft);
          return endWith(draft, context, 'deadline');
        },
      },
    },
    takingAnew(planning),
    takingAnew(running),
  ),
  reads: readsOf,
};

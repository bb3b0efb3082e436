import type { Holder } from '../../shared/case-state';
import { loopMachine } from '../../shared/loop/loop-machine';
import { deliveryAlarm } from '../../shared/loop/receipt';
import { RECEIPT } from '../../shared/loop/steps';
import { followUps } from './follow-ups';
import { keeping } from './keeping';
import { leaving } from './leaving';
import { initial, PROCESS, type PublishState } from './publish-state';
import { reminding } from './reminding';
import { reports } from './reports';
import { reviewing } from './reviewing';
import { EXPIRY, takeDown } from './showing';
import { writing } from './writing';

/** Whose time it is while no person has it: HQ's system's until it says so; nobody's once it is shown. */
const elsewhere = ({ stage, publisher }: PublishState): Holder | null =>
  stage === 'receiving' ? { role: 'bulletin-manager', org: publisher.id, person: null } : null;

/** Process 5, bulletin publish (公告发布): one case is one bulletin, for as long as it is shown. */
export const machine = loopMachine<PublishState>(
  {
    process: PROCESS,
    initial,
    onBreach: {
      [RECEIPT]: deliveryAlarm(({ publisher }) => publisher),
      [EXPIRY]: (draft, context) => takeDown(draft, context, 'expired'),
    },
    elsewhere,
  },
  writing,
  reviewing,
  followUps,
  keeping,
  leaving,
  reminding,
  reports,
);

import type { Holder } from '../../shared/case-state';
import { loopMachine } from '../../shared/loop/loop-machine';
import { deliveryAlarm } from '../../shared/loop/receipt';
import { RECEIPT } from '../../shared/loop/steps';
import { OPERATION_PROCESS, type NumberedKind } from '../knowledge-state';
import { initial, PROCESS, type BranchState } from './branch-state';
import { rules } from './rules';

/** Whose time it is while no person has it: the province's until its system has it, HQ's while an update is written. */
const elsewhere = ({ stage, province, lineage }: BranchState): Holder => ({
  role: 'knowledge-manager',
  org: stage === 'awaiting-update' ? lineage.hq : province.id,
  person: null,
});

/**
 * A province's branch of one numbered operation (steps 8–10): its own clocks, its own ladder (team leader, GM hotline,
 * HQ). Its limits are those of the operation's process; an expiry's are a revocation's.
 */
export const machine = loopMachine<BranchState>(
  {
    process: PROCESS,
    initial,
    onBreach: { [RECEIPT]: deliveryAlarm(({ province }) => province) },
    elsewhere,
    limitsOf: (registration) => {
      const kind = registration.kind as NumberedKind;
      return { process: OPERATION_PROCESS[kind === 'expire' ? 'revoke' : kind] };
    },
  },
  rules,
);

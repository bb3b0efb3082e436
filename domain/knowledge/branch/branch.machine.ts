import type { Holder } from '../../shared/case-state';
import type { Machine } from '../../shared/transition';
import { tableOf } from '../case-table';
import { OPERATION_PROCESS, type NumberedKind } from '../knowledge-state';
import { deliveryAlarm } from '../receipt';
import { RECEIPT } from '../steps';
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
export const machine: Machine<BranchState> = {
  process: PROCESS,
  rules: tableOf<BranchState>({ onBreach: { [RECEIPT]: deliveryAlarm(({ province }) => province) }, elsewhere }, rules),
  initial,
  termsQuery: (_state, command) => {
    if (command.type !== 'register') return undefined;
    const { org, kind, urgency } = command as typeof command & {
      org: { id: string };
      kind: NumberedKind;
      urgency: string;
    };
    const process = OPERATION_PROCESS[kind === 'expire' ? 'revoke' : kind];
    return { process, org: org.id, category: 'knowledge', urgency, tier: 'ordinary', rural: false };
  },
};

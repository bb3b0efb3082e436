import { checkFields } from '../../shared/field-check';
import type { OrgRef } from '../../shared/case-state';
import type { Machine } from '../../shared/transition';
import { tableOf } from '../case-table';
import { OPERATION_PROCESS, type OperationKind } from '../knowledge-state';
import { deliveryAlarm } from '../receipt';
import { RECEIPT } from '../steps';
import { initial, type OperationState } from './operation-state';
import { registerWords } from './register-words';
import { hqOf, reviewing } from './reviewing';
import { writing } from './writing';

/** Whose time it is while no person has it: HQ's system, then HQ, which sees to it that the provinces follow. */
const elsewhere = (state: OperationState) => ({
  role: 'knowledge-manager' as const,
  org: state.lineage.hq,
  person: null,
});

/**
 * Process 3, knowledge publish / update / revoke (知识发布 / 更新 / 撤销): one shape. The three differ by what is
 * submitted, by whether there is an article already, and by what their end is called.
 */
export function operationMachine(kind: OperationKind): Machine<OperationState> {
  const process = OPERATION_PROCESS[kind];
  const family = { onBreach: { [RECEIPT]: deliveryAlarm(hqOf) }, elsewhere };
  const rules = tableOf(family, writing(kind), reviewing, registerWords);
  return {
    process,
    rules,
    initial: initial(kind),
    termsQuery: (_state, command) => {
      if (command.type !== 'register' || checkFields(rules.register!.fields, command)) return undefined;
      const { org, urgency = 'normal' } = command as typeof command & { org: OrgRef; urgency?: string };
      return { process, org: org.id, category: 'knowledge', urgency, tier: 'ordinary', rural: false };
    },
  };
}

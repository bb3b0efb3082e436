import type { Machine } from '../../shared/transition';
import { loopMachine } from '../../shared/loop/loop-machine';
import { OPERATION_PROCESS, type OperationKind } from '../knowledge-state';
import { deliveryAlarm } from '../../shared/loop/receipt';
import { RECEIPT } from '../../shared/loop/steps';
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
export const operationMachine = (kind: OperationKind): Machine<OperationState> =>
  loopMachine(
    {
      process: OPERATION_PROCESS[kind],
      initial: initial(kind),
      onBreach: { [RECEIPT]: deliveryAlarm(hqOf) },
      elsewhere,
    },
    writing(kind),
    reviewing,
    registerWords,
  );

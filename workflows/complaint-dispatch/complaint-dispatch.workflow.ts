import { machine } from '../../domain/complaint-dispatch/complaint-dispatch';
import { runCase } from '../shared/case-runtime';
import type { CaseInput } from '../shared/contract';

/** Process 1, complaint dispatch (投诉派单): from register to the end of the reopen window. */
export const complaintDispatch = (input: CaseInput): Promise<void> => runCase(machine, input);

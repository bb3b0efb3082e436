import { operationMachine } from '../knowledge/operation/operation.machine';

/** Process 3, knowledge revoke (知识撤销): one of the three operations on an article. */
export const machine = operationMachine('revoke');

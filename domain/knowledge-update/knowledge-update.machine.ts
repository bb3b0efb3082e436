import { operationMachine } from '../knowledge/operation/operation.machine';

/** Process 3, knowledge update (知识更新): one of the three operations on an article. */
export const machine = operationMachine('update');

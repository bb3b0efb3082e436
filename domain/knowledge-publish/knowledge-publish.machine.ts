import { operationMachine } from '../knowledge/operation/operation.machine';

/** Process 3, knowledge publish (知识发布): one of the three operations on an article. */
export const machine = operationMachine('publish');

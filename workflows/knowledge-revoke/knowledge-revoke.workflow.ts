import { machine } from '../../domain/knowledge-revoke/knowledge-revoke';
import { runCase } from '../shared/case-runtime';
import type { CaseInput } from '../shared/contract';

/** Process 3, knowledge revoke (知识撤销): from its writing at second line or HQ until every designated province has it. */
export const knowledgeRevoke = (input: CaseInput): Promise<void> => runCase(machine, input);

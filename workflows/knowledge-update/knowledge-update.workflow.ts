import { machine } from '../../domain/knowledge-update/knowledge-update';
import { runCase } from '../shared/case-runtime';
import type { CaseInput } from '../shared/contract';

/** Process 3, knowledge update (知识更新): from its writing at second line or HQ until every designated province has it. */
export const knowledgeUpdate = (input: CaseInput): Promise<void> => runCase(machine, input);

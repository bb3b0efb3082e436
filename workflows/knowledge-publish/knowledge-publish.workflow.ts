import { machine } from '../../domain/knowledge-publish/knowledge-publish';
import { runCase } from '../shared/case-runtime';
import type { CaseInput } from '../shared/contract';

/** Process 3, knowledge publish (知识发布): from its writing at second line or HQ until every designated province has it. */
export const knowledgePublish = (input: CaseInput): Promise<void> => runCase(machine, input);

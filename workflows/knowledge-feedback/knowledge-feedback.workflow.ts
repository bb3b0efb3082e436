import { machine } from '../../domain/knowledge-feedback/knowledge-feedback';
import { runCase } from '../shared/case-runtime';
import type { CaseInput } from '../shared/contract';

/** Process 4, knowledge feedback (知识反馈). */
export const knowledgeFeedback = (input: CaseInput): Promise<void> => runCase(machine, input);

import { machine } from '../../domain/knowledge-article/knowledge-article';
import { runCase } from '../shared/case-runtime';
import type { CaseInput } from '../shared/contract';

/** HQ’s register of one article: its lane numbers every operation on it. */
export const knowledgeArticle = (input: CaseInput): Promise<void> => runCase(machine, input);

import { machine } from '../../domain/suggestion/suggestion';
import { runCase } from '../shared/case-runtime';
import type { CaseInput } from '../shared/contract';

/** Process 6, suggestion (建议): the story is the rule table. */
export const suggestion = (input: CaseInput): Promise<void> => runCase(machine, input);

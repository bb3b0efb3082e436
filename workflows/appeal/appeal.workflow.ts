import { machine } from '../../domain/appeal/appeal';
import { runCase } from '../shared/case-runtime';
import type { CaseInput } from '../shared/contract';

/** Process 8, appeal (申诉): the story is the rule table. */
export const appeal = (input: CaseInput): Promise<void> => runCase(machine, input);

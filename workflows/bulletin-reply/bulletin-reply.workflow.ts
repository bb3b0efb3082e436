import { machine } from '../../domain/bulletin-reply/bulletin-reply';
import { runCase } from '../shared/case-runtime';
import type { CaseInput } from '../shared/contract';

/** Bulletin reply (公告回复): one receiver’s. */
export const bulletinReply = (input: CaseInput): Promise<void> => runCase(machine, input);

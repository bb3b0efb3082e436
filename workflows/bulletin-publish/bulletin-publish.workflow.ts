import { machine } from '../../domain/bulletin-publish/bulletin-publish';
import { runCase } from '../shared/case-runtime';
import type { CaseInput } from '../shared/contract';

/** Bulletin publish (公告发布): one bulletin, for as long as it is shown. */
export const bulletinPublish = (input: CaseInput): Promise<void> => runCase(machine, input);

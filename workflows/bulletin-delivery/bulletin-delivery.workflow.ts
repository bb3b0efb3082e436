import { machine } from '../../domain/bulletin-delivery/bulletin-delivery';
import { runCase } from '../shared/case-runtime';
import type { CaseInput } from '../shared/contract';

/** Bulletin delivery (公告接收与发布): a receiver’s branch of one number. */
export const bulletinDelivery = (input: CaseInput): Promise<void> => runCase(machine, input);

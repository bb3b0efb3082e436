import { machine } from '../../domain/outbound-campaign/outbound-campaign';
import { runCase } from '../shared/case-runtime';
import type { CaseInput } from '../shared/contract';

/** About a hundred calls a run: its history stays short, however long the list. */
const WINDOW = 1_200;

/** Process 2, outbound campaign (外呼活动): paces the surveys of its list, at most 200 of them open at once. */
export const outboundCampaign = (input: CaseInput): Promise<void> =>
  runCase(machine, { ...input, continueAfterEvents: input.continueAfterEvents ?? WINDOW });

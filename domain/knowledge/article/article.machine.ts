import type { OrgRef } from '../../shared/case-state';
import type { Machine } from '../../shared/transition';
import { tableOf } from '../case-table';
import { DATE_REVIEW, EXPIRY } from '../dates';
import { initial, PROCESS, type ArticleCaseState } from './article-state';
import { expire, keeping, reviewDate } from './keeping';
import { operations } from './operations';

const onBreach = { [EXPIRY]: expire, [DATE_REVIEW]: reviewDate };

/**
 * HQ's register of one article, from its first publication on, for ever: its one lane numbers every operation, so that
 * "which is newer" has one answer in the whole network. Started by the publication that HQ passed.
 */
export const machine: Machine<ArticleCaseState> = {
  process: PROCESS,
  rules: tableOf<ArticleCaseState>({ onBreach }, operations, keeping),
  initial,
  termsQuery: (_state, command) => {
    if (command.type !== 'register') return undefined;
    const { origin, urgency } = command as typeof command & { origin: OrgRef; urgency: string };
    const org = origin.lineage.hq;
    return { process: PROCESS, org, category: 'knowledge', urgency, tier: 'ordinary', rural: false };
  },
};

import type { OrgRef } from '../../shared/case-state';
import { loopMachine } from '../../shared/loop/loop-machine';
import { DATE_REVIEW, EXPIRY } from '../dates';
import { initial, PROCESS, type ArticleCaseState } from './article-state';
import { expire, keeping, reviewDate } from './keeping';
import { operations } from './operations';

/**
 * HQ's register of one article, from its first publication on, for ever: its one lane numbers every operation, so that
 * "which is newer" has one answer in the whole network. Started by the publication that HQ passed.
 */
export const machine = loopMachine<ArticleCaseState>(
  {
    process: PROCESS,
    initial,
    onBreach: { [EXPIRY]: expire, [DATE_REVIEW]: reviewDate },
    limitsOf: ({ origin }) => ({ org: (origin as OrgRef).lineage.hq }),
  },
  operations,
  keeping,
);

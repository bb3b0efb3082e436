import { casesLink } from '../dashboard/links';
import type { CauseRow, FrequentCauses } from './useFrequentCauses.query';

/** The cases behind a number, within what the page is narrowed to. */
export const casesBehind = (
  { kind, category, cause }: Pick<CauseRow, 'kind' | 'category' | 'cause'>,
  { openedFrom, openedBefore }: FrequentCauses,
  within: string | undefined,
): string =>
  casesLink(within === undefined ? {} : { org: within }, {
    ...{ process: 'complaint-dispatch', fromAfar: false, kind, category },
    ...(cause !== null && { cause }),
    ...{ openedFrom, openedBefore },
  });

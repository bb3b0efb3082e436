import { casesLink } from '../dashboard/links';
import type { EnquiryCell } from './table-of';
import type { EnquiryAnalysis } from './useEnquiryAnalysis.query';

/**
 * The enquiries behind a number.
 * @param within what the page is narrowed to, for the sums of all centres
 */
export const enquiriesBehind = (
  { org, category }: Pick<EnquiryCell, 'org' | 'category'>,
  { openedFrom, openedBefore }: EnquiryAnalysis,
  within: string | undefined,
): string =>
  casesLink(org === '' ? { org: within } : { org, below: false }, {
    ...{ process: 'complaint-dispatch', kind: 'enquiry' },
    ...(category !== '' && { category }),
    ...{ openedFrom, openedBefore },
  });

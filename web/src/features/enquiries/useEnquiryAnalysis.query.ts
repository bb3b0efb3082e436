import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client';
import type { components, operations } from '../../api/generated/schema';

export type EnquiryAnalysis = components['schemas']['EnquiryAnalysisDto'];
export type EnquiryRow = components['schemas']['EnquiryCountDto'];
export type EnquiryFilters = NonNullable<operations['analyseEnquiries']['parameters']['query']>;

/** What the customers of the centres within sight asked about. */
export function useEnquiryAnalysis(query: EnquiryFilters) {
  return useQuery({
    queryKey: ['enquiries', 'analysis', query],
    queryFn: () => answerOf(api.GET('/api/v1/enquiries/analysis', { params: { query } })),
    placeholderData: keepPreviousData,
  });
}

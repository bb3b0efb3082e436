import { useMutation } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client';

/** The customer's number in full, for this survey; that it was looked at is recorded. */
export function useUnmask(caseId: string) {
  return useMutation({
    mutationFn: (customer: string) =>
      answerOf(
        api.POST('/api/v1/customers/{customer}/unmask', {
          params: { path: { customer } },
          body: { purpose: 'survey', case: caseId },
        }),
      ),
  });
}

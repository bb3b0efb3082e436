import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client';
import type { AuditPage } from '../../api/shapes';

export interface Proof {
  verification: AuditPage['verification'];
  /** The newest entry that tells of the clock. */
  entry: AuditPage['items'][number] | null;
}

/** The case's chain as verified by the server, and where in it the clock last changed. */
export function useAuditProof(caseId: string, clock: string, enabled: boolean) {
  return useQuery({
    queryKey: ['audit-proof', caseId, clock],
    queryFn: async (): Promise<Proof> => {
      let cursor: string | null = null;
      let proof: Proof | undefined;
      do {
        const query: { limit: number; cursor?: string } = { limit: 200, ...(cursor !== null && { cursor }) };
        const page: AuditPage = await answerOf(
          api.GET('/api/v1/cases/{id}/audit', { params: { path: { id: caseId }, query } }),
        );
        const entry: Proof['entry'] = page.items.findLast((one) => one.entry.includes(`"clock ${clock}"`)) ?? null;
        proof = { verification: page.verification, entry: entry ?? proof?.entry ?? null };
        cursor = page.next;
      } while (cursor !== null);
      return proof;
    },
    enabled,
  });
}

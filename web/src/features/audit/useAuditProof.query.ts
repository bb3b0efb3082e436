import { useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client';
import type { AuditPage } from '../../api/shapes';
import { entryOf, type ClockEntry } from './clock-entry';

export interface Proof {
  verification: AuditPage['verification'];
  entries: ClockEntry[];
}

/** The case's chain as verified by the server, and what in it tells of the clock, in its order. */
export function useAuditProof(caseId: string, clock: string, enabled: boolean) {
  return useQuery({
    queryKey: ['audit-proof', caseId, clock],
    queryFn: async (): Promise<Proof> => {
      const entries: ClockEntry[] = [];
      for (let cursor: string | null = null; ;) {
        const query: { limit: number; cursor?: string } = { limit: 200, ...(cursor !== null && { cursor }) };
        const page: AuditPage = await answerOf(
          api.GET('/api/v1/cases/{id}/audit', { params: { path: { id: caseId }, query } }),
        );
        entries.push(...page.items.flatMap((item) => entryOf(item, clock) ?? []));
        cursor = page.next;
        if (cursor === null) return { verification: page.verification, entries: entries.sort((a, b) => a.seq - b.seq) };
      }
    },
    enabled,
  });
}

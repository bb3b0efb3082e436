import { answerOf, api } from '../../api/client';
import type { CommandField } from '../../api/shapes';
import { asTyped } from './editor-values';
import { later, readDraft, type DraftValues } from './kept-draft';

interface Started {
  /** What somebody had half written, here or at another desk. */
  draft: DraftValues | null;
  /** What the case itself brings where nobody has written yet. */
  offered: DraftValues | null;
}

/**
 * What was kept of a case's writing, the later of this machine's and the server's.
 * @param place where this machine keeps it
 */
export async function startDraft(
  username: string,
  { caseId, place, fields }: { caseId: string; place: string; fields: readonly CommandField[] },
): Promise<Started> {
  const there = await answerOf(api.GET('/api/v1/cases/{id}/draft', { params: { path: { id: caseId } } }));
  const typed = there.fields && asTyped(there.fields, fields);
  const saved = typed && there.savedAt ? { at: Date.parse(there.savedAt), values: typed } : null;
  return {
    draft: later(readDraft(username, place), saved)?.values ?? null,
    offered: there.savedAt ? null : typed,
  };
}

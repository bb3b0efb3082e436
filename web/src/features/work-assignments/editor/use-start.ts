import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { answerOf, api } from '../../../api/client';
import type { CaseDetail } from '../../../api/shapes';
import { typedMoment } from '../../../writing/draft/editor-values';
import type { DraftValues } from '../../../writing/draft/kept-draft';
import { startDraft } from '../../../writing/draft/start-draft';
import type { KnownFile } from '../../../writing/editor/attachments-field';
import { draftPlace, writingCommands } from '../../../writing/writing-commands';
import { workFacts } from '../case/work-facts';
import { workFile } from '../work-file';

/** What the editor begins with. */
export interface Begin {
  /** Of this beginning: another one is another editor. */
  key: string;
  values: DraftValues;
  /** As it is asked now: of a change, only what differs is sent. */
  asked: DraftValues;
  isDraft: boolean;
  files: KnownFile[];
  readFile: (file: string) => Promise<Blob>;
}

async function beginning(detail: CaseDetail, username: string): Promise<Omit<Begin, 'readFile'>> {
  const page = writingCommands(detail.allowedCommands)[0];
  const { work: id, receiver, dueAt } = workFacts(detail);
  const [{ draft }, work] = await Promise.all([
    startDraft(username, { caseId: detail.id, place: draftPlace(detail, page), fields: page?.fields ?? [] }),
    answerOf(api.GET('/api/v1/work-assignments/{id}', { params: { path: { id } } })),
  ]);
  const words = work.parts.find(({ org }) => org === receiver)?.words ?? work.words;
  const asked: DraftValues = words
    ? {
        words: {
          title: words.title,
          body: words.body,
          keywords: words.keywords,
          attachments: words.attachments.map((file) => file.id),
        },
        dueAt: typedMoment(dueAt ?? work.dueAt),
      }
    : { words: {} };
  return {
    key: `${detail.id}/${detail.seq}`,
    isDraft: draft !== null,
    files: [...(words?.attachments ?? []), ...detail.attachments],
    values: { ...asked, ...draft },
    asked,
  };
}

/** Reads what there is of the work: what was half written, or what is asked now. */
export function useStart(detail: CaseDetail | undefined, username: string | undefined) {
  const start = useQuery({
    queryKey: ['work-start', detail?.id],
    queryFn: () => beginning(detail!, username!),
    enabled: detail !== undefined && username !== undefined,
    staleTime: Infinity,
    // Whoever comes back later begins with what is there then.
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  const id = detail?.id;
  const work = detail && workFacts(detail).work;
  const readFile = useCallback((file: string) => workFile(file, { caseId: id!, work: work! }), [id, work]);
  return { begin: start.data && { ...start.data, readFile }, error: start.error, retry: () => void start.refetch() };
}

import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { answerOf, api } from '../../../api/client';
import type { CaseDetail } from '../../../api/shapes';
import { typedMoment } from '../../../writing/draft/editor-values';
import type { DraftValues } from '../../../writing/draft/kept-draft';
import { startDraft } from '../../../writing/draft/start-draft';
import type { KnownFile } from '../../../writing/editor/attachments-field';
import { draftPlace, writingCommands } from '../../../writing/writing-commands';
import { bulletinFacts } from '../case/bulletin-facts';
import { bulletinFile } from '../case/bulletin-file';
import type { Bulletin } from '../shapes';

/** What the editor begins with. */
export interface Begin {
  /** Of this beginning: another one is another editor. */
  key: string;
  values: DraftValues;
  isDraft: boolean;
  files: KnownFile[];
  readFile: (file: string) => Promise<Blob>;
}

const NEW: DraftValues = { words: {}, pinned: false, asks: 'none' };

/** What was handed in before, as it came back. */
function handedIn({ words, form, impact }: Bulletin, detail: CaseDetail): DraftValues {
  if (!words) return NEW;
  const { receivers, pinned, effectiveAt, expiresAt, notice, replyBy } = bulletinFacts(detail);
  const { title, body, keywords, attachments } = words;
  return {
    words: { title, body, keywords, attachments: attachments.map(({ id }) => id) },
    ...{ receivers, pinned },
    ...{ effectiveAt: typedMoment(effectiveAt), expiresAt: typedMoment(expiresAt) },
    ...{ startsAt: typedMoment(notice?.startsAt), endsAt: typedMoment(notice?.endsAt), impact: impact ?? undefined },
    ...{ asks: replyBy === null ? 'none' : form ? 'form' : 'text', replyBy: typedMoment(replyBy) },
    ...(form && { form: { questions: form } }),
  };
}

/** A notice goes on from where it stands. */
function following({ impact }: Bulletin, detail: CaseDetail): DraftValues {
  const { notice } = bulletinFacts(detail);
  return { words: {}, state: 'ongoing', endsAt: typedMoment(notice?.endsAt), impact: impact ?? undefined };
}

async function beginning(detail: CaseDetail, username: string): Promise<Omit<Begin, 'readFile'>> {
  const page = writingCommands(detail.allowedCommands)[0];
  const [{ draft }, bulletin] = await Promise.all([
    startDraft(username, { caseId: detail.id, place: draftPlace(detail, page), fields: page?.fields ?? [] }),
    answerOf(api.GET('/api/v1/bulletins/{id}', { params: { path: { id: detail.id } } })),
  ]);
  return {
    key: `${detail.id}/${detail.seq}`,
    isDraft: draft !== null,
    files: [...(bulletin.words?.attachments ?? []), ...detail.attachments],
    values: draft ?? (page?.type === 'draft-follow-up' ? following(bulletin, detail) : handedIn(bulletin, detail)),
  };
}

/** Reads what there is of the bulletin: the author's draft, or what was handed in before. */
export function useStart(detail: CaseDetail | undefined, username: string | undefined) {
  const start = useQuery({
    queryKey: ['bulletin-start', detail?.id],
    queryFn: () => beginning(detail!, username!),
    enabled: detail !== undefined && username !== undefined,
    staleTime: Infinity,
    // Whoever comes back later begins with what is there then.
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  const id = detail?.id;
  const readFile = useCallback((file: string) => bulletinFile(file, { caseId: id!, bulletin: id! }), [id]);
  return { begin: start.data && { ...start.data, readFile }, error: start.error, retry: () => void start.refetch() };
}

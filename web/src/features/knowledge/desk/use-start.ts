import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { answerOf, api } from '../../../api/client';
import { ApiProblem } from '../../../api/problem';
import type { CaseDetail } from '../../../api/shapes';
import { knowledgeFacts, returnOf, type KnowledgeFacts } from '../case/operation-facts';
import { typedMoment } from '../../../writing/draft/editor-values';
import type { DraftValues } from '../../../writing/draft/kept-draft';
import { startDraft } from '../../../writing/draft/start-draft';
import type { KnownFile } from '../../../writing/editor/attachments-field';
import { readFileOf } from '../files';
import type { Edition } from '../shapes';
import { basisOf } from './basis';
import { draftPlace, writingCommands } from '../../../writing/writing-commands';

/** What the editor begins with. */
export interface Begin {
  /** Of this beginning: another one is another editor. */
  key: string;
  values: DraftValues;
  isDraft: boolean;
  /** It begins with what a complaint proposed. */
  isProposed: boolean;
  files: KnownFile[];
  /** Provinces that have the article already. */
  designated: string[];
  readFile: (file: string) => Promise<Blob>;
}

const NEW: DraftValues = { confidentiality: 'internal', words: {} };

/** Nothing there is no failure: a new article has no words yet. */
async function ifThere<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof ApiProblem && error.status === 404) return null;
    throw error;
  }
}

const ofCase = (id: string) =>
  ifThere(answerOf(api.GET('/api/v1/knowledge/cases/{id}/edition', { params: { path: { id } } })));
const inForce = (id: string) =>
  ifThere(answerOf(api.GET('/api/v1/knowledge/articles/{id}', { params: { path: { id } } })));
const matrixOf = (id: string) =>
  ifThere(answerOf(api.GET('/api/v1/knowledge/articles/{id}/matrix', { params: { path: { id } } })));
type Written = Pick<
  Edition,
  'title' | 'body' | 'keywords' | 'attachments' | 'confidentiality' | 'effectiveAt' | 'expiresAt' | 'reviewAt'
> & { node: string | null };

const valuesOf = ({ title, body, keywords, attachments, node, ...rest }: Written): DraftValues => ({
  words: { title, body, keywords, attachments: attachments.map(({ id }) => id) },
  node: node ?? undefined,
  confidentiality: rest.confidentiality,
  effectiveAt: typedMoment(rest.effectiveAt),
  expiresAt: typedMoment(rest.expiresAt),
  reviewAt: typedMoment(rest.reviewAt),
});

/** Of a branch or an update the article is another case; a local article is its own. */
const articleOf = ({ article }: KnowledgeFacts, { id }: CaseDetail): string => article ?? id;

async function beginning(detail: CaseDetail, username: string): Promise<Omit<Begin, 'readFile'>> {
  const facts = knowledgeFacts(detail.facts);
  const isUpdate = facts.kind === 'update';
  const page = writingCommands(detail.allowedCommands)[0];
  const [{ draft, offered: proposed }, own, article, matrix] = await Promise.all([
    startDraft(username, { caseId: detail.id, place: draftPlace(detail, page), fields: page?.fields ?? [] }),
    facts.edition ? ofCase(detail.id) : null,
    isUpdate && facts.article ? inForce(facts.article) : null,
    isUpdate && facts.article ? matrixOf(facts.article) : null,
  ]);
  // What a complaint proposed is nobody's draft: it gives way to anything that was written.
  const values = draft ?? (own ? valuesOf(own) : (proposed ?? (article ? valuesOf(article) : NEW)));
  const returned = returnOf(detail);
  const overtakenBy = returned?.from === 'register' ? returned.number : null;
  const designated = matrix?.provinces.map(({ org }) => org) ?? [];
  const given = facts.provinces.filter((org) => !designated.includes(org));
  return {
    key: `${detail.id}/${detail.seq}`,
    isDraft: draft !== null,
    isProposed: values === proposed,
    files: [...(article?.attachments ?? []), ...(own?.attachments ?? []), ...detail.attachments],
    designated,
    values: {
      ...(given.length > 0 && { provinces: given }),
      ...values,
      ...(isUpdate &&
        article && { basedOn: basisOf(draft ?? { basedOn: facts.basedOn }, article.number, overtakenBy) }),
    },
  };
}

/** Reads what there is of the edition: the author's draft, what was handed in before, or the version in force. */
export function useStart(detail: CaseDetail | undefined, username: string | undefined) {
  const isReady = detail !== undefined && username !== undefined;
  const start = useQuery({
    queryKey: ['knowledge-start', detail?.id],
    queryFn: () => beginning(detail!, username!),
    enabled: isReady,
    staleTime: Infinity,
    // Whoever comes back later begins with what is there then.
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  const id = detail?.id;
  const article = detail && articleOf(knowledgeFacts(detail.facts), detail);
  const readFile = useCallback((file: string) => readFileOf(file, { caseId: id, article }), [id, article]);
  return {
    begin: start.data && { ...start.data, readFile },
    error: start.error,
    retry: () => void start.refetch(),
  };
}

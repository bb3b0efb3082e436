import { defineSearchAttributeKey, SearchAttributeType, type SearchAttributePair } from '@temporalio/common';

/**
 * What Temporal's own page can filter cases by. Each upsert is a write of its own to the server's visibility store and
 * costs it about as much as the decision: so nothing that nearly every decision changes. The stage is in the details
 * that the workflow shows of itself; lists by stage come from PostgreSQL.
 */
export const SEARCH_ATTRIBUTE_NAMES = ['BihuanProcess', 'BihuanOrg', 'BihuanSlaState'] as const;

export const SEARCH_ATTRIBUTE_KEYS = SEARCH_ATTRIBUTE_NAMES.map((name) =>
  defineSearchAttributeKey(name, SearchAttributeType.KEYWORD),
);

/** Values in the order of the names; an empty one is not known yet. */
export const searchAttributes = (values: readonly string[]): SearchAttributePair[] =>
  SEARCH_ATTRIBUTE_KEYS.flatMap((key, index) => (values[index] ? [{ key, value: values[index] }] : []));

/**
 * Of a case that is about to be opened by this command: written with its start, they cost nothing.
 * Whatever turns out otherwise is put right by the case's first step.
 */
export function attributesAtStart(process: string, command: Record<string, unknown>): SearchAttributePair[] {
  const { org } = command as { org?: string | { id: string } };
  return searchAttributes([process, typeof org === 'string' ? org : (org?.id ?? ''), 'running']);
}

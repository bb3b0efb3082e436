import type { ContentRef } from '../../shared/actor';
import { code, optional, text } from '../../shared/field';
import type { Effect } from '../../shared/transition';
import { isSender } from '../complaint-dispatch.permissions';
import type { ComplaintRules } from '../complaint-rule';
import { CATEGORIES, CAUSES, type ComplaintState } from '../complaint-state';
import { toArchive, toClosed } from '../moves/answer';
import { deliver } from '../moves/steps';

const PUBLICATIONS = ['none', 'local', 'network'] as const;

/** A standard answer worth sharing: to the province's editing desk, or proposed to HQ (process 3). */
function proposal(draft: ComplaintState): Effect[] {
  const { publication, category, cause, standardAnswer } = draft.filed!;
  if (publication === 'none') return [];
  const org = publication === 'network' ? draft.lineage.hq : (draft.lineage.province ?? draft.org);
  return [
    deliver(draft, 'publication-proposed', org, { publication, category, cause, content: standardAnswer?.id ?? null }),
  ];
}

/** Step 10, and the end of a transferred case. */
export const archive: ComplaintRules = {
  archive: {
    stages: ['archiving'],
    step: 'archive',
    fields: {
      category: code(...CATEGORIES),
      cause: code(...CAUSES),
      text: optional(text()),
      publication: code(...PUBLICATIONS),
    },
    apply: (draft, command, context) => {
      const { category, cause, publication } = command as unknown as Record<
        'category' | 'cause' | 'publication',
        string
      >;
      draft.filed = { category, cause, publication, standardAnswer: (command.text as ContentRef | undefined) ?? null };
      draft.subject.category = category;
      return [...proposal(draft), ...toClosed(draft, context)];
    },
  },
  'confirm-result': {
    stages: ['awaiting-sender'],
    who: isSender,
    fields: {},
    apply: (draft, _command, context) => toArchive(draft, context, 'confirmed'),
    aside: true,
  },
  // The sender's own case approved the result.
  'result-confirmed': {
    stages: ['awaiting-sender'],
    fields: {},
    apply: (draft, _command, context) => toArchive(draft, context, 'confirmed'),
  },
};

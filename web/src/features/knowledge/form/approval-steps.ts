import type { TimelineEntry } from '../../../api/shapes';

/** What people do about the work itself; it is no approval. */
const BESIDE = new Set([
  ...['claim', 'release', 'assign', 'delegate', 'add-note', 'attach', 'wait', 'extend', 'take-over', 'reassign'],
]);

export interface ApprovalStep {
  seq: number;
  command: string;
  at: string;
  person: NonNullable<TimelineEntry['actor']['person']>;
  onBehalfOf: TimelineEntry['actor']['person'] | null;
  /** What they said about it. */
  said: string[];
}

/** Who wrote, returned and passed it, in order: the signatures of the form. Systems sign nothing. */
export const approvalSteps = (entries: readonly TimelineEntry[]): ApprovalStep[] =>
  entries.flatMap(({ seq, command, at, actor, said }) =>
    actor.kind === 'person' && actor.person && !BESIDE.has(command)
      ? [
          {
            ...{ seq, command, at, person: actor.person, onBehalfOf: actor.onBehalfOf },
            said: said.flatMap(({ text, field }) => (text !== null && field !== 'words' ? [text] : [])),
          },
        ]
      : [],
  );

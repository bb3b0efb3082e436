import type { Command, Context } from '../shared/transition';
import { linkTo } from '../shared/loop/loop-state';
import type { KnowledgeState } from './knowledge-state';

/** A complaint's standard answer that somebody at its archive found worth publishing (process 1, step 10). */
export interface Proposal {
  /** Its row on the desk. */
  id: string;
  /** Case of the complaint. */
  complaint: string;
  /** Who wrote the standard answer, and the colleague they acted for. */
  by: string[];
}

/** What a case that publishes a proposal, or brings an article up to it, keeps of it. */
export interface Proposed {
  authors: string[];
  /** Absent: nobody proposed it. */
  proposal?: Proposal;
}

/**
 * The words are the archivist's before anybody has touched them: they count as an author, so they review neither here nor
 * in a province. Only the desk that opens a proposal names it: the API reads it from the row, as it reads an organisation
 * from the tree.
 */
export function beginFrom(draft: KnowledgeState & Proposed, command: Command, { actor }: Context): void {
  const { proposal } = command as Command & { proposal?: Proposal };
  if (!proposal || actor.kind !== 'person') return;
  draft.proposal = proposal;
  draft.authors = [...new Set([...draft.authors, ...proposal.by])];
  linkTo(draft, 'complaint', proposal.complaint);
}

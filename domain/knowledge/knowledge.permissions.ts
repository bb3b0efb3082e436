import { holdsPost, type Actor, type OrgId, type Post } from '../shared/actor';
import type { OrgRef } from '../shared/case-state';
import type { HumanTask } from '../shared/human-task';
import { leadsOver } from '../shared/task-leaders';
import type { KnowledgeState } from './knowledge-state';

/** Who reviews, submits and publishes at an organisation. */
export const managers = (org: OrgId): Post[] => [{ role: 'knowledge-manager', org }];

/** Who writes there. The manager can too: an author who has left must not hold an article for ever. */
export const writers = (org: OrgId): Post[] => [{ role: 'knowledge-author', org }, ...managers(org)];

export const holdsAny = (actor: Actor, posts: readonly Post[]): boolean => posts.some((post) => holdsPost(actor, post));

/** A system that speaks for an organisation: its own, or one of the centres it belongs to. */
export const speaksFor = ({ id, lineage }: OrgRef, actor: Actor): boolean =>
  actor.kind === 'connected-system' && [id, lineage.own, lineage.province].includes(actor.org);

/** Notes and attachments: anybody of an organisation that the case concerns. */
export const isInvolved = ({ parties }: KnowledgeState, actor: Actor): boolean =>
  actor.kind === 'person' && actor.posts.some(({ org }) => parties.includes(org));

/** Tasks are handed out by the knowledge manager of their organisation or of HQ, and by those who lead it. */
export const mayAssign = (state: KnowledgeState, task: HumanTask, actor: Actor): boolean =>
  holdsAny(
    actor,
    [...task.candidates.map(({ org }) => org), state.lineage.hq].flatMap((org) => managers(org)),
  ) || leadsOver(state, task, actor);

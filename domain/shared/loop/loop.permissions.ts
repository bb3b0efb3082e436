import { holdsPost, type Actor, type OrgId, type Post } from '../actor';
import type { OrgRef } from '../case-state';
import type { HumanTask } from '../human-task';
import { leadsOver } from '../task-leaders';
import { familyOf } from './families';
import type { LoopState } from './loop-state';

export const holdsAny = (actor: Actor, posts: readonly Post[]): boolean => posts.some((post) => holdsPost(actor, post));

/** Who sees to the family's work at an organisation. */
export const managersOf = (state: LoopState, org: OrgId): Post[] => [{ role: familyOf(state).manager, org }];

/** A system that speaks for an organisation: its own, or one of the centres it belongs to. */
export const speaksFor = ({ id, lineage }: OrgRef, actor: Actor): boolean =>
  actor.kind === 'connected-system' && [id, lineage.own, lineage.province].includes(actor.org);

/** Notes and attachments: anybody of an organisation that the case concerns. */
export const isInvolved = ({ parties }: LoopState, actor: Actor): boolean =>
  actor.kind === 'person' && actor.posts.some(({ org }) => parties.includes(org));

/** Tasks are handed out by the family's manager of their organisation or of HQ, and by those who lead it. */
export const mayAssign = (state: LoopState, task: HumanTask, actor: Actor): boolean =>
  holdsAny(
    actor,
    [...task.candidates.map(({ org }) => org), state.lineage.hq].flatMap((org) => managersOf(state, org)),
  ) || leadsOver(state, task, actor);

import type { Actor, OrgId, Role } from './actor';
import type { CaseState, Lineage, OrgRef } from './case-state';
import type { HumanTask } from './human-task';

/** They answer for the work of everybody below them: who is away, or has left, must not hold it for ever. */
const LEADERS: readonly Role[] = ['team-leader', 'prefecture-manager', 'gm-hotline'];

const chain = ({ own, prefecture, province, hq }: Lineage): OrgId[] => [
  ...new Set([own, prefecture, province, hq].filter((org) => org !== undefined)),
];

/** The organisation and every centre above it, as far as the case knows: its own line, and that of who works for it. */
function coverers(org: OrgId, { lineage }: Pick<CaseState, 'lineage'>, worker?: OrgRef): OrgId[] {
  if (org === worker?.id) return [org, ...chain(worker.lineage)];
  const own = chain(lineage);
  return own.includes(org) ? own.slice(own.indexOf(org)) : [org];
}

/**
 * May this actor release the task or hand it to somebody: the team leader, the manager hotline or the GM hotline whose
 * organisation covers the task's, or the centre leader of its own organisation.
 * @param worker who has the work order, where one is out
 */
export function leadsOver(
  state: Pick<CaseState, 'lineage'>,
  { candidates }: Pick<HumanTask, 'candidates'>,
  actor: Actor,
  worker?: OrgRef,
): boolean {
  if (actor.kind !== 'person') return false;
  return candidates.some(({ org }) => {
    const above = coverers(org, state, worker);
    return actor.posts.some(
      (post) =>
        (LEADERS.includes(post.role) && above.includes(post.org)) ||
        (post.role === 'centre-leader' && post.org === org),
    );
  });
}

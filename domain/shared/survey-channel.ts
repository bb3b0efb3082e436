import type { Actor } from './actor';
import type { CaseState } from './case-state';

/** A survey channel (SMS gateway, IVR) of the owner's own line: its centre, prefecture, province or HQ. */
export function isSurveyChannel({ lineage }: Pick<CaseState, 'lineage'>, actor: Actor): boolean {
  if (actor.kind !== 'connected-system') return false;
  return [lineage.own, lineage.prefecture, lineage.province, lineage.hq].includes(actor.org);
}

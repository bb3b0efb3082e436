import type { ComplaintState } from '../../../domain/complaint-dispatch/complaint-state';
import type { Place } from './story';

/** Finds the case a turn is about: the main one, or one that it (or its far order) opened. */
export function placeOf(place: Place, ids: Map<string, string>, stateOf: (caseId: string) => ComplaintState): string {
  const known = ids.get(place);
  if (known && place !== 'survey') return known;
  const main = stateOf(ids.get('main')!);
  if (place === 'survey') return main.survey!.caseId;
  const parent = place === 'far' ? main : stateOf(placeOf('far', ids, stateOf));
  const child = parent.order?.child;
  if (!child) throw new Error(`nothing was sent away: there is no ${place} case`);
  ids.set(place, child);
  return child;
}

import { groupedBy } from '../../../../domain/suggestion/summed';
import type { CauseRow } from './useFrequentCauses.query';

const most = (one: CauseRow, other: CauseRow): number => other.count - one.count || other.before - one.before;

/** A category and beneath it its causes; what is complained of most stands first. */
export function groupsOf(rows: CauseRow[]): { all: CauseRow; causes: CauseRow[] }[] {
  const groups = [...groupedBy(rows, ({ kind, category }) => `${kind} ${category}`).values()];
  return groups
    .flatMap((own) => {
      const all = own.find(({ cause }) => cause === null);
      return all ? [{ all, causes: own.filter((row) => row !== all).sort(most) }] : [];
    })
    .sort((one, other) => most(one.all, other.all));
}

import type { AuditPage } from '../../api/shapes';

/** One entry of the chain, as far as it tells of the clock. */
export interface ClockEntry {
  seq: number;
  at: string;
  hash: string;
  command: string;
  /** null: the timer itself. */
  person: string | null;
  /** What became of the clock. */
  state: string;
}

interface Told {
  actor: { kind: string; id: string };
  command: string;
  changes?: { field: string; new: string | null }[];
}

/** What an entry says of the clock; null: nothing. */
export function entryOf({ seq, at, hash, entry }: AuditPage['items'][number], clock: string): ClockEntry | null {
  const { actor, command, changes = [] } = JSON.parse(entry) as Told;
  const change = changes.find(({ field }) => field === `clock ${clock}`);
  if (!change?.new) return null;
  // `breached 2026-11-05T04:52:00.000Z`: the state and its due time.
  const [state = ''] = change.new.split(' ');
  return { seq, at, hash, command, state, person: actor.kind === 'person' ? actor.id : null };
}

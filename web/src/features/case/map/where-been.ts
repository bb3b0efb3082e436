import type { TimelineEntry } from '../../../api/shapes';

/** One stay of the case at a stage; ISO times, `to` null: it is there now. */
export interface Stay {
  stage: string;
  from: string;
  to: string | null;
}

type Told = Pick<TimelineEntry, 'at' | 'changes'>;

/** Stages in the order the case met them. `entries`: oldest first, as the timeline gives them. */
export function staysOf(entries: readonly Told[]): Stay[] {
  const stays: Stay[] = [];
  for (const { at, changes } of entries) {
    const stage = changes.find(({ field }) => field === 'stage')?.new;
    if (!stage) continue;
    const last = stays.at(-1);
    if (last) last.to = at;
    stays.push({ stage, from: at, to: null });
  }
  return stays;
}

/** Elements of the map that the case has been at: its stages, and the steps that people were asked for. */
export function placesOf(entries: readonly Told[]): Set<string> {
  const tasks = entries.flatMap(({ changes }) =>
    changes.flatMap(({ field }) => /^task (.+)-\d+$/.exec(field)?.[1] ?? []),
  );
  return new Set([...staysOf(entries).map(({ stage }) => stage), ...tasks]);
}

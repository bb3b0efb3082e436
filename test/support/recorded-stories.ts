import { randomUUID } from 'node:crypto';
import type { Transition } from '../../domain/shared/transition';
import type { CaseStore } from '../../src/platform/case-store/case-store';
import { idOf } from './played-cases';
import { playPure } from './stories/play-pure';
import type { Story } from './stories/story';

const NAMED = /^(case-|id-|customer-|other-|content-|words|[a-z]{2,3}\.[a-z]+\d*$)/;

/** Fields that are columns of ids, whatever the tests call them. */
const IDS = new Set(['other', 'customer', 'assignee', 'barred', 'person', 'closedBy']);
const UUID = /^[0-9a-f]{8}-/;
const asIds = (value: unknown): unknown =>
  Array.isArray(value) ? value.map(asIds) : typeof value === 'string' && !UUID.test(value) ? idOf(value) : value;

/** Names of the rules' tests as the rows' UUIDs; cases and ids apart for each story, people and customers the same. */
function withUuids(value: unknown, story: number): unknown {
  if (typeof value === 'string') {
    if (!NAMED.test(value)) return value;
    return idOf(/^(case-|id-)/.test(value) ? `${story} ${value}` : value);
  }
  if (Array.isArray(value)) return value.map((one) => withUuids(one, story));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, inner]): [string, unknown] => {
    const mapped = withUuids(inner, story);
    return [name, IDS.has(name) ? asIds(mapped) : mapped];
  });
  const whole = Object.fromEntries(entries);
  return 'digest' in whole && typeof (value as { id?: unknown }).id === 'string'
    ? { ...whole, id: idOf((value as { id: string }).id) }
    : whole;
}

/**
 * The lives of cases as stories tell them, each step recorded as its workflow would record it, in the order of time.
 * @param until steps after this instant are left for later
 * @returns records the rest
 */
export async function recordStories(
  store: CaseStore,
  stories: readonly Story[],
  until = Infinity,
): Promise<() => Promise<void>> {
  const steps = stories.flatMap((story, index) =>
    [...playPure(story).world.cases.values()].flatMap((driver) =>
      driver.transitions.map((each, nth) => {
        const first = nth === 0 && { terms: driver.terms };
        return withUuids({ ...each, commandId: randomUUID(), ...first }, index) as Transition;
      }),
    ),
  );
  steps.sort((one, other) => one.at - other.at || one.seq - other.seq);
  const record = async (some: readonly Transition[]): Promise<void> => {
    for (const transition of some) {
      const { process, caseId, openedMonth } = transition.next;
      const expectedSeq = transition.seq - 1;
      const { outcome } = await store.record({ process, caseId, openedMonth, expectedSeq, transition });
      if (outcome !== 'recorded') throw new Error(`${transition.command}: ${outcome}`);
    }
  };
  await record(steps.filter(({ at }) => at <= until));
  return () => record(steps.filter(({ at }) => at > until));
}

import { createHash, randomUUID } from 'node:crypto';
import { machine } from '../../domain/complaint-dispatch/complaint-dispatch';
import type { CaseState } from '../../domain/shared/case-state';
import type { SlaClock } from '../../domain/shared/sla-clock';
import type { Transition } from '../../domain/shared/transition';
import type { CaseStore } from '../../src/platform/case-store/case-store';
import { CaseDriver, START } from './domain/case-driver';
import { registration } from './domain/complaints';
import { ORGS, PEOPLE } from './domain/people';
import { play } from './domain/random-play';
import { testTerms } from './domain/terms';

/** A case with everything that was ever decided in it, as it was recorded. */
export interface PlayedCase {
  id: string;
  transitions: Transition[];
  state: CaseState;
}

/** The rules' tests call people and words by name; rows want UUIDs. */
export const idOf = (name: string): string => {
  const hex = createHash('sha256').update(name).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

const NAMES = new Set(Object.values(PEOPLE).map(({ id }) => id));
function withIds(value: unknown): unknown {
  if (typeof value === 'string')
    return NAMES.has(value) || /^(customer-\d|other-|id-)/.test(value) ? idOf(value) : value;
  if (Array.isArray(value)) return value.map(withIds);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, inner]): [string, unknown] => [name, withIds(inner)]);
  const whole = Object.fromEntries(entries);
  return 'digest' in whole && 'id' in whole ? { ...whole, id: idOf(String(whole.id)) } : whole;
}

const PLACES = [
  { org: ORGS.lz, by: PEOPLE.junior },
  { org: ORGS.ts, by: PEOPLE.tsJunior },
  { org: ORGS.sn, by: PEOPLE.snJunior },
];
const CATEGORIES = ['billing', 'fault', 'coverage'];
const TIERS = ['ordinary', 'vip'];

/** The same numbers every time (an ordinary linear congruential generator). */
function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 8;
  };
}

/** Cases of three centres played at random, one hour apart, each recorded by the store as its workflow would. */
export async function playCases(store: CaseStore, count: number, moves = 22): Promise<PlayedCase[]> {
  const played: PlayedCase[] = [];
  for (let n = 0; n < count; n++) {
    const next = numbers(n + 1);
    const { org, by } = PLACES[n % PLACES.length]!;
    const driver = new CaseDriver(machine, testTerms(), randomUUID(), START + n * 3_600_000);
    driver.do(by, 'register', registration({ org, category: CATEGORIES[n % 3]!, tier: TIERS[n % 2]! }));
    for (let move = 0; move < moves && !driver.state.ended; move++) {
      driver.wait(next() % 5 === 0 ? next() % 3000 : next() % 90);
      if (!driver.state.ended) play(driver, { actor: next(), command: next(), value: next() % 1000, marks: 0 });
    }
    const transitions = driver.transitions.map((each, index) => {
      const transition = { ...each, commandId: randomUUID(), ...(index === 0 && { terms: driver.terms }) };
      return withIds(transition) as Transition;
    });
    for (const transition of transitions) {
      const { process, caseId, openedMonth } = transition.next;
      const expectedSeq = transition.seq - 1;
      const { outcome } = await store.record({ process, caseId, openedMonth, expectedSeq, transition });
      if (outcome !== 'recorded') throw new Error(`${transition.command}: ${outcome}`);
    }
    played.push({ id: driver.caseId, transitions, state: transitions.at(-1)!.next });
  }
  return played;
}

/** A clock as it was last seen, with whose time it was. Told from the transitions alone. */
export interface SeenClock {
  case: PlayedCase;
  clock: SlaClock;
  org: string;
  person: string | null;
  category: string;
  tier: string;
}

export const clocksOf = (cases: PlayedCase[]): SeenClock[] =>
  cases.flatMap((one) => {
    const seen = new Map<string, SeenClock>();
    one.transitions.forEach(({ next }, index) => {
      for (const clock of next.clocks) {
        const holder = (clock.endedAt !== null && one.transitions[index - 1]?.next.holder) || next.holder;
        const { category, tier } = next.subject;
        seen.set(clock.id, {
          case: one,
          clock,
          org: holder?.org ?? next.org,
          person: holder?.person ?? null,
          category,
          tier,
        });
      }
    });
    return [...seen.values()];
  });

/** Organisations that may see the case: its owner's, its parties', and all above them. */
export const sees = (path: string, pathOf: (org: string) => string, { state }: PlayedCase): boolean =>
  [state.org, ...state.parties].some((party) => pathOf(party).startsWith(path));

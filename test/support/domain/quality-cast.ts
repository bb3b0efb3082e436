import type { CheckState } from '../../../domain/quality-check/check-state';
import { ITEMS } from '../../../domain/quality-check/scoring-form';
import type { Found, SamplingReads } from '../../../domain/quality-sampling/drawing';
import type { SamplingState } from '../../../domain/quality-sampling/sampling-state';
import type { Role } from '../../../domain/shared/actor';
import type { Terms } from '../../../domain/shared/terms';
import { START } from './case-driver';
import type { CaseWorld, Rows } from './case-world';
import { ORGS, PEOPLE, type Person } from './people';
import { minutes, testTerms } from './terms';

const at = (id: string, role: Role, org: string): Person => ({ kind: 'person', id, posts: [{ role, org }] });

/** Lanzhou: who inspects, who leads; Gansu: who directs the inspectors. */
export const QUALITY_CAST = {
  inspector: at('lz.inspector', 'quality-inspector', 'gs-lz'),
  inspector2: at('lz.inspector2', 'quality-inspector', 'gs-lz'),
  supervisor: at('gs.supervisor', 'service-supervisor', 'gs'),
  supervisor2: at('gs.supervisor2', 'service-supervisor', 'gs'),
  chief: at('lz.chief', 'centre-leader', 'gs-lz'),
  ...{ junior: PEOPLE.junior, junior2: PEOPLE.junior2, leader: PEOPLE.leader, manager: PEOPLE.manager },
} as const;

const DAY = 24 * 60;

export const qualityTerms = (): Terms =>
  testTerms({
    clocks: {
      review: minutes(8 * 60),
      'quality-score': minutes(5 * DAY),
      'quality-appeal': minutes(3 * DAY),
      'quality-report': minutes(3 * DAY),
      'quality-circulation': minutes(5 * DAY),
    },
  });

/** Last month's complaints of Lanzhou, three of them. */
export const draw = (size = 3, rest: Record<string, unknown> = {}): Record<string, unknown> => ({
  ...{ org: ORGS.lz, work: 'complaint-dispatch', strata: 'agent', size, seed: 7 },
  ...{ from: START - 30 * DAY * 60_000, until: START - 60_000 },
  ...rest,
});

/** Finished work of Lanzhou's juniors, who took turns; every third was touched by an inspector too. */
export const finished = (count: number): Found[] =>
  Array.from({ length: count }, (_, index) => {
    const person = index % 2 === 0 ? 'lz.junior' : 'lz.junior2';
    const worked = index % 3 === 2 ? [person, 'lz.inspector'] : [person];
    return { target: `t${index + 1}`, agent: { person, role: 'junior-agent', org: 'gs-lz' }, worked };
  });

export const finishedRows =
  (count: number): Rows =>
  (query) => {
    const { size } = query as unknown as NonNullable<SamplingReads>;
    return { population: count, sample: finished(count).slice(0, size) };
  };

export const grades = (grade: number, rest: Record<string, unknown> = {}): Record<string, unknown> => ({
  ...Object.fromEntries(Object.keys(ITEMS).map((name) => [name, grade])),
  ...rest,
});

export const checksIn = (world: CaseWorld): CheckState[] =>
  world.states.filter(({ process }) => process === 'quality-check') as CheckState[];
export const samplingIn = (world: CaseWorld): SamplingState =>
  world.states.find(({ process }) => process === 'quality-sampling') as SamplingState;

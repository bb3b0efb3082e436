import type { EvaluationState } from '../../../domain/process-evaluation/evaluation-state';
import type { EvaluationReads } from '../../../domain/process-evaluation/reads';
import type { Role } from '../../../domain/shared/actor';
import type { Terms } from '../../../domain/shared/terms';
import { START, words } from './case-driver';
import type { CaseWorld, Rows } from './case-world';
import { ORGS, PEOPLE, type Person } from './people';
import { minutes, testTerms } from './terms';

const at = (id: string, role: Role, org: string): Person => ({ kind: 'person', id, posts: [{ role, org }] });

/** Lanzhou: who evaluates, who leads, who does; Gansu: who directs the evaluators. */
export const EVALUATION_CAST = {
  inspector: at('lz.inspector', 'quality-inspector', 'gs-lz'),
  inspector2: at('lz.inspector2', 'quality-inspector', 'gs-lz'),
  supervisor: at('gs.supervisor', 'service-supervisor', 'gs'),
  supervisor2: at('gs.supervisor2', 'service-supervisor', 'gs'),
  chief: at('lz.chief', 'centre-leader', 'gs-lz'),
  chief2: at('lz.chief2', 'centre-leader', 'gs-lz'),
  ...{ junior: PEOPLE.junior, senior: PEOPLE.senior, leader: PEOPLE.leader, manager: PEOPLE.manager },
  gm: at('gs.gm', 'gm-hotline', 'gs'),
} as const;

const DAY = 24 * 60;

export const evaluationTerms = (): Terms =>
  testTerms({
    clocks: {
      review: minutes(8 * 60),
      'evaluation-assessment': minutes(10 * DAY),
      'measure-deadline': minutes(DAY),
      'evaluation-effect': { ...minutes(30 * DAY), warnAt: [] },
    },
    bounds: { 'evaluation.rounds': 3 },
  });

/** Figures as they would be worked out: an edition for each question. `last`: when the process was evaluated before. */
export const figureRows =
  (last: number | null = null): Rows =>
  (query, steps) => {
    const { want, ...rest } = query as unknown as EvaluationReads & { from?: number };
    const from = rest.from ?? START - 180 * DAY * 60_000;
    const edition = {
      id: `edition-${want}-${steps.length}`,
      digest: 'd',
      catalogue: 1,
      from,
      to: START,
      cutOff: START,
    };
    return { last: want === 'before' ? last : null, edition };
  };

export const begun = (): Record<string, unknown> => ({ org: ORGS.lz, evaluated: 'complaint-dispatch' });

/** @param days from the beginning on */
export const measure = (person: string, days: number): Record<string, unknown> => ({
  ...{ problem: words(), text: words(), org: ORGS.lz, person, until: START + days * DAY * 60_000 },
});

export const evaluationIn = (world: CaseWorld): EvaluationState =>
  world.states.find(({ process }) => process === 'process-evaluation') as EvaluationState;

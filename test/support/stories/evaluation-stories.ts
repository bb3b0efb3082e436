import type { Actor } from '../../../domain/shared/actor';
import type { CaseState } from '../../../domain/shared/case-state';
import { words } from '../domain/case-driver';
import { begun, EVALUATION_CAST, evaluationTerms, figureRows } from '../domain/evaluation-cast';
import { ORGS } from '../domain/people';
import { days, hours, say, type Fields, type Story, type Turn } from './story';

const { inspector, inspector2, supervisor, chief, chief2, junior, senior, leader, manager } = EVALUATION_CAST;
const SCHEDULE: Actor = { kind: 'system', id: 'timer' };

type Content = Fields | ((state: CaseState) => Fields);
const act = (by: Actor, does: string, fields: Content = {}): Turn => ({ by, does, in: 'evaluation', with: fields });
/** So many days after the evaluation began. */
const day = ({ openedAt }: CaseState, number: number): number => openedAt + number * 24 * 3_600_000;
const begin = (by: Actor): Turn => ({ by, opens: 'evaluation', process: 'process-evaluation', with: begun() });
/** Somebody is to do something within so many days of the beginning. */
const measure = (person: Actor, within: number, by: Actor = inspector): Turn =>
  act(by, 'propose-measure', (state) => ({
    ...{ problem: words(), text: words(), org: ORGS.lz, person: person.id, until: day(state, within) },
  }));

/** Lanzhou evaluates how it handles complaints. */
export const evaluationStories: Story[] = [
  {
    title: 'two measures, one late and moved; without effect, and again; then they help',
    terms: evaluationTerms(),
    rows: figureRows(),
    turns: [
      begin(inspector),
      measure(junior, 5),
      measure(junior, 5),
      act(inspector2, 'drop-measure', { number: 2 }),
      measure(senior, 2),
      act(inspector, 'submit-assessment', say()),
      act(chief, 'return', say()),
      act(inspector, 'submit-assessment', say()),
      act(chief, 'approve'),
      days(1),
      act(junior, 'carry-out', say()),
      days(1),
      hours(5),
      act(chief, 'move-measure', (state) => ({ number: 2, until: day(state, 9), ...say() })),
      act(senior, 'carry-out', say()),
      days(31),
      act(supervisor, 'start-new-round', say()),
      measure(leader, 60),
      measure(junior, 60),
      act(inspector, 'submit-assessment', say()),
      act(chief, 'approve'),
      act(chief, 'give-up-measure', { number: 2, ...say() }),
      act(leader, 'carry-out', say()),
      days(10),
      act(inspector, 'measure-effect'),
      act(chief, 'find-effective', say()),
    ],
    ends: { evaluation: ['ended', 'effective'] },
  },
  {
    title: 'everybody is late: assessing, approving, carrying out, reviewing the effect; it did not help',
    terms: evaluationTerms(),
    rows: figureRows(),
    turns: [
      begin(SCHEDULE),
      days(11),
      measure(junior, 13),
      act(inspector, 'submit-assessment', say()),
      hours(9),
      act(chief, 'approve'),
      days(1),
      hours(20),
      act(manager, 'extend', { minutes: 600, ...say() }),
      hours(3),
      act(junior, 'carry-out', say()),
      days(30),
      hours(10),
      act(chief2, 'find-ineffective', say()),
    ],
    ends: { evaluation: ['ended', 'not-effective'] },
  },
  {
    title: 'a late measure is taken over by the tier that was called',
    terms: evaluationTerms(),
    rows: figureRows(),
    turns: [
      begin(inspector),
      measure(junior, 1),
      measure(senior, 3),
      act(inspector2, 'submit-assessment', say()),
      act(chief, 'approve'),
      days(1),
      hours(5),
      act(manager, 'take-over', say()),
      act(manager, 'carry-out', say()),
      act(senior, 'carry-out', say()),
      act(inspector, 'measure-effect'),
      act(chief, 'find-effective', say()),
    ],
    ends: { evaluation: ['ended', 'effective'] },
  },
  {
    title: 'all is well: nothing to improve',
    terms: evaluationTerms(),
    rows: figureRows(),
    turns: [begin(inspector), act(inspector, 'submit-assessment', say()), act(chief, 'approve')],
    ends: { evaluation: ['ended', 'nothing-to-improve'] },
  },
  {
    title: 'every measure is given up',
    terms: evaluationTerms(),
    rows: figureRows(),
    turns: [
      begin(inspector),
      measure(junior, 5),
      act(inspector, 'submit-assessment', say()),
      act(chief, 'approve'),
      act(chief, 'give-up-measure', { number: 1, ...say() }),
    ],
    ends: { evaluation: ['ended', 'called-off'] },
  },
  {
    title: 'called off while its measures are carried out',
    terms: evaluationTerms(),
    rows: figureRows(),
    turns: [
      begin(inspector),
      measure(junior, 5),
      act(inspector, 'submit-assessment', say()),
      act(chief, 'approve'),
      act(supervisor, 'call-off-evaluation', say()),
    ],
    ends: { evaluation: ['ended', 'called-off'] },
  },
];

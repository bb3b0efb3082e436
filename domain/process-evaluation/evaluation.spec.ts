import { START, words, type CaseDriver } from '../../test/support/domain/case-driver';
import { CaseWorld } from '../../test/support/domain/case-world';
import {
  begun,
  EVALUATION_CAST as CAST,
  evaluationTerms,
  figureRows,
  measure,
} from '../../test/support/domain/evaluation-cast';
import { machines } from '../machines';
import { liveClocks } from '../shared/case-clocks';
import { openTasks } from '../shared/human-task';
import { MOST_MEASURES } from './assessing';
import { againFrom } from './cycle';
import type { EvaluationState } from './evaluation-state';

const said = { text: words() };
const DAY = 24 * 60;

interface Played {
  world: CaseWorld;
  it: CaseDriver<EvaluationState>;
}

function fresh(last: number | null = null): Played {
  const world = new CaseWorld(machines, evaluationTerms(), figureRows(last));
  return { world, it: world.open<EvaluationState>('process-evaluation', 'evaluation') };
}
function registered(): Played {
  const played = fresh();
  played.it.do(CAST.inspector, 'register', begun());
  return played;
}
function improving(...people: [string, number][]): Played {
  const played = registered();
  for (const [person, days] of people) played.it.do(CAST.inspector, 'propose-measure', measure(person, days));
  played.it.do(CAST.inspector, 'submit-assessment', said);
  played.it.do(CAST.chief, 'approve');
  return played;
}

describe('an evaluation begins', () => {
  it('with the figures before, for those who evaluate', () => {
    const { it } = registered();
    expect(it.state).toMatchObject({ stage: 'assessing', evaluated: 'complaint-dispatch', round: 1 });
    expect(it.state.before).toMatchObject({ id: 'edition-before-0' });
    expect(openTasks(it.state).map(({ step }) => step)).toEqual(['assess-process']);
  });

  it('not within six months of the last, which is named; and again on the day that they are over', () => {
    const again = againFrom(START - 100 * DAY * 60_000);
    expect(fresh(START - 100 * DAY * 60_000).it.refusal(CAST.inspector, 'register', begun())).toMatchObject({
      ...{ code: 'evaluated-lately', status: 409 },
      params: { lastAt: START - 100 * DAY * 60_000, againAt: again },
    });
    expect(fresh(START - 190 * DAY * 60_000).it.refusal(CAST.inspector, 'register', begun())).toBeUndefined();
  });

  it('by nobody else', () => {
    expect(fresh().it.refusal(CAST.junior, 'register', begun())).toMatchObject({ code: 'wrong-target', field: 'org' });
  });

  it('of a process that there is, and never of itself', () => {
    for (const evaluated of ['process-evaluation', 'nothing'])
      expect(fresh().it.refusal(CAST.inspector, 'register', { ...begun(), evaluated })).toMatchObject({
        ...{ code: 'invalid-field', field: 'evaluated' },
      });
  });
});

describe('measures', () => {
  it.each([
    ['in the past', { until: START - 1 }, 'until'],
    ['without a person', { person: undefined }, 'person'],
    ['without a problem', { problem: undefined }, 'problem'],
  ])('are refused %s', (_, change, field) => {
    const { it } = registered();
    expect(it.refusal(CAST.inspector, 'propose-measure', { ...measure('lz.junior', 3), ...change })).toMatchObject({
      field,
    });
  });

  it('are a few', () => {
    const { it } = registered();
    for (let count = 0; count < MOST_MEASURES; count += 1)
      it.do(CAST.inspector, 'propose-measure', measure('lz.junior', 3));
    expect(it.refusal(CAST.inspector, 'propose-measure', measure('lz.junior', 3))).toMatchObject({
      code: 'limit-reached',
    });
  });

  it('are approved by nobody who wrote one of them or the assessment', () => {
    const { it } = registered();
    const both = { ...CAST.chief, posts: [...CAST.chief.posts, ...CAST.inspector.posts] };
    it.do(both, 'propose-measure', measure('lz.junior', 3));
    it.do(CAST.inspector, 'submit-assessment', said);
    expect(it.refusal(both, 'approve')).toMatchObject({ code: 'separation-of-duties' });
    expect(it.refusal(CAST.inspector, 'approve')).toBeDefined();
    expect(it.refusal(CAST.chief2, 'approve')).toBeUndefined();
  });

  it('are each the task of who was named, with a clock for its day', () => {
    const { it } = improving(['lz.junior', 3], ['lz.senior', 5]);
    expect(openTasks(it.state).map(({ assignee }) => assignee)).toEqual(['lz.junior', 'lz.senior']);
    expect(liveClocks(it.state).map(({ kind, dueAt }) => [kind, (dueAt - START) / (DAY * 60_000)])).toEqual([
      ['measure-deadline', 3],
      ['measure-deadline', 5],
    ]);
    expect(it.refusal(CAST.leader, 'carry-out', said)).toMatchObject({ code: 'not-permitted' });
    it.do(CAST.senior, 'carry-out', said);
    expect(it.state.measures.map(({ status }) => status)).toEqual(['open', 'done']);
    expect(it.state.stage).toBe('improving');
    it.do(CAST.junior, 'carry-out', said);
    expect(it.state).toMatchObject({ stage: 'taking-effect', improvedAt: START });
  });

  it('that are late call on the tier above, until nothing late is left', () => {
    const { world, it } = improving(['lz.junior', 1], ['lz.senior', 1], ['lz.leader', 9]);
    world.wait(DAY + 60);
    expect(it.state.measures.map(({ late }) => late)).toEqual([true, true, false]);
    expect(openTasks(it.state, 'escalation').length).toBeGreaterThan(0);
    it.do(CAST.junior, 'carry-out', said);
    expect(openTasks(it.state, 'escalation').length).toBeGreaterThan(0);
    it.do(CAST.chief, 'move-measure', { number: 2, until: START + 5 * DAY * 60_000, ...said });
    expect(openTasks(it.state, 'escalation')).toEqual([]);
    expect(it.state.climb).toBeNull();
    expect(it.refusal(CAST.chief, 'give-up-measure', { number: 1, ...said })).toMatchObject({ code: 'already-done' });
  });
});

describe('the effect', () => {
  const measured = (): Played => {
    const played = improving(['lz.junior', 3]);
    played.it.do(CAST.junior, 'carry-out', said);
    return played;
  };

  it('is measured when its time is over, of what was opened since', () => {
    const { world, it } = measured();
    world.wait(30 * DAY + 30);
    expect(it.state).toMatchObject({ stage: 'effect-review', after: { id: 'edition-after-5', from: START } });
  });

  it('is reviewed by nobody who carried a measure out', () => {
    const both = { ...CAST.chief, posts: [...CAST.chief.posts, ...CAST.leader.posts] };
    const { it } = improving([both.id, 3]);
    it.do(both, 'carry-out', said);
    it.do(CAST.inspector, 'measure-effect');
    expect(it.refusal(both, 'find-effective', said)).toMatchObject({ code: 'separation-of-duties' });
    it.do(CAST.chief2, 'find-effective', said);
    expect(it.state).toMatchObject({ ended: true, outcome: 'effective' });
  });

  it('that is none is tried for again, three times at most, each beginning where the last one ended', () => {
    const { it } = measured();
    for (const round of [2, 3]) {
      it.do(CAST.inspector, 'measure-effect');
      const { after } = it.state;
      it.do(CAST.chief2, 'start-new-round', said);
      expect(it.state).toMatchObject({ stage: 'assessing', round, before: after, after: null, measures: [] });
      it.do(CAST.inspector, 'propose-measure', measure('lz.junior', 3));
      it.do(CAST.inspector, 'submit-assessment', said);
      it.do(CAST.chief, 'approve');
      it.do(CAST.junior, 'carry-out', said);
    }
    it.do(CAST.inspector, 'measure-effect');
    expect(it.refusal(CAST.chief2, 'start-new-round', said)).toMatchObject({ code: 'limit-reached' });
    it.do(CAST.chief2, 'find-ineffective', said);
    expect(it.state.outcome).toBe('not-effective');
  });
});

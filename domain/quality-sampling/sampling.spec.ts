import { CaseDriver, START, topics, words } from '../../test/support/domain/case-driver';
import { CaseWorld } from '../../test/support/domain/case-world';
import { ORGS, PEOPLE } from '../../test/support/domain/people';
import {
  checksIn,
  draw,
  finishedRows,
  grades,
  QUALITY_CAST as CAST,
  qualityTerms,
  samplingIn,
} from '../../test/support/domain/quality-cast';
import { machines } from '../machines';
import type { CheckState } from '../quality-check/check-state';
import { LONGEST, MOST_DRAWN } from './drawing';
import { machine } from './quality-sampling';
import type { SamplingState } from './sampling-state';

const said = { text: words() };

function begun(count = 3) {
  const world = new CaseWorld(machines, qualityTerms(), finishedRows(count));
  const sampling = world.open<SamplingState>('quality-sampling', 'sampling');
  sampling.do(CAST.inspector, 'register', draw(count));
  const check = (at: number): CaseDriver<CheckState> =>
    world.of(checksIn(world).find(({ target }) => target === `t${at}`)!.caseId);
  return { world, sampling, check };
}

function reported() {
  const all = begun(1);
  all.check(1).do(CAST.inspector, 'score-work', grades(1));
  all.check(1).do(CAST.junior, 'accept-score');
  all.sampling.do(CAST.inspector, 'submit-report', said);
  return all;
}

describe('a draw', () => {
  const asked = (fields: Record<string, unknown>, by = CAST.inspector as typeof PEOPLE.junior) =>
    new CaseDriver<SamplingState>(machine, qualityTerms()).refusal(by, 'register', draw(3, fields));

  it.each([
    ['no end before it began', { from: START }, 'from'],
    ['a longer time than a quarter', { from: START - LONGEST - 3_600_000 }, 'from'],
    ['work that is not finished yet', { until: START + 1 }, 'until'],
    ['more than anybody scores', { size: MOST_DRAWN + 1 }, 'size'],
    ['nothing', { size: 0 }, 'size'],
    ['strata that nobody knows', { strata: 'weather' }, 'strata'],
  ])('refuses %s', (_, fields, field) => expect(asked(fields)).toMatchObject({ field }));

  it('is for inspectors of the centre', () => {
    expect(asked({}, PEOPLE.leader)).toMatchObject({ code: 'wrong-target', field: 'org' });
    expect(asked({ org: ORGS.ts })).toMatchObject({ code: 'wrong-target', field: 'org' });
  });

  it('asks the rows for what it says, seed and all', () => {
    const fields = draw(3);
    expect(machine.reads(machine.initial('x'), { type: 'register', ...fields })).toEqual({
      want: 'sample',
      ...fields,
      org: 'gs-lz',
    });
    expect(machine.reads(machine.initial('x'), { type: 'approve' })).toBeUndefined();
  });

  it('opens a check for every piece of work, and is about all of them', () => {
    const { world, sampling } = begun(3);
    expect(Object.values(sampling.state.open).sort()).toEqual(['t1', 't2', 't3']);
    expect(checksIn(world).map(({ links }) => links)).toContainEqual([
      { kind: 'sampled', other: 't1' },
      { kind: 'sampling', other: 'sampling' },
    ]);
  });
});

describe('a check', () => {
  it('is scored by nobody who worked on the case', () => {
    const { check } = begun(3);
    expect(check(3).refusal(CAST.inspector, 'score-work', grades(5))).toMatchObject({ code: 'separation-of-duties' });
    check(3).do(CAST.inspector2, 'score-work', grades(5));
  });

  it('is told to who did the work and to their team leader, who alone may answer', () => {
    const { check } = begun(1);
    const effects = check(1).do(CAST.inspector, 'score-work', grades(3));
    expect(topics(effects)).toEqual(['quality.scored']);
    const [task] = check(1).state.tasks.filter(({ status }) => status === 'open');
    expect(task).toMatchObject({ step: 'answer-score', assignee: 'lz.junior' });
    expect(task!.candidates).toContainEqual({ role: 'team-leader', org: 'gs-lz' });
    expect(check(1).refusal(CAST.junior2, 'appeal-score', said)).toMatchObject({ code: 'task-held' });
    expect(check(1).allowed(CAST.junior)).toEqual(expect.arrayContaining(['accept-score', 'appeal-score']));
  });

  it('stands when the time to appeal is over, and not a minute before', () => {
    const { world, check } = begun(1);
    check(1).do(CAST.inspector, 'score-work', grades(4));
    world.wait(3 * 24 * 60 - 1);
    expect(check(1).state.stage).toBe('noticed');
    world.wait(1);
    expect(check(1).state).toMatchObject({ stage: 'ended', outcome: 'unchallenged' });
    expect(samplingIn(world)).toMatchObject({ stage: 'reporting', settled: { unchallenged: 1 }, violations: 0 });
  });

  it('is reviewed by neither who scored it nor who did the work nor who appealed for them', () => {
    const { check } = begun(3);
    check(1).do(CAST.inspector, 'score-work', grades(2));
    check(1).do(CAST.junior, 'appeal-score', said);
    expect(check(1).refusal(CAST.inspector, 'uphold-score', said)).toMatchObject({ code: 'separation-of-duties' });
    expect(check(1).refusal(CAST.leader, 'uphold-score', said)).toMatchObject({ code: 'not-permitted' });
    expect(check(1).refusal(CAST.inspector2, 'uphold-score', said)).toBeUndefined();
    const touched = begun(3).check(3);
    touched.do(CAST.inspector2, 'score-work', grades(2));
    touched.do(CAST.junior, 'appeal-score', said);
    expect(touched.refusal(CAST.inspector, 'uphold-score', said)).toMatchObject({ code: 'separation-of-duties' });
  });

  it('is changed to another score only, and then that one counts', () => {
    const { world, check } = begun(1);
    check(1).do(CAST.inspector, 'score-work', grades(2));
    check(1).do(CAST.junior, 'appeal-score', said);
    expect(check(1).refusal(CAST.inspector2, 'change-score', { ...grades(2), ...said })).toMatchObject({
      code: 'already-done',
    });
    check(1).do(CAST.inspector2, 'change-score', { ...grades(5), ...said });
    expect(check(1).state.scored!.total).toBe(40);
    expect(check(1).state.corrected).toMatchObject({ total: 100, violation: false });
    expect(samplingIn(world)).toMatchObject({ settled: { changed: 1 }, violations: 0, found: [] });
  });

  it('is counted once, however often it says that it has ended', () => {
    const { check, sampling } = begun(2);
    const told = check(1).do(CAST.inspector, 'score-work', grades(1));
    expect(told).toHaveLength(1);
    const [, word] = check(1).do(CAST.junior, 'accept-score');
    sampling.hear((word as Extract<typeof word, { kind: 'tell-case' }>).envelope);
    expect(sampling.state).toMatchObject({ stage: 'scoring', settled: { accepted: 1 }, violations: 1 });
  });
});

describe('the report', () => {
  it('is approved by nobody who wrote it', () => {
    const { sampling } = reported();
    expect(sampling.refusal(CAST.inspector, 'approve')).toMatchObject({ code: 'separation-of-duties' });
    sampling.do(CAST.chief, 'approve');
    expect(sampling.state).toMatchObject({ stage: 'circulating', found: ['gs-lz'] });
  });

  it('is circulated to the centres where something was found, with the bulletin that carries it', () => {
    const { sampling } = reported();
    sampling.do(CAST.chief, 'approve');
    expect(sampling.refusal(CAST.inspector, 'circulate', said)).toMatchObject({ code: 'not-permitted' });
    const effects = sampling.do(CAST.supervisor, 'circulate', { ...said, bulletin: 'bulletin-1' });
    expect(topics(effects)).toEqual(['quality.circulated', 'quality.ended']);
    expect(sampling.state.links).toEqual([{ kind: 'bulletin', other: 'bulletin-1' }]);
  });
});

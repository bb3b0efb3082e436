import { START, words, type CaseDriver } from '../../../test/support/domain/case-driver';
import { complaintAt, registered } from '../../../test/support/domain/complaints';
import { CASE, ORGS, PEOPLE } from '../../../test/support/domain/people';
import { testTerms } from '../../../test/support/domain/terms';
import type { CaseState } from '../../shared/case-state';
import type { Misfit } from '../../shared/field';
import type { Effect } from '../../shared/transition';
import { machine } from '../complaint-dispatch';
import type { ComplaintState } from '../complaint-state';

type Driver = CaseDriver<ComplaintState>;

const own = registered().state;
const judged = (command: string, field: string, other: CaseState): Misfit | null | undefined => {
  const definition = machine.rules[command]!.fields[field]!;
  return definition.kind === 'case' ? definition.suits?.(own, other) : undefined;
};

describe('the case that a duplicate is merged into', () => {
  it.each<[string, Misfit | null, CaseState]>([
    ['one that is being worked on', null, complaintAt('handling').state],
    ['one whose customer nobody knows yet', null, registered({ customer: undefined }).state],
    ["another customer's", 'other-customer', registered({ customer: 'customer-2' }).state],
    ['one that has been answered', 'answered-already', complaintAt('archiving').state],
    ['one that was sent here', 'not-our-customer', registered({ channel: 'transfer-in', sender: ORGS.sn }).state],
    ['one on its way into another', 'being-merged', { ...own, merging: { survivor: 'case-3', since: 0 } } as CaseState],
    ['a survey', 'other-process', { ...own, process: 'callback-survey' }],
  ])('%s: %s', (_, misfit, other) => expect(judged('merge-into', 'survivor', other)).toBe(misfit));
});

it('a repeat is linked to any complaint, and to nothing else', () => {
  expect(judged('link-repeat', 'other', registered({ customer: 'customer-2' }).state)).toBeNull();
  expect(judged('link-repeat', 'other', { ...own, process: 'callback-survey' })).toBe('other-process');
});

const text = words();
const DAY = 24 * 60 * 60_000;
const asking = () => {
  const driver = complaintAt('handling');
  const [effect] = driver.do(PEOPLE.junior, 'merge-into', { survivor: 'case-2', text });
  return { driver, effect };
};

describe('the duplicate', () => {
  it('asks, and stands still until the word is back', () => {
    const { driver, effect } = asking();
    expect(effect).toMatchObject({
      kind: 'tell-case',
      caseId: 'case-2',
      envelope: {
        command: { type: 'merge-asked', duplicate: 'case-1', receivedAt: START },
        unheard: { caseId: 'case-1', envelope: { command: { type: 'merge-refused', reason: 'ended' } } },
      },
    });
    expect(driver.state).toMatchObject({ stage: 'handling', ended: false, links: [] });
    expect(driver.refusal(PEOPLE.billing, 'reply', { text })?.code).toBe('merge-pending');
    expect(driver.allowed(PEOPLE.billing)).not.toContain('reply');
    expect(driver.refusal(PEOPLE.junior, 'merge-into', { survivor: 'case-3', text })?.code).toBe('merge-pending');
    driver.do(PEOPLE.junior, 'add-note', { text });
  });

  it('cannot go into itself', () => {
    const own = complaintAt('handling');
    expect(own.refusal(PEOPLE.junior, 'merge-into', { survivor: 'case-1', text })?.field).toBe('survivor');
  });

  it('ends with its clocks once it was taken in', () => {
    const { driver } = asking();
    driver.do(CASE, 'merge-accepted', { survivor: 'case-2' });
    const links = [{ other: 'case-2', kind: 'merged-into' }];
    expect(driver.state).toMatchObject({ ended: true, outcome: 'merged', links });
    expect(driver.state.clocks.every(({ endedAt }) => endedAt !== null)).toBe(true);
  });

  it('goes on where it was when refused, and says why', () => {
    const { driver } = asking();
    const told = driver.do(CASE, 'merge-refused', { survivor: 'case-2', reason: 'withdrawn' });
    expect(told).toMatchObject([{ topic: 'complaint.merge-refused', data: { reason: 'withdrawn' } }]);
    expect(driver.state).toMatchObject({ stage: 'handling', merging: null });
    driver.do(PEOPLE.billing, 'reply', { text });
  });

  it('waits five minutes at most; word that comes later still counts, and of another case never', () => {
    const { driver } = asking();
    const told = driver.wait(5);
    expect(told).toMatchObject([{ topic: 'complaint.merge-refused', data: { reason: 'no-answer' } }]);
    expect(driver.state.merging).toBeNull();
    driver.do(PEOPLE.junior, 'merge-into', { survivor: 'case-3', text });
    expect(driver.refusal(CASE, 'merge-accepted', { survivor: 'case-2' })?.code).toBe('already-done');
    driver.do(CASE, 'merge-refused', { survivor: 'case-3', reason: 'answered' });
    driver.do(CASE, 'merge-accepted', { survivor: 'case-2' });
    expect(driver.state.outcome).toBe('merged');
  });
});

describe('the survivor', () => {
  const asked = { duplicate: 'case-2', receivedAt: START };
  const answer = (driver: Driver, fields: Record<string, unknown> = asked) =>
    driver.do(CASE, 'merge-asked', fields).flatMap((effect) => (effect.kind === 'tell-case' ? [effect] : []));

  it('takes the duplicate in, and keeps the earlier statutory clock', () => {
    const driver = complaintAt('handling');
    expect(answer(driver, { ...asked, receivedAt: START + DAY })).toMatchObject([
      { caseId: 'case-2', envelope: { command: { type: 'merge-accepted', survivor: 'case-1' } } },
    ]);
    expect(driver.clock('statutory')?.countsFrom).toBe(START);
    answer(driver, { duplicate: 'case-3', receivedAt: START - 3 * DAY });
    expect(driver.clock('statutory')).toMatchObject({ countsFrom: START - 3 * DAY, dueAt: START + 12 * DAY });
  });

  it.each<[string, () => Driver]>([
    ['answered', () => complaintAt('archiving')],
    ['answered', () => complaintAt('closed')],
    [
      'withdrawn',
      () => {
        const driver = complaintAt('handling');
        driver.do(PEOPLE.junior, 'withdraw', { text });
        return driver;
      },
    ],
    ['not-our-customer', () => registered({ channel: 'transfer-in', sender: ORGS.sn })],
    [
      'being-merged',
      () => {
        const driver = registered();
        driver.do(PEOPLE.junior, 'merge-into', { survivor: 'case-3', text });
        return driver;
      },
    ],
  ])('refuses when it is %s', (reason, at) => {
    const driver = at();
    const { stage, receivedAt } = driver.state;
    expect(answer(driver, { duplicate: 'case-2', receivedAt: START - DAY })).toMatchObject([
      { caseId: 'case-2', envelope: { command: { type: 'merge-refused', survivor: 'case-1', reason } } },
    ]);
    expect(driver.state).toMatchObject({ stage, receivedAt });
  });
});

describe('two that are merged into each other at once', () => {
  /** One way it can go: who asks, and whose oldest word arrives, step by step. */
  type Choice = 'a asks' | 'b asks' | 'a hears' | 'b hears';

  function play(choices: Choice[]): { left: Choice[]; ends: (string | null)[]; merging: unknown[] } {
    const cases = { a: registered({}, testTerms(), 'case-a'), b: registered({}, testTerms(), 'case-b') };
    const words: Record<'a' | 'b', Effect[]> = { a: [], b: [] };
    const asked = { a: false, b: false };
    const pass = (effects: Effect[]): void => {
      for (const effect of effects)
        if (effect.kind === 'tell-case') words[effect.caseId === 'case-a' ? 'a' : 'b'].push(effect);
    };
    const can = (who: 'a' | 'b') => !asked[who] && cases[who].allowed(PEOPLE.junior).includes('merge-into');
    for (const choice of choices) {
      const who = choice[0] as 'a' | 'b';
      if (choice.endsWith('asks')) {
        asked[who] = true;
        pass(cases[who].do(PEOPLE.junior, 'merge-into', { survivor: who === 'a' ? 'case-b' : 'case-a', text }));
      } else pass(cases[who].hear((words[who].shift() as Extract<Effect, { kind: 'tell-case' }>).envelope));
    }
    const left = (['a', 'b'] as const).flatMap((who): Choice[] => [
      ...(can(who) ? [`${who} asks` as const] : []),
      ...(words[who].length > 0 ? [`${who} hears` as const] : []),
    ]);
    return {
      left,
      ends: [cases.a.state.outcome, cases.b.state.outcome],
      merging: [cases.a.state.merging, cases.b.state.merging],
    };
  }

  it('leave exactly one, whatever the order, and nobody waits', () => {
    const ends = new Set<string>();
    const walk = (choices: Choice[]): void => {
      const played = play(choices);
      if (played.left.length > 0) return played.left.forEach((choice) => walk([...choices, choice]));
      expect([choices, played.ends.filter((outcome) => outcome === 'merged').length]).toEqual([choices, 1]);
      expect([choices, played.merging]).toEqual([choices, [null, null]]);
      ends.add(String(played.ends));
    };
    walk([]);
    // Whoever asked alone goes; at the very same moment the younger one does.
    expect([...ends].sort()).toEqual([',merged', 'merged,']);
    expect(play(['a asks', 'b asks', 'a hears', 'b hears', 'b hears', 'a hears']).ends).toEqual([null, 'merged']);
  });
});

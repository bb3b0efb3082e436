import { arm, cancel, fire, meet, nextFiring, pause, resume, STATUTORY, type SlaClock } from './sla-clock';
import type { ClockTerms } from './terms';
import { at, calendars, hours, terms } from '../../test/support/domain/office-clocks';

const working = (amount: number, over: Partial<ClockTerms> = {}) =>
  terms({ limit: { amount, unit: 'working-minutes' }, ...over });

// Monday
const START = at('2026-11-23T10:00');
const armed = (over: Partial<ClockTerms> = {}, share?: number): SlaClock =>
  arm('handle-1', 'handle', terms(over), calendars, START, share);
const planned = (clock: SlaClock): [string, string][] =>
  clock.marks.filter(({ fired }) => fired === null).map(({ name, planned }) => [name, local(planned)]);
const local = (instant: number): string => new Date(instant + 8 * 3_600_000).toISOString().slice(0, 16);

describe('arming', () => {
  it('plans warnings and breach from the limit', () => {
    const clock = armed();
    expect(clock).toMatchObject({ id: 'handle-1', kind: 'handle', state: 'running', armedAt: START, endedAt: null });
    expect(local(clock.dueAt)).toBe('2026-11-25T10:00');
    expect(planned(clock)).toEqual([
      ['warn-50', '2026-11-24T10:00'],
      ['warn-80', '2026-11-25T08:30'], // 00:24 is outside service: next opening
      ['breach', '2026-11-25T10:00'],
    ]);
  });

  it('reminds at any hour where the policy says so', () => {
    expect(planned(armed({ remindOutsideService: true }))[1]).toEqual(['warn-80', '2026-11-25T00:24']);
  });

  it('leaves out a warning that would come no earlier than the breach, and never moves the breach', () => {
    const clock = armed({ limit: { amount: hours(20), unit: 'minutes' } });
    expect(planned(clock)).toEqual([['breach', '2026-11-24T06:00']]);
  });

  it('takes a share of the limit, fractions included', () => {
    expect(local(armed({}, 0.5).dueAt)).toBe('2026-11-24T10:00');
    expect(armed({ limit: { amount: 1 / 60, unit: 'minutes' } }).dueAt).toBe(START + 1000);
  });

  it('counts service time only on a working limit', () => {
    const clock = arm('accept-1', 'accept', working(hours(4)), calendars, START);
    expect(local(clock.dueAt)).toBe('2026-11-23T16:00');
    expect(planned(clock)[0]).toEqual(['warn-50', '2026-11-23T14:00']);
  });

  it('counts from an earlier receipt, without planning a mark for the past', () => {
    const statutory = terms({
      limit: { amount: 15 * 1440, unit: 'minutes' },
      warnAt: [7 / 15, 10 / 15, 13 / 15],
      remindOutsideService: true,
    });
    const received = at('2026-11-15T10:00');
    const clock = arm('statutory-1', STATUTORY, statutory, calendars, START, 1, received);
    expect(planned(clock)).toEqual([
      ['warn-47', '2026-11-23T10:00'], // day 7 was the 22nd
      ['warn-67', '2026-11-25T10:00'],
      ['warn-87', '2026-11-28T10:00'],
      ['breach', '2026-11-30T10:00'],
    ]);
  });

  it('names the calendar that the terms lack', () => {
    expect(() => armed({ calendar: 'nowhere' })).toThrow('the terms hold no calendar nowhere');
  });
});

describe('pausing', () => {
  it('moves the due time by the pause, whatever the number of pauses', () => {
    let clock = armed();
    clock = pause(clock, at('2026-11-23T12:00'), 'wait-for-customer');
    expect(clock.state).toBe('paused');
    expect(local(clock.dueAt)).toBe('2026-11-25T10:00');
    clock = resume(clock, { calendars }, at('2026-11-23T15:00'));
    clock = pause(clock, at('2026-11-23T16:00'), 'wait-for-customer');
    clock = resume(clock, { calendars }, at('2026-11-23T17:00'));
    expect(clock.state).toBe('running');
    expect(local(clock.dueAt)).toBe('2026-11-25T14:00');
    expect(planned(clock)[0]).toEqual(['warn-50', '2026-11-24T14:00']);
  });

  it('costs a working limit only the service time within the pause', () => {
    const clock = pause(arm('a', 'accept', working(hours(4)), calendars, START), at('2026-11-23T11:00'), 'x');
    expect(local(resume(clock, { calendars }, at('2026-11-24T08:00')).dueAt)).toBe('2026-11-24T11:30');
  });

  it('keeps a share of working days', () => {
    const days = terms({ limit: { amount: 2, unit: 'working-days' } });
    const clock = pause(arm('a', 'archive', days, calendars, START), at('2026-11-24T10:00'), 'x');
    expect(local(resume(clock, { calendars }, at('2026-11-26T10:00')).dueAt)).toBe('2026-11-27T10:00');
  });

  it('does not fire while paused, and moves a warning that fell into the pause to its end', () => {
    const paused = pause(armed(), at('2026-11-24T09:00'), 'x');
    expect(nextFiring({ clocks: [paused] })).toBeNull();
    expect(fire(paused, 'warn-50', at('2026-11-24T10:00'))).toBe(paused);
    expect(planned(resume(paused, { calendars }, at('2026-11-24T12:00')))[0]).toEqual(['warn-50', '2026-11-24T14:00']);
  });

  it('leaves what is not pausable running: the statutory clock whatever the terms say', () => {
    const fixed = armed({ pausable: false });
    expect(pause(fixed, START, 'x')).toBe(fixed);
    const statutory = arm('s', STATUTORY, terms(), calendars, START);
    expect(pause(statutory, START, 'x')).toBe(statutory);
  });

  it('answers a clock as it is when there is nothing to pause or resume', () => {
    const clock = armed();
    expect(resume(clock, { calendars }, START)).toBe(clock);
    const paused = pause(clock, START, 'x');
    expect(pause(paused, START + 1, 'y')).toBe(paused);
    const met = meet(clock, { calendars }, START);
    expect(pause(met, START, 'x')).toBe(met);
  });
});

describe('firing', () => {
  it('goes from running over warned to breached, and notes when it really happened', () => {
    let clock = armed();
    const late = 700;
    for (const state of ['warned', 'warned', 'breached'] as const) {
      const firing = nextFiring({ clocks: [clock] })!;
      clock = fire(clock, firing.command.mark, firing.at + late);
      expect(clock.state).toBe(state);
    }
    expect(clock.marks.map(({ planned, fired }) => fired! - planned)).toEqual([late, late, late]);
    expect(nextFiring({ clocks: [clock] })).toBeNull();
    expect(fire(clock, 'breach', START)).toBe(clock);
  });

  it('takes the earliest mark, and at one instant the first clock', () => {
    const other = arm('accept-2', 'accept', terms({ warnAt: [] }), calendars, START);
    const same = arm('answer-3', 'answer', terms({ warnAt: [] }), calendars, START);
    expect(nextFiring({ clocks: [other, same, armed()] })!.command).toEqual({
      type: 'clock-mark',
      clockId: 'handle-1',
      mark: 'warn-50',
    });
    expect(nextFiring({ clocks: [other, same] })!.command.clockId).toBe('accept-2');
    expect(nextFiring({ clocks: [same, other] })!.command.clockId).toBe('answer-3');
    expect(nextFiring({ clocks: [] })).toBeNull();
  });

  it('keeps two warnings of one instant in their order', () => {
    const clock = arm(
      'h',
      'handle',
      terms({ limit: { amount: hours(30), unit: 'minutes' } }),
      calendars,
      at('2026-11-27T20:00'),
    );
    expect(planned(clock)).toEqual([['breach', '2026-11-29T02:00']]);
    const monday = arm(
      'h',
      'handle',
      terms({ limit: { amount: hours(72), unit: 'minutes' } }),
      calendars,
      at('2026-11-27T17:00'),
    );
    expect(planned(monday).map(([name]) => name)).toEqual(['warn-50', 'warn-80', 'breach']);
    expect(nextFiring({ clocks: [monday] })!.command.mark).toBe('warn-50');
  });
});

describe('ending', () => {
  const due = at('2026-11-25T10:00');

  it('says whether it was met in time', () => {
    expect(meet(armed(), { calendars }, due)).toMatchObject({ state: 'met', endedAt: due, late: false });
    expect(meet(armed(), { calendars }, due + 1).late).toBe(true);
    expect(meet(fire(armed(), 'breach', due), { calendars }, due + 5000)).toMatchObject({ state: 'met', late: true });
  });

  it('does not call late what was met in a pause that began in time', () => {
    const clock = meet(pause(armed(), due - 1, 'x'), { calendars }, due + 99_000);
    expect(clock).toMatchObject({ late: false, pauses: [{ from: due - 1, to: due + 99_000 }] });
    // The pause has ended with the clock: the due time moved on by it.
    expect(clock.dueAt).toBe(due + 99_001);
  });

  it('is cancelled without judgement, and for good', () => {
    const clock = cancel(armed(), { calendars }, due + 1);
    expect(clock).toMatchObject({ state: 'cancelled', late: null });
    expect(nextFiring({ clocks: [clock] })).toBeNull();
    expect(meet(clock, { calendars }, due)).toBe(clock);
  });

  it('leaves the clock it was given as it was', () => {
    const clock = Object.freeze(armed());
    Object.freeze(clock.marks);
    Object.freeze(clock.pauses);
    fire(pause(clock, START, 'x'), 'breach', due);
    meet(clock, { calendars }, due);
    expect(clock.state).toBe('running');
  });
});

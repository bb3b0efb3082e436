import { extend, rearm } from './sla-change';
import { arm, cancel, fire, meet, nextFiring, pause, resume, STATUTORY, type SlaClock } from './sla-clock';
import type { ClockTerms } from './terms';
import { at, calendars, hours, terms } from '../../test/support/domain/office-clocks';

// Monday
const START = at('2026-11-23T10:00');
const armed = (over: Partial<ClockTerms> = {}, share?: number): SlaClock =>
  arm('handle-1', 'handle', terms(over), calendars, START, share);
const local = (instant: number): string => new Date(instant + 8 * 3_600_000).toISOString().slice(0, 16);

describe('changing terms', () => {
  const paused = pause(armed(), at('2026-11-23T12:00'), 'wait-for-customer');
  const resumed = resume(paused, { calendars }, at('2026-11-23T15:00'));

  it('keeps the accumulated pauses when the priority changes', () => {
    const faster = rearm(
      resumed,
      terms({ limit: { amount: hours(24), unit: 'minutes' } }),
      calendars,
      at('2026-11-23T16:00'),
    );
    expect(local(faster.dueAt)).toBe('2026-11-24T13:00');
    expect(faster.pauses).toEqual(resumed.pauses);
    expect(faster.armedAt).toBe(START);
  });

  it('stays paused when paused, and keeps share and extensions', () => {
    const half = extend(pause(armed({}, 0.5), at('2026-11-23T12:00'), 'x'), 60, { calendars }, at('2026-11-23T12:00'));
    const changed = rearm(
      half,
      terms({ limit: { amount: hours(12), unit: 'minutes' } }),
      calendars,
      at('2026-11-23T13:00'),
    );
    expect(changed.state).toBe('paused');
    expect(changed.limit.amount).toBe(hours(6) + 60);
    expect(local(resume(changed, { calendars }, at('2026-11-23T14:00')).dueAt)).toBe('2026-11-23T19:00');
  });

  it('breaches at once, not in the past, when the new limit is over already', () => {
    const now = at('2026-11-23T20:00');
    const over = rearm(resumed, terms({ limit: { amount: 60, unit: 'minutes' } }), calendars, now);
    expect(over.marks).toEqual([{ name: 'breach', planned: now, fired: null }]);
    expect(local(over.dueAt)).toBe('2026-11-23T11:00');
  });

  it('runs again, and may breach again, when an extension moves the due time ahead', () => {
    const breachedAt = at('2026-11-25T10:00');
    const breached = fire(armed({ warnAt: [] }), 'breach', breachedAt);
    const extended = extend(breached, 120, { calendars }, at('2026-11-25T11:00'));
    expect(extended.state).toBe('running');
    const { at: next, commandId } = nextFiring({ clocks: [extended] })!;
    expect(local(next)).toBe('2026-11-25T12:00');
    expect(commandId).not.toBe(nextFiring({ clocks: [armed({ warnAt: [] })] })!.commandId);
    expect(fire(extended, 'breach', next).marks).toEqual([
      { name: 'breach', planned: breachedAt, fired: breachedAt },
      { name: 'breach', planned: next, fired: next },
    ]);
  });

  it('leaves the statutory clock, and one that has ended, as they are', () => {
    const statutory = arm('s', STATUTORY, terms(), calendars, START);
    for (const clock of [statutory, meet(armed(), { calendars }, START), cancel(armed(), { calendars }, START)]) {
      expect(rearm(clock, terms({ warnAt: [] }), calendars, START)).toBe(clock);
      expect(extend(clock, 60, { calendars }, START)).toBe(clock);
    }
  });
});

import { buildCalendar } from '../../platform/policy/calendar-definition';
import { timeLeft } from './time-left';

const morning = { id: 'back-office', note: '', zone: 'Asia/Shanghai', week: { 'monday–friday': ['08:30–12:00'] } };
const hours = { ...buildCalendar(morning), version: 1 };
/** A Monday, local time. */
const at = (time: string) => Date.parse(`2026-03-02T${time}:00+08:00`);
const clock = { calendar: 'back-office', version: 1, dueAt: at('11:00'), pause: null };

it('counts the minutes of service, not those of the clock on the wall', () => {
  expect(timeLeft(clock, hours, at('07:00'))).toEqual({
    calendar: 'back-office',
    workingMinutesLeft: 150,
    paused: null,
  });
});

it('is negative when late, by the minutes of service since', () => {
  expect(timeLeft(clock, hours, at('23:00'))?.workingMinutesLeft).toBe(-60);
});

it('stands still in a pause and says why', () => {
  const pause = { from: at('09:30'), to: null, reason: 'customer' };
  expect(timeLeft({ ...clock, pause }, hours, at('23:00'))).toEqual({
    calendar: 'back-office',
    workingMinutesLeft: 90,
    paused: { reason: 'customer', since: '2026-03-02T01:30:00.000Z' },
  });
});

it('is unknown under a calendar that the case does not keep, and nothing without a clock', () => {
  expect(timeLeft({ ...clock, version: null }, undefined, at('09:00'))?.workingMinutesLeft).toBeNull();
  expect(timeLeft(null, hours, at('09:00'))).toBeNull();
});

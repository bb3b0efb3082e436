import { workingWords } from './working-words';

const NOW = Date.parse('2026-03-02T01:00:00Z');
const NOTHING = { beside: null, below: null };
const words = {
  t: (key: string, values: Record<string, string | number> = {}) => `${key}(${Object.values(values).join()})`,
  code: (_: string, code: unknown) => String(code),
  duration: (minutes: number) => `${minutes}m`,
};
const item = (
  minutes: number,
  workingMinutesLeft: number | null,
  paused: { reason: string; since: string } | null = null,
) => ({
  dueAt: paused ? null : new Date(NOW + minutes * 60_000).toISOString(),
  time: { calendar: 'back-office', workingMinutesLeft, paused },
});

it('says the time of the office where it differs from the clock on the wall', () => {
  expect(workingWords(item(900, 210), NOW, words)).toEqual({ beside: null, below: 'inbox.working(210m)' });
  expect(workingWords(item(-900, -60), NOW, words)).toEqual({ beside: null, below: 'inbox.workingLate(60m)' });
  expect(workingWords(item(60, 59), NOW, words)).toEqual(NOTHING);
});

it('says why a clock stands and what it has left', () => {
  const paused = { reason: 'customer', since: '' };
  expect(workingWords(item(0, 90, paused), NOW, words)).toEqual({ beside: 'inbox.rest(90m)', below: 'customer' });
  expect(workingWords(item(0, null, paused), NOW, words)).toEqual({ beside: null, below: 'customer' });
});

it('says nothing where there is no clock', () => {
  expect(workingWords({ dueAt: null, time: null }, NOW, words)).toEqual(NOTHING);
});

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { isOpen } from '../../../domain/shared/business-calendar';
import { buildCalendar, lastKnownYear } from './calendar-definition';
import { defaultCalendars } from './seed-policies';

const calendar = (id: string) => ({ ...defaultCalendars().find((each) => each.id === id)!, version: 1 });
const at = (local: string): number => Date.parse(`${local}:00+08:00`);

describe('the default calendars', () => {
  it.each([
    ['front-desk', '2026-10-01T03:00', true],
    ['always', '2026-11-29T23:59', true],
    ['back-office', '2026-11-23T08:30', true],
    ['back-office', '2026-11-23T12:30', false],
    ['back-office', '2026-11-22T10:00', false],
    ['back-office', '2026-10-01T10:00', false], // National Day
    ['back-office', '2026-09-20T10:00', true], // a Sunday worked for it
    ['back-office', '2026-02-17T10:00', false], // Spring Festival
    ['back-office-west', '2026-11-23T09:00', false],
    ['back-office-west', '2026-11-23T19:00', true],
    ['back-office-west', '2026-10-10T19:00', true], // a Saturday worked for National Day
    ['calling-hours', '2026-11-22T19:59', true],
    ['calling-hours', '2026-11-22T13:00', false],
  ])('%s at %s: open %s', (id, instant, open) => {
    expect(isOpen(calendar(id), at(instant))).toBe(open);
  });

  it('say until when the holidays are known, and keep only days that differ from the week', () => {
    const { knownUntil, exceptions } = calendar('back-office');
    expect(knownUntil).toBe(`${lastKnownYear()}-12-31`);
    expect(lastKnownYear()).toBeGreaterThanOrEqual(2026);
    expect(exceptions['2026-10-03']).toBeUndefined(); // a Saturday anyway
    const differing = Object.entries(exceptions).filter(([date]) => date.startsWith('2026'));
    const worked = differing.filter(([, intervals]) => intervals.length > 0).map(([date]) => date);
    expect(worked).toEqual(['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10']);
    expect(differing.length - worked.length).toBe(19); // weekdays off, as announced for 2026
    expect(calendar('calling-hours').exceptions).toEqual({});
  });

  it('do not depend on the zone of the host', () => {
    const program = `process.stdout.write(JSON.stringify(require('./src/platform/policy/seed-policies').defaultCalendars()))`;
    const here = JSON.stringify(defaultCalendars());
    const same = ['America/New_York', 'Asia/Shanghai', 'Pacific/Kiritimati'].map((TZ) => {
      const built = execFileSync(process.execPath, ['-r', './test/support/sources.cjs', '-e', program], {
        cwd: join(__dirname, '../../..'),
        env: { ...process.env, TZ },
        encoding: 'utf8',
      });
      return [TZ, built === here];
    });
    expect(same.filter(([, equal]) => !equal)).toEqual([]);
  });
});

describe('a definition', () => {
  const definition = { id: 'own', note: '', zone: 'Asia/Shanghai' };

  it.each([
    [{ monday: ['8-12'] }, '8-12 is not written like 08:30–12:00'],
    [{ 'friday–monday': ['08:30–12:00'] }, 'friday–monday is not written like monday–friday'],
    [{ moonday: ['08:30–12:00'] }, 'moonday is not written like monday–friday'],
    [{ monday: ['08:30–12:00', '11:00–14:00'] }, 'weekday 1: interval 660–840 is wrong or overlaps'],
    [{}, 'no service on any day'],
  ])('%j is refused with the fault named', (week, fault) => {
    expect(() => buildCalendar({ ...definition, week })).toThrow(fault);
  });
});

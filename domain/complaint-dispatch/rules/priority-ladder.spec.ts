import fc from 'fast-check';
import { words, type CaseDriver } from '../../../test/support/domain/case-driver';
import { complaintAt } from '../../../test/support/domain/complaints';
import { PEOPLE } from '../../../test/support/domain/people';
import { minutes, testTerms } from '../../../test/support/domain/terms';
import { nextFiring } from '../../shared/sla-clock';
import type { Terms } from '../../shared/terms';
import type { ComplaintState } from '../complaint-state';

type Driver = CaseDriver<ComplaintState>;
const text = words();
const MINUTE = 60_000;
const HOUR = 60;

/** Rungs of so many minutes each, and a handle limit. */
function termsOf(rung: number, handle = 48 * HOUR): Terms {
  const terms = testTerms({ clocks: { handle: minutes(handle) } });
  const rungs = terms.ladder.rungs.map((one) => ({ ...one, limit: { ...one.limit, amount: rung } }));
  return { ...terms, ladder: { ...terms.ladder, rungs } };
}

/** Late, and the team leader called on a moment ago. */
function climbing(): Driver {
  const driver = complaintAt('handling', {}, termsOf(4 * HOUR));
  driver.wait((driver.clock('handle')!.dueAt - driver.now) / MINUTE);
  expect(driver.state.climb).toMatchObject({ rung: 0 });
  return driver;
}

function become(driver: Driver, priority: number, terms: Terms): void {
  driver.terms = terms;
  driver.do(PEOPLE.senior, 'change-priority', { priority, text });
}
const rung = (driver: Driver) => driver.clock('escalation')!;

describe('another priority while the case climbs', () => {
  it.each<[string, number, number, number]>([
    // limit before the change is 4 hours
    ['shortens the rung, counted from the call', 30, HOUR, HOUR],
    ['leaves no more than what is left', 59, HOUR, HOUR],
    ['lengthens it likewise', 30, 8 * HOUR, 8 * HOUR],
  ])('%s', (_, after, limit, due) => {
    const driver = climbing();
    const { id, armedAt } = rung(driver);
    driver.wait(after);
    become(driver, 5, termsOf(limit));
    expect(rung(driver)).toMatchObject({ id, armedAt, state: 'running', dueAt: armedAt + due * MINUTE });
    driver.wait(due - after - 1);
    expect(driver.state.climb?.rung).toBe(0);
    driver.wait(1);
    expect(driver.state.climb?.rung).toBe(1);
  });

  it('calls the next tier at once where the rung is over already, and that tier has its whole limit', () => {
    const driver = climbing();
    driver.wait(90);
    become(driver, 5, termsOf(HOUR));
    expect(nextFiring(driver.state)).toMatchObject({ at: driver.now, command: { mark: 'breach' } });
    driver.wait(0);
    expect(driver.state.climb?.rung).toBe(1);
    expect(rung(driver)).toMatchObject({ state: 'running', dueAt: driver.now + HOUR * MINUTE });
    expect(driver.tasks().filter((step) => step === 'escalation')).toHaveLength(1);
  });

  it('lets the tier go where the work is no longer late; the next delay calls on the one above', () => {
    const driver = climbing();
    driver.wait(10);
    become(driver, 1, termsOf(4 * HOUR, 72 * HOUR));
    expect(rung(driver).state).toBe('cancelled');
    expect(driver.tasks()).not.toContain('escalation');
    driver.wait((driver.clock('handle')!.dueAt - driver.now) / MINUTE);
    expect(driver.state.climb?.rung).toBe(1);
  });

  it('whatever is changed and when: a tier is called on once, and never before its limit has passed', () => {
    const changes = fc.array(
      fc.record({
        after: fc.nat(300),
        limit: fc.integer({ min: 1, max: 400 }),
        priority: fc.integer({ min: 1, max: 5 }),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(changes, (steps) => {
        const driver = climbing();
        for (const { after, limit, priority } of steps) {
          driver.wait(after);
          if (priority !== driver.state.subject.priority) become(driver, priority, termsOf(limit));
          driver.wait(0);
          const clock = rung(driver);
          if (clock.endedAt !== null) continue;
          expect(clock.dueAt).toBe(clock.armedAt + clock.limit.amount * MINUTE);
          // Late: told so at once.
          expect(clock.dueAt > driver.now || clock.state === 'breached').toBe(true);
        }
        const calls = driver.transitions.filter(
          ({ command, effects }) =>
            command === 'clock-mark' &&
            effects.some((effect) => effect.kind === 'deliver' && effect.topic === 'complaint.escalated'),
        );
        const rungs = calls.map(({ next }) => next.climb!.rung);
        expect(rungs).toEqual([...new Set(rungs)].sort());
        expect(driver.tasks().filter((step) => step === 'escalation').length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 150 },
    );
  });
});

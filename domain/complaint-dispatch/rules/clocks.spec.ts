import { START, topics } from '../../../test/support/domain/case-driver';
import { complaintAt } from '../../../test/support/domain/complaints';
import { ORGS, PEOPLE, TIMER } from '../../../test/support/domain/people';
import { openTasks } from '../../shared/human-task';
import type { ComplaintStage } from '../complaint-state';

const DAY = 24 * 60;
const text = { id: 't', digest: 'd' };

/** Steps in working stages would climb; here only the statutory clock is of interest. */
const toDay = (stage: ComplaintStage, day: number) => {
  const driver = complaintAt(stage);
  const effects = driver.wait(day * DAY);
  return { driver, statutory: effects.filter((e) => e.kind === 'deliver' && e.topic === 'complaint.statutory') };
};

describe('the statutory clock', () => {
  it('warns on days 7 and 10, goes straight to the GM hotline on day 13, and is overdue on day 15', () => {
    expect(toDay('triage', 7).statutory).toHaveLength(1);
    expect(toDay('triage', 10).statutory).toHaveLength(2);
    expect(openTasks(toDay('triage', 12.9).driver.state, 'statutory-alarm')).toEqual([]);
    const { driver } = toDay('triage', 13);
    expect(openTasks(driver.state, 'statutory-alarm')).toMatchObject([
      { candidates: [{ role: 'gm-hotline', org: 'gs' }] },
    ]);
    expect(driver.wait(2 * DAY)).toContainEqual(expect.objectContaining({ topic: 'complaint.statutory', org: 'gs' }));
    expect(openTasks(driver.state, 'statutory-alarm')).toHaveLength(1);
    expect(driver.state.overdue).toMatchObject([{ clock: 'statutory-1', org: 'gs-lz', at: START + 15 * DAY * 60_000 }]);
  });

  it('lets the GM hotline take over whatever the case waits for', () => {
    const { driver } = toDay('triage', 13);
    driver.do(PEOPLE.gm, 'take-over', { text });
    expect(driver.state.holder).toEqual({ role: 'gm-hotline', org: 'gs', person: 'gs.gm' });
    driver.do(PEOPLE.gm, 'answer-on-spot', { text });
    expect(driver.tasks()).toEqual([]);
    expect(driver.clock('statutory')).toMatchObject({ state: 'met', late: false });
  });

  it('takes the alarm back with the final answer', () => {
    const { driver } = toDay('triage', 13);
    driver.do(PEOPLE.junior, 'answer-on-spot', { text });
    expect(driver.tasks()).toEqual([]);
  });
});

describe('a step that is overdue', () => {
  it.each<[ComplaintStage, string]>([
    ['triage', 'team-leader@gs-lz'],
    ['second-review', 'team-leader@gs-lz'],
    ['return-review', 'team-leader@gs-lz'],
    ['leader-decision', 'prefecture-manager@gs-lz'],
    ['reply-check', 'team-leader@gs-lz'],
    ['send-back-review', 'team-leader@gs-lz'],
    ['objection', 'gm-hotline@gs'],
    ['investigating', 'gm-hotline@gs'],
    ['archiving', 'team-leader@gs-lz'],
  ])('%s: reminders, then %s may take it too', (stage, post) => {
    const driver = complaintAt(stage);
    const [task] = openTasks(driver.state);
    const effects = driver.wait(5 * DAY);
    expect(topics(effects)).toEqual(expect.arrayContaining(['complaint.reminder', 'complaint.late']));
    const now = openTasks(driver.state).find(({ id }) => id === task!.id)!;
    expect(now.candidates.map(({ role, org }) => `${role}@${org}`)).toContain(post);
  });
});

describe('the clock of a mark', () => {
  it('fires once, and only from the timer', () => {
    const driver = complaintAt('triage');
    driver.wait(15);
    const clockId = driver.clock('triage')!.id;
    expect(driver.refusal(TIMER, 'clock-mark', { clockId, mark: 'warn-50' })?.code).toBe('already-done');
    expect(driver.refusal(TIMER, 'clock-mark', { clockId: 'none', mark: 'breach' })?.code).toBe('already-done');
    expect(driver.refusal(PEOPLE.leader, 'clock-mark', { clockId, mark: 'warn-80' })?.code).toBe('not-permitted');
  });

  it('of a department that does not accept tells it, and leaves the work with it', () => {
    const driver = complaintAt('dispatched');
    const late = driver.wait(6 * 60).filter((effect) => effect.kind === 'deliver' && effect.topic === 'complaint.late');
    expect(late).toMatchObject([{ org: ORGS.billing.id, data: { clock: 'accept' } }]);
    expect(driver.state.holder).toMatchObject({ role: 'handler', org: 'gs-lz-billing' });
  });
});

import { words } from '../../../test/support/domain/case-driver';
import { complaintAt, registered } from '../../../test/support/domain/complaints';
import { COMPLAINT_PEOPLE, ORGS, PEOPLE, type Person } from '../../../test/support/domain/people';

const text = words();
const task = (driver: ReturnType<typeof registered>) => driver.state.tasks.find(({ status }) => status === 'open')!;

describe('tasks', () => {
  it('two claims at once: one wins, the other is told who holds it', () => {
    const driver = registered();
    driver.do(PEOPLE.junior, 'claim', { task: task(driver).id });
    expect(driver.state.holder?.person).toBe('lz.junior');
    expect(driver.refusal(PEOPLE.junior2, 'draft-dispatch', { target: ORGS.billing, text })).toMatchObject({
      code: 'task-held',
      params: { holder: 'lz.junior' },
    });
    driver.do(PEOPLE.junior, 'release', { task: task(driver).id });
    driver.do(PEOPLE.junior2, 'claim', { task: task(driver).id });
  });

  it('raise the version, so that who saw the task before must look again', () => {
    const driver = registered();
    const { id, version } = task(driver);
    driver.do(PEOPLE.junior, 'claim', { task: id });
    expect(task(driver).version).toBe(version + 1);
  });

  it('are never given to whom separation of duties keeps out', () => {
    const driver = complaintAt('second-review');
    const { id } = task(driver);
    driver.do(PEOPLE.senior, 'claim', { task: id });
    expect(driver.refusal(PEOPLE.senior, 'delegate', { task: id, person: 'lz.junior' })?.code).toBe(
      'separation-of-duties',
    );
    expect(driver.refusal(PEOPLE.leader, 'assign', { task: id, person: 'lz.junior' })?.code).toBe(
      'separation-of-duties',
    );
    expect(driver.refusal(PEOPLE.junior2, 'assign', { task: id, person: 'lz.senior2' })?.code).toBe('not-permitted');
    driver.do(PEOPLE.senior, 'delegate', { task: id, person: 'lz.senior2' });
    driver.do(PEOPLE.senior2, 'approve-dispatch');
  });
});

describe('a task whose holder is away', () => {
  const held = () => {
    const driver = complaintAt('handling');
    const { id } = driver.state.tasks.find(({ step, status }) => step === 'handle' && status === 'open')!;
    expect(driver.state.holder?.person).toBe('lz.billing');
    return { driver, task: id };
  };
  const others = Object.entries(COMPLAINT_PEOPLE).filter(
    ([name]) => !['leader', 'manager', 'gm', 'billing'].includes(name),
  ) as [keyof typeof PEOPLE, Person][];

  it.each(['leader', 'manager', 'gm'] as const)('is released and handed on by %s, who says why', (name) => {
    const { driver, task } = held();
    expect(driver.allowed(PEOPLE[name])).toEqual(expect.arrayContaining(['release', 'assign']));
    expect(driver.refusal(PEOPLE[name], 'release', { task })).toMatchObject({ code: 'missing-field', field: 'text' });
    expect(driver.refusal(PEOPLE[name], 'assign', { task, person: 'lz.billing2' })?.field).toBe('text');
    driver.do(PEOPLE[name], 'release', { task, text });
    expect(driver.transitions.at(-1)?.fields).toEqual({ task, text });
    // In nobody's hands now: nothing to explain.
    driver.do(PEOPLE[name], 'assign', { task, person: 'lz.billing2' });
    driver.do(PEOPLE.billing2, 'reply', { text });
  });

  it.each(others)('not by %s', (_, person) => {
    const { driver, task } = held();
    expect(driver.allowed(person).filter((command) => ['release', 'assign'].includes(command))).toEqual([]);
    expect(driver.refusal(person, 'release', { task, text })?.code).toBe('not-permitted');
  });

  it('of another line is not theirs', () => {
    const driver = complaintAt('triage');
    const tianshui = { ...PEOPLE.leader, posts: [{ role: 'team-leader' as const, org: 'gs-ts' }] };
    expect(driver.allowed(tianshui)).not.toContain('assign');
  });

  it('goes to nobody whom separation of duties keeps out, whoever hands it on', () => {
    const driver = complaintAt('second-review');
    const { id: review } = task(driver);
    driver.do(PEOPLE.senior, 'claim', { task: review });
    const fields = { task: review, person: 'lz.junior', text };
    for (const who of [PEOPLE.leader, PEOPLE.manager, PEOPLE.gm])
      expect(driver.refusal(who, 'assign', fields)?.code).toBe('separation-of-duties');
  });
});

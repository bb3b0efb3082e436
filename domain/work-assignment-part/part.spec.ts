import { inHours } from '../../test/support/domain/bulletin-cast';
import { CaseDriver, topics, words } from '../../test/support/domain/case-driver';
import { holding } from '../../test/support/domain/knowledge-cast';
import { CASE, ORGS } from '../../test/support/domain/people';
import { WORK_CAST as CAST, workTerms } from '../../test/support/domain/work-cast';
import { liveClock } from '../shared/case-clocks';
import { machine } from './work-assignment-part.machine';
import type { PartState } from './part-state';

type Part = CaseDriver<PartState>;
const said = { text: words('said') };
const decided = <T>(value: T, at = inHours(0)) => ({ value, at });
const asked = (due = inHours(10)) => ({ words: decided(words('work')), due: decided(due) });

function given(over: object = {}): Part {
  const driver = new CaseDriver(machine, workTerms(), 'part-1');
  const rest = { assignment: 'assignment-1', assigner: ORGS.gs, urgency: 'normal', asked: asked(), person: null };
  driver.do(CASE, 'register', { org: ORGS.lz, ...rest, ...over });
  return driver;
}

function working(over: object = {}): Part {
  const driver = given(over);
  driver.do(CAST.lzAuthor, 'acknowledge-work');
  return driver;
}

function done(driver = working()): Part {
  driver.do(CAST.lzAuthor, 'report-done', said);
  return driver;
}

function objected(driver = working()): Part {
  driver.do(CAST.lzAuthor, 'object', said);
  return driver;
}

const due = ({ state }: Part): number | undefined => liveClock(state, 'work-deadline')?.dueAt;

it('is acknowledged, done, and accepted by the assigner', () => {
  const driver = given();
  expect([driver.state.stage, due(driver), driver.clock('work-acknowledge')?.dueAt]).toEqual([
    'work-acknowledgement',
    inHours(10),
    inHours(2),
  ]);
  driver.do(CAST.lzAuthor, 'acknowledge-work');
  expect([driver.state.stage, driver.clock('work-acknowledge')?.state]).toEqual(['work', 'met']);
  expect(topics(driver.do(CAST.lzAuthor, 'report-done', said))).toEqual(['work.reported']);
  expect([driver.state.stage, driver.clock('work-deadline')?.state]).toEqual(['work-acceptance', 'met']);
  expect(driver.refusal(CAST.lzManager, 'accept-work')?.code).toBe('not-permitted');
  expect(driver.refusal(holding(CAST.lzAuthor, CAST.gsManager), 'accept-work')?.code).toBe('separation-of-duties');
  driver.do(CAST.gsManager, 'accept-work');
  expect(driver.state).toMatchObject({ ended: true, outcome: 'accepted', late: false });
});

it('is a department’s handlers’ where it goes to one, and the named person’s where one is named', () => {
  const department = given({ org: ORGS.gsNetwork });
  expect(department.allowed(CAST.gsNetwork)).toContain('acknowledge-work');
  const named = given({ person: CAST.lzAuthor.id });
  expect(named.refusal(CAST.lzManager, 'acknowledge-work')?.code).toBe('task-held');
  named.do(CAST.lzAuthor, 'acknowledge-work');
  expect(named.refusal(CAST.lzManager, 'report-done', said)?.code).toBe('task-held');
});

it('climbs where nobody acknowledges it, and comes down with the acknowledgement', () => {
  const driver = given();
  expect(topics(driver.wait(2 * 60))).toEqual(['work.reminder', 'work.reminder', 'work.late', 'work.escalated']);
  driver.do(CAST.lzAuthor, 'acknowledge-work');
  expect(driver.tasks()).toEqual(['work']);
  expect(driver.state.late).toBe(false);
});

it('is reminded of at 50 % and 80 % of its time; past it it climbs, whatever is done meanwhile, until it is reported', () => {
  const driver = working();
  expect(topics(driver.wait(9 * 60))).toEqual(['work.reminder', 'work.reminder']);
  expect(topics(driver.wait(60))).toEqual(['work.part-late', 'work.escalated']);
  driver.do(CAST.lzAuthor, 'object', said);
  expect(driver.tasks()).toEqual(['escalation', 'work-objection']);
  driver.do(CAST.gsManager, 'confirm-work', said);
  expect(topics(driver.wait(5 * 60))).toContain('work.escalated');
  done(driver);
  expect(driver.state).toMatchObject({ late: true, climb: null });
  driver.do(CAST.gsManager, 'accept-work');
  expect(driver.state.late).toBe(true);
});

describe('an objection', () => {
  it('is another’s to decide, and the deadline runs meanwhile', () => {
    const driver = objected(given());
    expect([driver.state.stage, due(driver)]).toEqual(['work-objection', inHours(10)]);
    expect(driver.state.acknowledgedAt).toBe(inHours(0));
    const both = holding(CAST.lzAuthor, CAST.gsManager);
    expect(driver.refusal(both, 'confirm-work', said)?.code).toBe('separation-of-duties');
    expect(topics(driver.wait(10 * 60))).toContain('work.part-late');
    expect(driver.state.late).toBe(true);
  });

  it('confirmed, it stands: back to work, or to the rework that it was raised from', () => {
    const driver = objected();
    driver.do(CAST.gsManager, 'confirm-work', said);
    expect(driver.state).toMatchObject({ stage: 'work', objection: null, answer: { is: 'confirmed' }, number: 1 });
    done(driver);
    driver.do(CAST.gsManager, 'return', said);
    objected(driver).do(CAST.gsManager, 'confirm-work', said);
    expect(driver.state.stage).toBe('rework');
  });

  it('changed: other words, another deadline, for this receiver or for all', () => {
    const driver = objected();
    expect(driver.refusal(CAST.gsManager, 'change-work', said)?.field).toBe('dueAt');
    const effects = driver.do(CAST.gsManager, 'change-work', { ...said, dueAt: inHours(20) });
    expect(topics(effects)).toEqual(['work.changed']);
    expect([driver.state.stage, due(driver), driver.state.number]).toEqual(['work', inHours(20), 2]);
    const all = objected(driver).do(CAST.gsManager, 'change-work', { ...said, words: words('other'), whole: true });
    expect(all).toContainEqual(
      expect.objectContaining({
        caseId: 'assignment-1',
        envelope: expect.objectContaining({
          command: expect.objectContaining({ type: 'change-work', words: words('other'), by: [CAST.gsManager.id] }),
        }),
      }),
    );
    expect(driver.state.asked).toMatchObject({ words: { value: words('other') }, due: { value: inHours(20) } });
  });

  it('withdrawn: it ends here, or for all', () => {
    const here = objected();
    const words = (driver: Part, fields: object) =>
      driver
        .do(CAST.gsManager, 'withdraw-work', { ...said, ...fields })
        .flatMap((effect) => (effect.kind === 'tell-case' ? [effect.envelope.command.type] : []));
    expect(words(here, {})).toEqual(['part-reported']);
    expect(here.state).toMatchObject({ ended: true, outcome: 'called-off' });
    expect(words(objected(), { whole: true })).toEqual(['withdraw-work', 'part-reported']);
  });
});

describe('returned', () => {
  it('stays under the same deadline', () => {
    const driver = done();
    driver.wait(60);
    expect(topics(driver.do(CAST.gsManager, 'return', said))).toEqual(['work.returned']);
    expect([driver.state.stage, due(driver), driver.state.returns]).toEqual(['rework', inHours(10), 1]);
  });

  it('after the deadline has the least time, and is not late by that; reported late before, it stays late', () => {
    const driver = done();
    driver.wait(12 * 60);
    driver.do(CAST.gsManager, 'return', said);
    expect([due(driver), driver.state.late]).toEqual([inHours(16), false]);
    const late = working();
    late.wait(11 * 60);
    done(late).do(CAST.gsManager, 'return', said);
    expect([due(late), late.state.late]).toEqual([inHours(15), true]);
  });
});

const anew = (value: number, at: number) => ({ asked: { words: decided(words('work')), due: decided(value, at) } });

/** What crosses on the way. */
describe('races', () => {
  it('withdrawn while an objection is open: nobody is asked to decide it any more', () => {
    const driver = objected();
    driver.do(CASE, 'part-withdrawn');
    expect(driver.state).toMatchObject({ ended: true, outcome: 'called-off' });
    expect(driver.tasks()).toEqual([]);
  });

  it.each<[string, () => Part]>([
    ['not acknowledged', given],
    ['at work', working],
    ['objected', objected],
    ['reported', done],
  ])('%s: what is said to all ends it', (_, at) => {
    for (const [word, outcome] of [
      ['part-closed', 'closed'],
      ['part-withdrawn', 'called-off'],
    ] as const) {
      const driver = at();
      expect(topics(driver.do(CASE, word))).toEqual(['work.part-ended']);
      expect(driver.state).toMatchObject({ ended: true, outcome });
      expect(liveClock(driver.state, 'work-deadline')).toBeNull();
    }
  });

  it('a withdrawal that comes after the acceptance finds nothing to withdraw', () => {
    const driver = done();
    driver.do(CAST.gsManager, 'accept-work');
    expect(driver.refusal(CASE, 'part-withdrawn')?.code).toBe('case-closed');
    expect(driver.state.outcome).toBe('accepted');
  });

  it('the deadline moves while it is returned: nothing of the least time is taken away', () => {
    const driver = done();
    driver.wait(7 * 60);
    driver.do(CAST.gsManager, 'return', said);
    expect(due(driver)).toBe(inHours(11));
    driver.do(CASE, 'asked-anew', anew(inHours(8), inHours(7.5)));
    expect(due(driver)).toBe(inHours(11));
    driver.do(CASE, 'asked-anew', anew(inHours(20), inHours(7.6)));
    expect(due(driver)).toBe(inHours(20));
  });

  it('the deadline moves while it is reported: it counts where it is returned', () => {
    const driver = done();
    driver.do(CASE, 'asked-anew', anew(inHours(20), inHours(1)));
    expect(due(driver)).toBeUndefined();
    driver.do(CAST.gsManager, 'return', said);
    expect(due(driver)).toBe(inHours(20));
  });

  it('moved later, what climbed comes down', () => {
    const driver = working();
    driver.wait(11 * 60);
    driver.do(CASE, 'asked-anew', anew(inHours(20), inHours(10)));
    expect([driver.tasks(), driver.state.climb, driver.state.late]).toEqual([['work'], null, true]);
    expect(driver.state.tasks.find(({ status }) => status === 'open')?.clock).toBe(
      liveClock(driver.state, 'work-deadline')?.id,
    );
  });

  it('of two changes the one decided later counts, in whatever order they come; of words and deadline each for itself', () => {
    const driver = objected();
    driver.wait(2 * 60);
    driver.do(CAST.gsManager, 'change-work', { ...said, dueAt: inHours(20) });
    expect(driver.refusal(CASE, 'asked-anew', anew(inHours(30), inHours(1)))?.code).toBe('already-done');
    const both = { words: decided(words('other'), inHours(1)), due: decided(inHours(30), inHours(1)) };
    driver.do(CASE, 'asked-anew', { asked: both });
    expect(driver.state.asked).toMatchObject({ words: { value: words('other') }, due: { value: inHours(20) } });
    driver.do(CASE, 'asked-anew', anew(inHours(30), inHours(3)));
    expect(due(driver)).toBe(inHours(30));
  });

  it('asked after the deadline, a receiver has the least time', () => {
    expect(due(given({ asked: asked(inHours(-1)) }))).toBe(inHours(4));
  });
});

it('is the business of its assigner and its receiver alone', () => {
  const driver = given();
  expect(driver.allowed(CAST.tsAuthor)).toEqual([]);
  expect(driver.allowed(CAST.gsManager)).not.toContain('acknowledge-work');
  expect(done().allowed(CAST.gsManager2)).toEqual(expect.arrayContaining(['accept-work', 'return']));
});

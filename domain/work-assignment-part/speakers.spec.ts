import { inHours } from '../../test/support/domain/bulletin-cast';
import { CaseDriver, words } from '../../test/support/domain/case-driver';
import { holding } from '../../test/support/domain/knowledge-cast';
import { CASE, ORGS } from '../../test/support/domain/people';
import { WORK_CAST as CAST, workTerms } from '../../test/support/domain/work-cast';
import { machine } from './work-assignment-part.machine';

const said = { text: words('said') };
const decided = <T>(value: T) => ({ value, at: inHours(0) });

/** Lanzhou's part; somebody who keeps both boards has acknowledged it, its author objects to it. */
function objected(rules?: number) {
  const driver = new CaseDriver(machine, workTerms(), 'part-1');
  const asked = { words: decided(words('work')), due: decided(inHours(10)) };
  const rest = { assignment: 'assignment-1', assigner: ORGS.gs, urgency: 'normal', asked, person: null };
  driver.do(CASE, 'register', { org: ORGS.lz, ...rest });
  if (rules !== undefined) driver.state = { ...driver.state, rules };
  driver.do(both, 'acknowledge-work');
  driver.do(CAST.lzAuthor, 'object', said);
  return driver;
}
const both = holding(CAST.lzManager, CAST.gsManager);

it('is decided by nobody who spoke for the receiver, also by acknowledging or objecting', () => {
  const driver = objected();
  expect(driver.state.speakers).toEqual([both.id, CAST.lzAuthor.id]);
  expect(driver.refusal(both, 'confirm-work', said)?.code).toBe('separation-of-duties');
  driver.do(CAST.gsManager, 'confirm-work', said);
  driver.do(CAST.lzAuthor, 'report-done', said);
  expect(driver.refusal(both, 'accept-work')?.code).toBe('separation-of-duties');
  driver.do(CAST.gsManager2, 'accept-work');
});

it('under the rules before, only who objected or reported it is kept out', () => {
  const driver = objected(1);
  expect(driver.refusal(holding(CAST.lzAuthor, CAST.gsManager), 'confirm-work', said)?.code).toBe(
    'separation-of-duties',
  );
  driver.do(both, 'confirm-work', said);
});

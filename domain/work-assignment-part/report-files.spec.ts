import { inHours } from '../../test/support/domain/bulletin-cast';
import { CaseDriver, words } from '../../test/support/domain/case-driver';
import { CASE, ORGS } from '../../test/support/domain/people';
import { WORK_CAST as CAST, workTerms } from '../../test/support/domain/work-cast';
import { machine } from './work-assignment-part.machine';

const said = { text: words('done') };
const files = ['roster.xlsx', 'photo.png'].map(words);

/** Lanzhou's part, acknowledged. */
function working() {
  const driver = new CaseDriver(machine, workTerms(), 'part-1');
  const asked = { words: { value: words('work'), at: inHours(0) }, due: { value: inHours(10), at: inHours(0) } };
  driver.do(CASE, 'register', { org: ORGS.lz, assignment: 'work-1', assigner: ORGS.gs, urgency: 'normal', asked });
  driver.do(CAST.lzAuthor, 'acknowledge-work');
  return driver;
}

it('a report brings the files that show it is done; the next one brings its own, or none', () => {
  const driver = working();
  driver.do(CAST.lzAuthor, 'report-done', { ...said, files });
  expect(driver.state.report).toMatchObject({ ...said, files });
  driver.do(CAST.gsManager, 'return', said);
  driver.do(CAST.lzAuthor, 'report-done', said);
  expect(driver.state.report).not.toHaveProperty('files');
});

it.each<[string, unknown]>([
  ['none', []],
  ['one of them twice', [files[0], files[0]]],
  ['one that was never uploaded', ['roster.xlsx']],
  ['more than twenty', Array.from({ length: 21 }, (_, n) => words(`file-${n}`))],
])('a report with %s as its files is refused at that field', (_, given) => {
  expect(working().refusal(CAST.lzAuthor, 'report-done', { ...said, files: given })).toMatchObject({
    code: 'invalid-field',
    field: 'files',
  });
});

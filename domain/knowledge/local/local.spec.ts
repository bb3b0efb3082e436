import { CaseDriver, topics, words } from '../../../test/support/domain/case-driver';
import { CASE, CAST, DAY, edition, HOUR, knowledgeTerms, ORGS } from '../../../test/support/domain/knowledge-cast';
import type { Person } from '../../../test/support/domain/people';
import type { Role } from '../../shared/actor';
import { machine } from './local.machine';
import type { LocalState } from './local-state';

const at = (id: string, role: Role, org: string): Person => ({ kind: 'person', id, posts: [{ role, org }] });
const CLERK = at('lz.billing', 'handler', 'gs-lz-billing');
const EDITOR = CAST.gsEditor;
const BOTH: Person = { ...EDITOR, id: 'gs.both', posts: [...EDITOR.posts, ...CAST.gsManager.posts] };
const text = words('why');
type Local = CaseDriver<LocalState>;

const begun = (by: Person = CLERK): Local => {
  const driver = new CaseDriver(machine, knowledgeTerms({ without: ['receipt'] }));
  driver.do(by, 'register', { org: ORGS.gs });
  return driver;
};
function inReview(content: object = {}, editor: Person = EDITOR): Local {
  const driver = begun();
  driver.do(CLERK, 'submit', { ...edition('form'), ...content, text });
  driver.do(editor, 'submit-edited', { ...edition('edited'), ...content });
  return driver;
}
function shown(content: object = {}): Local {
  const driver = inReview(content);
  driver.do(CAST.gsManager, 'approve');
  return driver;
}

it('goes from the approval form over the editing desk and another person to the province’s users', () => {
  const driver = begun();
  expect(driver.tasks()).toEqual(['fill-form']);
  driver.do(CLERK, 'submit', { ...edition('form'), text });
  driver.do(EDITOR, 'return', { text });
  expect(driver.state).toMatchObject({ stage: 'generating', returned: { by: ['gs.editor'] } });
  driver.do(CLERK, 'submit', { ...edition('form'), text });
  expect(driver.state.returned).toBeNull();
  driver.do(EDITOR, 'submit-edited', edition('edited'));
  driver.do(CAST.gsManager, 'return', { text });
  driver.do(EDITOR, 'submit-edited', edition('edited'));
  expect(driver.do(CAST.gsManager, 'approve')).toMatchObject([
    { topic: 'knowledge.published', org: 'gs', data: { number: 1, digest: 'digest of edited', article: 'case-1' } },
  ]);
  expect(driver.state).toMatchObject({ stage: 'published', number: 1, draft: null, ended: false, holder: null });
});

it('is not reviewed by who wrote it, nor is a withdrawal by who proposed it', () => {
  const driver = inReview({}, BOTH);
  expect(driver.refusal(BOTH, 'approve')?.code).toBe('separation-of-duties');
  driver.do(CAST.gsManager, 'approve');
  driver.do(CAST.gsManager, 'propose-withdrawal', { text });
  expect(driver.refusal(CAST.gsManager, 'approve')?.code).toBe('separation-of-duties');
});

it('needs no form and no review where the document is issued already, and keeps its number and who said so', () => {
  const driver = begun(EDITOR);
  const issued = { ...edition('issued'), documentNumber: words('number') };
  expect(begun().refusal(CLERK, 'issued-document', issued)?.code).toBe('not-permitted');
  expect(topics(driver.do(EDITOR, 'issued-document', issued))).toEqual(['knowledge.published']);
  expect(driver.state).toMatchObject({ stage: 'published', number: 1, document: { by: ['gs.editor'] } });
  expect(driver.tasks()).toEqual([]);
});

it('shows the edition there is until the next one has passed, and keeps it where that is recalled', () => {
  const driver = shown();
  driver.do(CLERK, 'revise', { text });
  expect(driver.state).toMatchObject({ stage: 'editing', number: 1, edition: { words: words('edited') } });
  driver.do(CLERK, 'recall', { text });
  expect(driver.state).toMatchObject({ stage: 'published', number: 1, authors: [] });
  driver.do(EDITOR, 'revise', { text });
  driver.do(EDITOR, 'submit-edited', edition('next'));
  driver.do(CAST.gsManager, 'approve');
  expect(driver.state).toMatchObject({ stage: 'published', number: 2, edition: { words: words('next') } });
});

it('is withdrawn by two people, for good', () => {
  const driver = shown();
  driver.do(EDITOR, 'propose-withdrawal', { text });
  driver.do(CAST.gsManager, 'return', { text });
  expect(driver.state.stage).toBe('published');
  driver.do(EDITOR, 'propose-withdrawal', { text });
  expect(driver.do(CAST.gsManager, 'approve')).toMatchObject([
    { topic: 'knowledge.withdrawn', data: { number: 2, digest: null } },
  ]);
  expect(driver.state).toMatchObject({ ended: true, outcome: 'taken-down', edition: null });
});

it('ends when it is recalled before anybody has read it', () => {
  const driver = begun();
  driver.do(CLERK, 'recall', { text });
  expect(driver.state).toMatchObject({ ended: true, outcome: 'recalled', number: 0 });
});

it('is asked about on its review date and expires; a next edition on its way goes on', () => {
  const dates = (driver: Local) => ({
    reviewAt: driver.now + 2 * DAY * 60_000,
    expiresAt: driver.now + 4 * DAY * 60_000,
  });
  const driver = shown(dates(begun()));
  expect(topics(driver.wait(2 * DAY))).toEqual(['knowledge.review-due']);
  driver.do(EDITOR, 'confirm-edition', { text });
  expect(topics(driver.wait(2 * DAY))).toEqual(['knowledge.withdrawn']);
  expect(driver.state).toMatchObject({ ended: true, outcome: 'expired', number: 2 });

  const revised = shown(dates(begun()));
  revised.do(EDITOR, 'revise', { text });
  expect(topics(revised.wait(4 * DAY))).toContain('knowledge.withdrawn');
  expect(revised.state).toMatchObject({ stage: 'editing', number: 2, edition: null, ended: false });
  expect(revised.state.tasks.filter(({ step }) => step === 'date-review')).toEqual([]);
  revised.do(EDITOR, 'submit-edited', edition('next'));
  revised.do(CAST.gsManager, 'approve');
  expect(revised.state).toMatchObject({ stage: 'published', number: 3, edition: { words: words('next') } });
});

it('is the province’s own: nobody from elsewhere submits there, and late work climbs there', () => {
  const driver = new CaseDriver(machine, knowledgeTerms());
  expect(driver.refusal(CAST.snAgent, 'register', { org: ORGS.gs })).toMatchObject({ field: 'org' });
  expect(driver.refusal(CASE, 'register', { org: ORGS.gs })).toMatchObject({ field: 'org' });
  const late = begun();
  late.do(CLERK, 'submit', { ...edition(), text });
  expect(late.wait(9 * HOUR)).toContainEqual(expect.objectContaining({ topic: 'knowledge.escalated', org: 'gs' }));
});

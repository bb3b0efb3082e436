import { CaseDriver, words } from '../../test/support/domain/case-driver';
import {
  CAST,
  edition,
  holding,
  HQ_SYSTEM,
  knowledgeTerms,
  operation,
  ORGS,
} from '../../test/support/domain/knowledge-cast';
import { machine as localMachine } from './local/local.machine';

const ARCHIVIST = 'lz.records';
const proposal = { id: 'proposal-1', complaint: 'complaint-1', by: [ARCHIVIST] };
const asArchivist = (...posts: Parameters<typeof holding>) => ({ ...holding(...posts), id: ARCHIVIST });

it('is published for the network by the desk, and reviewed by nobody who proposed it, here or in a province', () => {
  const driver = operation('publish');
  driver.do(CAST.author, 'register', { org: ORGS.secondLine, proposal });
  expect(driver.state).toMatchObject({
    proposal,
    authors: [ARCHIVIST],
    author: 'sl.author',
    links: [{ other: 'complaint-1', kind: 'complaint' }],
  });
  expect(driver.state.tasks[0]).toMatchObject({ step: 'generate', assignee: 'sl.author' });
  driver.do(CAST.author, 'submit', { ...edition(), provinces: [ORGS.gs] });
  const archivist = asArchivist(CAST.manager, CAST.hqManager);
  expect(driver.refusal(archivist, 'approve')?.code).toBe('separation-of-duties');
  expect(driver.refusal({ ...CAST.manager, onBehalfOf: ARCHIVIST }, 'approve')?.code).toBe('separation-of-duties');
  driver.do(CAST.manager, 'approve');
  driver.do(HQ_SYSTEM, 'acknowledge');
  expect(driver.refusal(archivist, 'approve')?.code).toBe('separation-of-duties');
  const [, started] = driver.do(CAST.hqManager, 'approve').reverse();
  expect([started, driver.state.authors]).toMatchObject([{}, [ARCHIVIST, 'sl.author']]);
});

it('is published inside its province, and not reviewed by who proposed it', () => {
  const driver = new CaseDriver(localMachine, knowledgeTerms());
  driver.do(CAST.gsEditor, 'register', { org: ORGS.gs, proposal });
  expect(driver.state).toMatchObject({
    authors: ['gs.editor', ARCHIVIST],
    links: [{ other: 'complaint-1', kind: 'complaint' }],
  });
  expect(driver.state.tasks[0]).toMatchObject({ step: 'fill-form', assignee: 'gs.editor' });
  driver.do(CAST.gsEditor, 'submit', { ...edition(), text: words('why') });
  driver.do(CAST.gsEditor, 'submit-edited', edition());
  expect(driver.refusal(asArchivist(CAST.gsManager), 'approve')?.code).toBe('separation-of-duties');
  driver.do(CAST.gsManager, 'approve');
  expect(driver.state.stage).toBe('published');
});

it('may also become the update of an article that says something of it already; it is linked to both', () => {
  const driver = operation('update');
  driver.do(CAST.author, 'register', { org: ORGS.secondLine, article: 'article-1', proposal });
  expect(driver.state).toMatchObject({ proposal, article: 'article-1', authors: [ARCHIVIST], author: 'sl.author' });
  expect(driver.state.links).toEqual([
    { other: 'complaint-1', kind: 'complaint' },
    { other: 'article-1', kind: 'article' },
  ]);
  driver.do(CAST.author, 'submit', { ...edition(), basedOn: 1 });
  const archivist = asArchivist(CAST.manager, CAST.hqManager);
  expect(driver.refusal(archivist, 'approve')?.code).toBe('separation-of-duties');
});

it('is not what a revocation is for', () => {
  const driver = operation('revoke');
  driver.do(CAST.author, 'register', { org: ORGS.secondLine, article: 'article-1', proposal });
  expect(driver.state.proposal).toBeUndefined();
  expect([driver.state.authors, driver.state.links]).toEqual([[], [{ other: 'article-1', kind: 'article' }]]);
});

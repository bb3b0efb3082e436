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

it('belongs to a publication: an update or a revocation has an article, and knows of no proposal', () => {
  const driver = operation('update');
  driver.do(CAST.author, 'register', { org: ORGS.secondLine, article: 'article-1', proposal });
  expect(driver.state.proposal).toBeUndefined();
  expect([driver.state.authors, driver.state.links]).toEqual([[], [{ other: 'article-1', kind: 'article' }]]);
});

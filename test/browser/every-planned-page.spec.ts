import type { Page } from 'playwright-core';
import { eventually } from '../support/eventually';
import { PeopleAtWork } from './people-at-work';
import { ThroughTheApi } from './through-the-api';
import { Tour, type Place } from './tour';

/** What people write is not translated: numbers are read in both languages. */
const WRITTEN = '20.00 ¥ × 1';
const DAY = 24 * 3_600_000;

/** Where people work all day, on the road too. */
const ON_TABLET = /^\/(campaigns|quality)/;

/** As for every page: what is planned for a centre as a whole. */
describe('every page of what a centre plans, in both languages and both themes', () => {
  let people: PeopleAtWork;
  let campaign: string;
  let weekly: string;
  let asked: string;
  let sampling: string;
  let evaluation: string;
  let api: ThroughTheApi;

  beforeAll(async () => {
    const begun = await PeopleAtWork.withApp();
    people = begun.people;
    api = new ThroughTheApi(begun.app.url);
    await api.register({ text: WRITTEN });
    ({ id: campaign } = await api.post('/campaigns', 'gs-lz.leader', { campaign: 'marketing', name: WRITTEN }));
    ({ id: evaluation } = await api.post('/process-evaluations', 'gs-lz.quality', { evaluated: 'suggestion' }));
    const { items } = await api.get<{ items: { id: string }[] }>('/customers?q=GSLZ000003', 'gs-lz.leader');
    await api.post('/do-not-call', 'gs-lz.leader', { customer: items[0]!.id, reason: WRITTEN });
    ({ id: weekly } = await api.post('/reports', 'gs.statistician', { period: 'week' }));
    const [from, to] = [-DAY, DAY].map((by) => new Date(Date.now() + by).toISOString());
    const request = { org: 'gs', from, to, deadlineAt: to, text: WRITTEN };
    ({ id: asked } = await api.post('/reports/requests', 'gs.head', request));
    const { id: enquiry } = await api.register({ kind: 'enquiry', text: WRITTEN });
    await api.take(enquiry, ['gs-lz.junior', 'answer-on-spot', { text: WRITTEN }]);
    const draw = { work: 'complaint-dispatch', strata: 'desk', size: 2, from };
    await eventually(async () => {
      const there = await api.get<{ population: number }>(
        `/quality/samplings/population?work=${draw.work}&strata=desk&from=${from}`,
        'gs-lz.quality',
      );
      expect(there.population).toBeGreaterThan(0);
    });
    ({ id: sampling } = await api.post('/quality/samplings', 'gs-lz.quality', draw));
  });
  afterAll(() => people?.close());

  const tour = (username: string | null, places: Record<string, Place>) =>
    new Tour(people, ON_TABLET).of(username, places);
  /** Opens what a button of the page opens. */
  const dialog = (button: string, shows: string) => async (page: Page) => {
    await page.locator(`#content ${button}`).press('Enter');
    await page.getByRole('dialog').locator(shows).first().waitFor();
  };

  it('outbound campaigns', async () => {
    const wrong = await tour('gs-lz.leader', {
      campaigns: { path: '/campaigns', ready: 'tbody a' },
      'campaign-begin': { path: '/campaigns?begin', ready: '#content h1', then: dialog('.ant-btn-primary', 'input') },
      campaign: { path: `/campaigns/${campaign}`, ready: '#content aside li' },
      'campaign-list': { path: `/campaigns/${campaign}/list`, ready: '#content form' },
      'campaign-results': { path: `/campaigns/${campaign}?tab=results`, ready: '[role=tabpanel] h2' },
      'do-not-call': { path: '/campaigns/do-not-call', ready: 'tbody td' },
    });
    expect(wrong).toEqual([]);
  });

  it('reports', async () => {
    await api.take(asked, ['gs.statistician', 'generate']);
    const wrong = await tour('gs.statistician', {
      reports: { path: '/reports', ready: 'tbody a' },
      'report-begin': { path: '/reports?begin', ready: 'tbody a', then: dialog('.ant-btn-primary', '[type=radio]') },
      'report-ask': { path: '/reports?ask', ready: 'tbody a', then: dialog('.ant-btn-default', 'textarea') },
      'report-parts': { path: `/reports/${weekly}?tab=parts`, ready: 'tbody th a' },
      'report-figures': { path: `/reports/${asked}?content=volumes`, ready: '#content td a' },
      'report-people': { path: `/reports/${asked}?content=agent-workload`, ready: '#content td a' },
      'report-cases': {
        path: `/reports/${asked}?content=volumes&org=gs-lz&key=complaint&measure=taken-in`,
        ready: '[role=dialog] tbody a',
      },
      'report-case': { path: `/cases/${weekly}`, ready: '#report-name' },
    });
    expect(wrong).toEqual([]);
  });

  it('quality sampling', async () => {
    const wrong = await tour('gs-lz.quality', {
      quality: { path: '/quality', ready: 'tbody a' },
      'quality-draw': {
        path: '/quality?draw',
        ready: '#content h1',
        then: dialog('.ant-btn-primary', '[role=status]'),
      },
      sampling: { path: `/quality/${sampling}`, ready: 'article tbody tr' },
      'sampling-checks': { path: `/quality/${sampling}?tab=checks`, ready: '[role=tabpanel] tbody a' },
      'sampling-report': { path: `/quality/${sampling}?tab=report`, ready: '[role=tabpanel] h2' },
      scoring: { path: '/quality/score', ready: '#content fieldset' },
      'quality-plans': { path: '/quality/plans', ready: '#content h1' },
    });
    expect(wrong).toEqual([]);
  });

  it('the evaluation of processes', async () => {
    const wrong = await tour('gs-lz.quality', {
      evaluations: { path: '/process-evaluations', ready: 'tbody a' },
      'evaluation-begin': {
        path: '/process-evaluations?new',
        ready: 'tbody a',
        then: dialog('.ant-btn-primary', 'input'),
      },
      evaluation: { path: `/process-evaluations/${evaluation}`, ready: '#content aside dl' },
      'evaluation-measures': { path: `/process-evaluations/${evaluation}?tab=measures`, ready: '[role=tabpanel] h2' },
      'evaluation-case': { path: `/cases/${evaluation}`, ready: '#evaluation-measures' },
    });
    expect(wrong).toEqual([]);
  });

  it('has thrown nothing meanwhile', () => {
    expect(people.complaints).toEqual([]);
  });
});

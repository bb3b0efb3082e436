import { CallbackSurveyModule } from '../../src/modules/callback-survey/callback-survey.module';
import { TrustApi } from '../support/trust-api';

let api: TrustApi;
beforeAll(async () => {
  api = await TrustApi.start([CallbackSurveyModule]);
});
afterAll(() => api?.stop());

describe('the call list', () => {
  it('is empty where nobody is to be called', async () => {
    const answer = await api.call('GET', '/surveys/calls', { as: 'gs-lz.surveyor' });
    expect(answer).toMatchObject({ status: 200, body: { items: [], more: false, now: expect.any(String) } });
  });

  it('is for those who speak with customers, in pages of at most 200', async () => {
    expect((await api.call('GET', '/surveys/calls')).status).toBe(401);
    expect((await api.call('GET', '/surveys/calls', { as: 'gs-lz.billing' })).status).toBe(403);
    expect((await api.call('GET', '/surveys/calls?limit=201', { as: 'gs-lz.surveyor' })).status).toBe(422);
  });
});

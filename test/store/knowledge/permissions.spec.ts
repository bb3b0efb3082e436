import { KnowledgeBaseModule } from '../../../src/modules/knowledge-base/knowledge-base.module';
import { addNode } from '../../support/knowledge-base';
import { TrustApi, type Answer } from '../../support/trust-api';

let api: TrustApi;
let node: string;
beforeAll(async () => {
  api = await TrustApi.start([KnowledgeBaseModule]);
});
beforeEach(async () => {
  node = (await addNode(api.database, `权限${++places}`)).id;
});
afterAll(() => api?.stop());

let places = 0;
const SENIORS = { role: 'senior-agent', org: 'gs', browse: true, edit: false, remove: false };
const JUNIORS = { role: 'junior-agent', org: 'gs', browse: true, edit: false, remove: false };
const read = (): Promise<Answer> =>
  api.call('GET', `/knowledge/permissions?node=${node}`, { as: 'hq.knowledge', headers: { 'accept-language': 'en' } });
const put = (named: object[], as: string, ifMatch?: string): Promise<Answer> =>
  api.call('PUT', '/knowledge/permissions', {
    as,
    body: { node, named },
    headers: { 'accept-language': 'en', ...(ifMatch !== undefined && { 'if-match': ifMatch }) },
  });
const roles = async (): Promise<string[]> => (await read()).body.named.map(({ role }: { role: string }) => role);

describe('two who name people at one place', () => {
  it('do not overwrite each other: the second is told, looks, and saves upon what stands then', async () => {
    const seen = (await read()).body.etag;
    const first = await put([SENIORS], 'hq.knowledge', seen);
    expect([first.status, first.headers.etag]).toEqual([200, first.body.etag]);
    expect(first.body.etag).not.toBe(seen);
    const second = await put([JUNIORS], 'hq.knowledge2', seen);
    expect([second.status, second.body.code]).toEqual([412, 'changed-meanwhile']);
    expect(second.body.detail).toContain('read it again');
    expect(await roles()).toEqual(['senior-agent']);
    const now = await read();
    expect(now.headers.etag).toBe(now.body.etag);
    expect((await put([SENIORS, JUNIORS], 'hq.knowledge2', now.body.etag)).status).toBe(200);
    expect(await roles()).toEqual(['junior-agent', 'senior-agent']);
  });

  it('at the same moment are one after the other: one is done, the other told', async () => {
    const seen = (await read()).body.etag;
    const answers = await Promise.all([put([SENIORS], 'hq.knowledge', seen), put([JUNIORS], 'hq.knowledge2', seen)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect(await roles()).toEqual([answers[0]!.status === 200 ? 'senior-agent' : 'junior-agent']);
  });

  it('are told nothing where they did not ask, or named the same', async () => {
    const seen = (await read()).body.etag;
    expect((await put([SENIORS], 'hq.knowledge')).status).toBe(200);
    expect((await put([JUNIORS], 'hq.knowledge2', '*')).status).toBe(200);
    expect((await put([SENIORS], 'hq.knowledge2', 'nonsense')).status).toBe(412);
    await put([], 'hq.knowledge');
    expect((await read()).body.etag).toBe(seen);
    // Refused, whatever they saw: nobody learns from a tag what they may not change.
    expect((await put([], 'gs.knowledge', 'nonsense')).status).toBe(403);
  });
});

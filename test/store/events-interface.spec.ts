import { EVENT_TYPES } from '../../src/modules/events/event-types';
import { EventsModule } from '../../src/modules/events/events.module';
import { TrustApi } from '../support/trust-api';

let api: TrustApi;
beforeAll(async () => {
  api = await TrustApi.start([EventsModule]);
});
afterAll(() => api?.stop());

describe('beside the events', () => {
  it('keeps its own body parser', async () => {
    const signIn = (body: string, type = 'application/json') =>
      api.call('POST', '/sign-in', { body: Buffer.from(body), headers: { 'content-type': type } });
    expect(await signIn('{"username":')).toMatchObject({ status: 400, body: { code: 'malformed-json' } });
    expect(await signIn('{"__proto__":{"a":1}}')).toMatchObject({ status: 400 });
    expect(await signIn('<a/>', 'text/xml')).toMatchObject({ status: 415 });
    expect(await signIn('username=a', 'application/x-www-form-urlencoded')).toMatchObject({ status: 415 });
  });

  it('describes every event type in AsyncAPI and OpenAPI', async () => {
    const { status, body } = await api.call('GET', '/../asyncapi.json');
    expect(status).toBe(200);
    expect(body.asyncapi).toBe('3.0.0');
    const payloads = Object.values(body.components.messages).map((one: any) => one.payload.properties.type.const);
    for (const type of Object.keys(EVENT_TYPES)) expect(payloads).toContain(type);
    const refs = [...JSON.stringify(body).matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, path]) => path!);
    for (const path of refs) {
      const found = path.split('/').reduce<any>((node, key) => node?.[key], body);
      expect({ path, found: found !== undefined }).toEqual({ path, found: true });
    }
    expect(api.document().paths['/api/v1/events']?.post?.requestBody).toBeDefined();
  });
});

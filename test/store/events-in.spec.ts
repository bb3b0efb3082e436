import { randomUUID } from 'node:crypto';
import { CloudEvent, HTTP } from 'cloudevents';
import { EventsModule } from '../../src/modules/events/events.module';
import { migrateQueues } from '../../src/platform/queues/migrate-queues';
import { TrustApi, type Answer } from '../support/trust-api';

const GS = 'Bearer bhs_demo-gs-crm';
const SOURCE = '/systems/gs-crm';
const reported = { externalId: 'crm-1', org: 'gs-lz', kind: 'complaint', category: 'billing', text: '话费多扣' };

let api: TrustApi;
beforeAll(async () => {
  api = await TrustApi.start([EventsModule]);
  await migrateQueues(api.database.url);
});
afterAll(() => api?.stop());

const event = (over: Record<string, unknown> = {}): Record<string, unknown> => ({
  specversion: '1.0',
  id: randomUUID(),
  source: SOURCE,
  type: 'bihuan.complaint.reported',
  data: { ...reported, externalId: randomUUID() },
  ...over,
});
const post = (
  body: Buffer | object,
  type = 'application/cloudevents+json',
  as: string | undefined = GS,
  headers = {},
) =>
  api.call('POST', '/events', {
    as,
    body: Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body)),
    headers: { 'content-type': type, ...headers },
  });
const inbox = (id: unknown) => api.database.owner.query('SELECT * FROM event_in WHERE id = $1', [id]);
const lastRefused = async () =>
  (await api.database.owner.query('SELECT * FROM event_refused ORDER BY received_at DESC, id DESC LIMIT 1'))[0];
const fields = ({ body }: Answer) =>
  body.errors.map((error: { field: string; code: string }) => `${error.field} ${error.code}`);

describe('an event that is taken', () => {
  it('is committed before the 202, and its sender alone can ask what became of it', async () => {
    const one = event();
    const answer = await post(one);
    expect(answer.status).toBe(202);
    expect(answer.body.events).toMatchObject([{ id: one.id, source: SOURCE, state: 'accepted', refusal: null }]);
    const [row] = await inbox(one.id);
    expect(row).toMatchObject({ system_id: 'gs-crm', state: 'accepted', type: one.type });
    const path = (answer.headers.location as string).replace('/api/v1', '');
    expect(await api.call('GET', path, { as: GS })).toMatchObject({
      status: 200,
      body: { id: one.id, state: 'accepted' },
    });
    expect(await api.call('GET', path, { as: 'Bearer bhs_demo-gs-112' })).toMatchObject({ status: 404 });
  });

  it('is the same event in structured and in binary mode, and however often it comes', async () => {
    const one = event({ subject: '话费 100%' });
    const binary = HTTP.binary(new CloudEvent(one));
    const headers = Object.fromEntries(
      Object.entries(binary.headers as Record<string, string>).filter(
        ([name]) => name !== 'ce-time' && name !== 'content-type',
      ),
    );
    headers['ce-subject'] = encodeURIComponent('话费 100%');
    expect((await post(one)).status).toBe(202);
    expect(
      (await post(Buffer.from(binary.body as string), 'application/json; charset=UTF-8', GS, headers)).status,
    ).toBe(202);
    expect((await post(one, 'application/cloudevents+json; charset=UTF-8')).status).toBe(202);
    expect(await inbox(one.id)).toHaveLength(1);
  });

  it('may come with others, in their order', async () => {
    const batch = [event(), event({ type: 'bihuan.order.accepted', data: { caseNumber: 'GS-1' } }), event()];
    const answer = await post(batch, 'application/cloudevents-batch+json');
    expect(answer.status).toBe(202);
    expect(answer.body.events.map((one: { id: string }) => one.id)).toEqual(batch.map(({ id }) => id));
  });

  it('with content other than before is refused, and the first stays', async () => {
    const one = event();
    await post(one);
    const answer = await post({ ...one, data: { ...reported, text: '另一件事' } });
    expect(answer).toMatchObject({ status: 409, body: { code: 'event-id-reused', errors: [{ field: 'id' }] } });
    const [row] = await inbox(one.id);
    expect(row.event.data.text).toBe('话费多扣');
    expect((await lastRefused()).reason.code).toBe('event-id-reused');
  });
});

describe('an event that is refused', () => {
  const without = (name: string) => {
    const { [name]: _, ...rest } = event();
    return rest;
  };
  const data = (over: object) => event({ data: { ...reported, ...over } });
  const cases: [string, () => ReturnType<typeof post>, number, string, string[]?][] = [
    ['malformed JSON', () => post(Buffer.from('{"specversion":')), 400, 'malformed-json'],
    ['bytes that are no UTF-8', () => post(Buffer.from([0x22, 0xc4, 0xe3, 0x22])), 400, 'malformed-json'],
    ['another media type', () => post(Buffer.from('<a/>'), 'text/xml'), 415, 'unsupported-media-type'],
    [
      'an unknown CloudEvents format',
      () => post(Buffer.from('x'), 'application/cloudevents+avro'),
      415,
      'unsupported-media-type',
    ],
    ['no id', () => post(without('id')), 422, 'validation-failed', ['id required']],
    ['no source', () => post(without('source')), 422, 'validation-failed', ['source required']],
    ['no data', () => post(without('data')), 422, 'validation-failed', ['data required']],
    [
      'an old version',
      () => post(event({ specversion: '0.3' })),
      422,
      'validation-failed',
      ['specversion not-in-list'],
    ],
    [
      'a time that is none',
      () => post(event({ time: 'yesterday' })),
      422,
      'validation-failed',
      ['time not-an-instant'],
    ],
    [
      'binary data',
      () => post(event({ data: undefined, data_base64: 'AAAA' })),
      422,
      'validation-failed',
      ['data_base64 unknown-field'],
    ],
    ['a bad attribute name', () => post(event({ Foo_Bar: 'x' })), 422, 'validation-failed', [' wrong-format']],
    [
      'an unknown type',
      () => post(event({ type: 'bihuan.weather.changed' })),
      422,
      'validation-failed',
      ['type not-in-list'],
    ],
    ['an unknown field', () => post(data({ colour: 'red' })), 422, 'validation-failed', ['data.colour unknown-field']],
    [
      'a wrong enum',
      () => post(data({ category: 'weather' })),
      422,
      'validation-failed',
      ['data.category not-in-list'],
    ],
    ['a missing field', () => post(data({ text: undefined })), 422, 'validation-failed', ['data.text required']],
    [
      'binary mode without id',
      () => post({}, 'application/json', GS, { 'ce-source': SOURCE, 'ce-type': 'x', 'ce-specversion': '1.0' }),
      422,
      'validation-failed',
      ['ce-id required'],
    ],
    [
      'no case named',
      () => post(event({ type: 'bihuan.order.accepted', data: {} })),
      422,
      'validation-failed',
      ['data.caseNumber required'],
    ],
    ['an empty batch', () => post([], 'application/cloudevents-batch+json'), 422, 'validation-failed', [' required']],
    ['too much', () => post(data({ text: 'x'.repeat(1_100_000) })), 413, 'body-too-large'],
    [
      'a source that is another system’s',
      () => post(event({ source: '/systems/gs-112' })),
      403,
      'not-permitted',
      ['source not-permitted'],
    ],
    [
      'a person’s session',
      async () => post(event(), undefined, `Bearer ${(await api.session('gs-lz.junior')).token}`),
      403,
      'not-permitted',
    ],
    ['a wrong token', () => post(event(), undefined, 'Bearer bhs_wrong'), 401, 'sign-in-required'],
    ['no token', () => post(event(), undefined, ' '), 401, 'sign-in-required'],
  ];

  it.each(cases.map((one) => ({ name: one[0], one })))('$name', async ({ one: [, send, status, code, expected] }) => {
    const [{ count: before }] = await api.database.owner.query('SELECT count(*) FROM event_in');
    const answer = await send();
    expect(answer).toMatchObject({ status, body: { code } });
    expect(answer.headers['content-type']).toMatch('application/problem+json');
    if (expected) expect(fields(answer)).toEqual(expected);
    const [{ count }] = await api.database.owner.query('SELECT count(*) FROM event_in');
    expect(count).toBe(before);
    const kept = await lastRefused();
    expect(kept.reason).toMatchObject({ code, instance: answer.body.instance });
    expect(JSON.stringify(kept.headers)).not.toContain('earer');
  });

  it('takes the whole batch with it, naming the one at fault', async () => {
    const batch = [event(), data({ text: ' ' }), event()];
    const answer = await post(batch, 'application/cloudevents-batch+json');
    expect(fields(answer)).toEqual(['1.data.text blank']);
    for (const { id } of batch) expect(await inbox(id)).toEqual([]);
  });

  it('is shown to the administrator, page by page, with what came', async () => {
    await post(Buffer.from('{"broken'));
    const first = await api.call('GET', '/events/refused?limit=1', { as: 'admin' });
    expect(first.body.items).toMatchObject([
      { system: 'gs-crm', body: '{"broken', reason: { code: 'malformed-json' } },
    ]);
    const second = await api.call('GET', `/events/refused?limit=1&cursor=${first.body.next}`, { as: 'admin' });
    expect(second.body.items).toHaveLength(1);
    expect(second.body.items[0].id).not.toBe(first.body.items[0].id);
    expect(await api.call('GET', '/events/refused', { as: 'gs-lz.junior' })).toMatchObject({ status: 403 });
    expect(await api.call('GET', '/events/refused', { as: GS })).toMatchObject({ status: 403 });
  });

  it('is told in the language of whoever inspects it, not of the sender', async () => {
    await post(event({ data: { ...reported, text: 'x'.repeat(4_001) } }), undefined, undefined, {
      'accept-language': 'en',
    });
    const told = async (language: string) => {
      const { body } = await api.call('GET', '/events/refused?limit=1', {
        ...{ as: 'admin', headers: { 'accept-language': language } },
      });
      return body.items[0].reason;
    };
    expect(await told('zh-CN')).toMatchObject({
      title: '字段校验未通过',
      errors: [{ field: 'data.text', code: 'too-long', detail: expect.stringMatching(/4000.*字/) }],
    });
    expect(await told('en')).toMatchObject({
      errors: [{ field: 'data.text', code: 'too-long', detail: expect.stringMatching(/4000 characters/) }],
    });
  });

  it('from strangers fills no table', async () => {
    const secret = event({ data: { ...reported, text: 'secret words' } });
    for (let n = 0; n < 70; n++) await post(secret, undefined, 'Bearer bhs_wrong');
    const rows = await api.database.owner.query(`SELECT body FROM event_refused WHERE system_id = 'unknown'`);
    // Two minutes may have been touched.
    expect(rows.length).toBeLessThanOrEqual(62);
    expect(JSON.stringify(rows)).not.toContain('secret words');
  });
});

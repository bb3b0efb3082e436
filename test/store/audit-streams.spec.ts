import { AuditStreamsModule } from '../../src/modules/audit-streams/audit-streams.module';
import { appendAudit } from '../../src/platform/case-store/audit-chain';
import { TrustApi, type Answer } from '../support/trust-api';

let api: TrustApi;
let people: Record<string, string>;

const entry = (stream: string, at: string, actor: string, command: string, fields: object, onBehalfOf?: string) =>
  api.database.owner.transaction((tx) =>
    appendAudit(tx, stream, new Date(at), {
      ...{ actor: { kind: 'person', id: people[actor] }, onBehalfOf: onBehalfOf ? people[onBehalfOf] : null },
      ...{ command, fields },
    }),
  );

beforeAll(async () => {
  api = await TrustApi.start([AuditStreamsModule]);
  people = Object.fromEntries(
    await Promise.all(
      ['admin', 'gs-lz.junior', 'gs-lz.senior', 'gs-lz.manager', 'hq.leader', 'gs.gm'].map(
        async (name) => [name, await api.idOf(name)] as const,
      ),
    ),
  );
  const { owner } = api.database;
  await owner.query(
    `INSERT INTO post (person_id, role, org_id) VALUES ($1, 'centre-leader', 'gs-lz'), ($2, 'centre-leader', 'sn')`,
    [people['gs-lz.manager'], people['gs.gm']],
  );
  const [{ id: customer }] = await owner.query(`SELECT id FROM customer WHERE org_id = 'gs-lz' LIMIT 1`);
  await entry('administration', '2026-03-01T01:00:00Z', 'admin', 'create-person', {
    person: people['gs-lz.junior'],
    org: 'gs-lz',
  });
  await entry('administration', '2026-03-02T01:00:00Z', 'admin', 'create-system', { system: 'sn-new', org: 'sn' });
  await entry('administration', '2026-03-03T01:00:00Z', 'gs-lz.manager', 'grant-role', {
    person: people['gs-lz.senior'],
  });
  await entry(
    'administration',
    '2026-03-04T01:00:00Z',
    'admin',
    'replay-delivery',
    { receiver: 'nobody' },
    'gs-lz.manager',
  );
  await entry('unmasking', '2026-03-01T02:00:00Z', 'gs-lz.junior', 'unmask-customer', {
    customer,
    purpose: 'call-back',
    case: null,
  });
  await entry('unmasking', '2026-03-02T02:00:00Z', 'admin', 'unmask-customer', {
    customer,
    purpose: 'other',
    case: null,
  });
});
afterAll(() => api?.stop());

const read = (stream: string, query = '', as = 'hq.leader') => api.call('GET', `/audit/${stream}${query}`, { as });
const commands = ({ body }: Answer): string[] => body.items.map(({ command }: { command: string }) => command);

it('the administration audit: newest first, with who, and the hashes of the chain', async () => {
  const answer = await read('administration');
  expect(commands(answer)).toEqual(['replay-delivery', 'grant-role', 'create-system', 'create-person']);
  const [newest, , , oldest] = answer.body.items;
  expect(newest).toMatchObject({
    ...{ seq: 4, actor: { kind: 'person', person: { username: 'admin' } } },
    onBehalfOf: { username: 'gs-lz.manager' },
  });
  expect(oldest).toMatchObject({
    ...{ seq: 1, at: '2026-03-01T01:00:00.000Z', onBehalfOf: null, previousHash: '0'.repeat(64) },
    fields: { person: people['gs-lz.junior'], org: 'gs-lz' },
  });
  expect(answer.body.items[2].previousHash).toBe(oldest.hash);
});

it('page by page, under the filters that the page was made with', async () => {
  const first = await read('administration', '?limit=3');
  expect(first.body.items).toHaveLength(3);
  const second = await read('administration', `?limit=3&cursor=${first.body.next}`);
  expect([commands(second), second.body.next]).toEqual([['create-person'], null]);
  expect((await read('administration', `?command=x&cursor=${first.body.next}`)).body.code).toBe('invalid-cursor');
  expect((await read('unmasking', `?cursor=${first.body.next}`)).body.code).toBe('invalid-cursor');
});

it.each([
  ['person', () => `?person=${people['gs-lz.manager']}`, ['replay-delivery', 'grant-role']],
  ['time', () => '?from=2026-03-02T01:00:00Z&until=2026-03-03T01:00:00Z', ['create-system']],
  ['kind', () => '?command=create-person', ['create-person']],
])('by %s', async (_, query, expected) => {
  expect(commands(await read('administration', query()))).toEqual(expected);
});

it('of one subtree: what its people did, and what was done to it', async () => {
  expect(commands(await read('administration', '', 'gs-lz.manager'))).toEqual(['grant-role', 'create-person']);
  expect(commands(await read('administration', '', 'gs.gm'))).toEqual(['create-system']);
  const unmasked = await read('unmasking', '', 'gs-lz.manager');
  expect(unmasked.body.items.map(({ fields }: any) => fields.purpose)).toEqual(['other', 'call-back']);
  expect((await read('unmasking', '', 'gs.gm')).body.items).toEqual([]);
});

it('is refused to everybody else, and with filters that make no sense', async () => {
  expect(await read('administration', '', 'gs-lz.junior')).toMatchObject({ status: 403 });
  expect(await read('unmasking', '', 'admin')).toMatchObject({ status: 403 });
  expect(await read('administration', '?person=me')).toMatchObject({ status: 422 });
  expect(await read('administration', '?from=2026-03-02T00:00:00Z&until=2026-03-01T00:00:00Z')).toMatchObject({
    status: 422,
    body: { errors: [{ field: 'until', code: 'too-early' }] },
  });
});

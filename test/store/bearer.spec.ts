import { randomUUID } from 'node:crypto';
import { Controller, Get, Module } from '@nestjs/common';
import { CurrentCaller, Public, Requires } from '../../src/platform/auth/access';
import type { Caller } from '../../src/platform/auth/scope';
import { issueSession } from '../../src/platform/auth/session-token';
import { TrustApi } from '../support/trust-api';

@Controller('probe')
class ProbeController {
  @Get('open')
  @Public()
  open(): object {
    return { open: true };
  }

  @Get('person')
  person(@CurrentCaller() { actor }: Caller): object {
    return actor;
  }

  @Get('audit')
  @Requires('read-case-audit')
  audit(): object {
    return { audit: true };
  }

  @Get('events')
  @Requires('post-events')
  events(@CurrentCaller() { actor }: Caller): object {
    return actor;
  }
}
@Module({ controllers: [ProbeController] })
class ProbeModule {}

const secret = new TextEncoder().encode('x'.repeat(40));
let api: TrustApi;
beforeAll(async () => {
  api = await TrustApi.start([ProbeModule]);
});
afterAll(() => api.stop());

const get = (path: string, as?: string, headers?: Record<string, string>) =>
  api.call('GET', `/probe/${path}`, { as, headers });

describe('the bearer guard', () => {
  it('opens public routes to everybody and the others to nobody without a token', async () => {
    expect(await get('open')).toMatchObject({ status: 200 });
    const refused = await get('person');
    expect(refused).toMatchObject({ status: 401, body: { code: 'sign-in-required' } });
    expect(refused.headers['www-authenticate']).toBe('Bearer realm="bihuan"');
  });

  it.each(['Basic Z3M6eA==', 'Bearer ', 'Bearer a b', 'Bearer not-a-token', 'Bearer bhs_unknown'])(
    'refuses %s',
    async (header) => {
      expect(await get('person', header)).toMatchObject({ status: 401, body: { code: 'sign-in-required' } });
    },
  );

  it('knows the signed-in person', async () => {
    expect((await get('person', 'gs-lz.billing')).body).toEqual({
      kind: 'person',
      id: await api.idOf('gs-lz.billing'),
      posts: [{ role: 'handler', org: 'gs-lz-billing' }],
    });
  });

  it('tells an expired session from a forged one', async () => {
    const session = { person: await api.idOf('gs-lz.junior'), version: 1 };
    const old = await issueSession(secret, session, new Date(Date.now() - 12 * 3_600_000));
    expect(await get('person', `Bearer ${old}`)).toMatchObject({ status: 401, body: { code: 'session-expired' } });
    const { token } = await api.session('gs-lz.junior');
    expect(await get('person', `Bearer ${token.slice(0, -6)}AAAAAA`)).toMatchObject({
      status: 401,
      body: { code: 'sign-in-required' },
    });
    const [, payload] = token.split('.');
    const none = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${payload}.`;
    expect(await get('person', `Bearer ${none}`)).toMatchObject({ status: 401, body: { code: 'sign-in-required' } });
  });

  it('ends the sessions of a closed account', async () => {
    await api.idOf('gs-lz.statistician');
    await api.database.app.query(`UPDATE person SET active = false WHERE username = 'gs-lz.statistician'`);
    expect(await get('person', 'gs-lz.statistician')).toMatchObject({ status: 401, body: { code: 'session-expired' } });
  });

  it('asks for the permission of the route', async () => {
    expect(await get('audit', 'gs-lz.leader')).toMatchObject({ status: 200 });
    expect(await get('audit', 'gs-lz.junior')).toMatchObject({ status: 403, body: { code: 'not-permitted' } });
  });

  it('lets a connected system in where events are posted, and nowhere else', async () => {
    const crm = 'Bearer bhs_demo-gs-crm';
    expect(await get('events', crm)).toMatchObject({
      status: 200,
      body: { kind: 'connected-system', id: 'gs-crm', org: 'gs' },
    });
    expect(await get('person', crm)).toMatchObject({ status: 403 });
    expect(await get('events', 'hq.coordinator')).toMatchObject({ status: 403 });
  });
});

describe('acting on behalf of a colleague', () => {
  const behalf = (id: string) => get('person', 'gs-lz.senior', { 'x-on-behalf-of': id });

  it('needs a substitution in force', async () => {
    const [absent, substitute] = [await api.idOf('gs-lz.leader'), await api.idOf('gs-lz.senior')];
    expect(await behalf(absent)).toMatchObject({ status: 403, body: { errors: [{ field: 'X-On-Behalf-Of' }] } });
    await api.database.app.query(
      `INSERT INTO substitution (id, absent_id, substitute_id, valid_from, valid_until)
       VALUES (gen_random_uuid(), $1, $2, now() - interval '1 hour', now() + interval '1 hour')`,
      [absent, substitute],
    );
    expect(await behalf(absent)).toMatchObject({
      status: 200,
      body: { id: substitute, onBehalfOf: absent, posts: [{ role: 'senior-agent' }, { role: 'team-leader' }] },
    });
    expect((await get('person', 'gs-lz.senior')).body).not.toHaveProperty('onBehalfOf');
  });

  it.each([randomUUID(), 'gs-lz.leader', ''])('refuses %j', async (absent) => {
    expect(await behalf(absent)).toMatchObject({ status: 403, body: { code: 'not-permitted' } });
  });
});

it('refuses demo sessions and demo systems in production', async () => {
  const production = await TrustApi.start([ProbeModule], { production: true });
  try {
    const [junior] = await production.database.app.query(`SELECT id FROM person WHERE username = 'gs-lz.junior'`);
    const token = await issueSession(secret, { person: junior.id, version: 1 }, new Date());
    const call = (path: string, as: string) => production.call('GET', `/probe/${path}`, { as });
    expect(await call('person', `Bearer ${token}`)).toMatchObject({ status: 401 });
    expect(await call('events', 'Bearer bhs_demo-gs-crm')).toMatchObject({ status: 401 });
    await expect(production.session('gs-lz.junior')).rejects.toThrow('401 wrong-credentials');
  } finally {
    await production.stop();
  }
});

import { SignJWT, UnsecuredJWT } from 'jose';
import { issueSession, readSession, SESSION_HOURS } from './session-token';

const secret = new TextEncoder().encode('a secret of at least thirty-two characters');
const now = new Date('2026-03-02T02:00:00Z');
const later = (seconds: number) => new Date(now.getTime() + seconds * 1_000);
const session = { person: '018f0000-0000-7000-8000-000000000001', version: 3 };
const invalid = { outcome: 'invalid' };

/** A token that is right in everything but what the test changes. */
const forged = (change: (token: SignJWT) => SignJWT, key = secret, alg = 'HS256') =>
  change(
    new SignJWT({ ver: 3 })
      .setProtectedHeader({ alg })
      .setIssuer('bihuan')
      .setAudience('bihuan-api')
      .setSubject(session.person)
      .setIssuedAt(now)
      .setExpirationTime(later(3600)),
  ).sign(key);
const read = (token: string, at = now) => readSession(secret, token, at);

describe('session tokens', () => {
  it('carry the person and the token version through one shift', async () => {
    const token = await issueSession(secret, session, now);
    expect(await read(token)).toEqual({ outcome: 'valid', session });
    expect(await read(token, later(SESSION_HOURS * 3600 - 1))).toEqual({ outcome: 'valid', session });
  });

  it('that were checked before are not taken under another secret', async () => {
    const token = await issueSession(secret, session, now);
    await read(token);
    expect(
      await readSession(new TextEncoder().encode('b secret of at least thirty-two characters'), token, now),
    ).toEqual(invalid);
  });

  it('tolerate clocks that differ by seconds, no more', async () => {
    const token = await issueSession(secret, session, now);
    expect((await read(token, later(SESSION_HOURS * 3600 + 3))).outcome).toBe('valid');
    expect((await read(token, later(SESSION_HOURS * 3600 + 6))).outcome).toBe('expired');
  });

  it('are refused when a character was changed', async () => {
    const [header, payload, signature] = (await issueSession(secret, session, now)).split('.') as [
      string,
      string,
      string,
    ];
    const other = Buffer.from(JSON.stringify({ sub: 'somebody-else', ver: 3 })).toString('base64url');
    expect(await read(`${header}.${other}.${signature}`)).toEqual(invalid);
    const flipped = signature.startsWith('A') ? `B${signature.slice(1)}` : `A${signature.slice(1)}`;
    expect(await read(`${header}.${payload}.${flipped}`)).toEqual(invalid);
    expect(await read('not a token')).toEqual(invalid);
  });

  it('are refused unsigned, even when everything else is right', async () => {
    const none = new UnsecuredJWT({ ver: 3 })
      .setIssuer('bihuan')
      .setAudience('bihuan-api')
      .setSubject(session.person)
      .setIssuedAt(now)
      .setExpirationTime(later(3600))
      .encode();
    expect(await read(none)).toEqual(invalid);
  });

  it('are refused from another key, algorithm, issuer or audience', async () => {
    const foreign = new TextEncoder().encode('another secret of thirty-two characters!');
    expect((await read(await forged((token) => token))).outcome).toBe('valid');
    expect(await read(await forged((token) => token, foreign))).toEqual(invalid);
    expect(await read(await forged((token) => token, Buffer.concat([secret, secret]), 'HS512'))).toEqual(invalid);
    expect(await readSession(secret, await forged((token) => token, secret, 'HS384'), now)).toEqual(invalid);
    expect(await read(await forged((token) => token.setIssuer('other')))).toEqual(invalid);
    expect(await read(await forged((token) => token.setAudience('other')))).toEqual(invalid);
  });

  it('are refused without a subject, a version or an end', async () => {
    const bare = (claims: object) =>
      new SignJWT({ ...claims })
        .setProtectedHeader({ alg: 'HS256' })
        .setIssuer('bihuan')
        .setAudience('bihuan-api')
        .setIssuedAt(now);
    expect(await read(await bare({ ver: 3 }).setExpirationTime(later(60)).sign(secret))).toEqual(invalid);
    expect(await read(await bare({}).setSubject('p').setExpirationTime(later(60)).sign(secret))).toEqual(invalid);
    expect(await read(await bare({ ver: 3 }).setSubject('p').sign(secret))).toEqual(invalid);
  });
});

import { errors, jwtVerify, SignJWT } from 'jose';

const ISSUER = 'bihuan';
const AUDIENCE = 'bihuan-api';
/** One shift and its handover. */
export const SESSION_HOURS = 10;
/** Clocks of two servers may differ by this much. */
const TOLERANCE_S = 5;

export interface Session {
  person: string;
  /** The account's token version at issue: raised by whatever must end all its sessions. */
  version: number;
}

export type SessionReading = { outcome: 'valid'; session: Session } | { outcome: 'expired' | 'invalid' };

/** A JWT (RFC 7519) signed with HS256. `now` is its `iat`. */
export function issueSession(secret: Uint8Array, { person, version }: Session, now: Date): Promise<string> {
  return new SignJWT({ ver: version })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setIssuer(ISSUER)
    .setAudience(AUDIENCE)
    .setSubject(person)
    .setIssuedAt(now)
    .setExpirationTime(new Date(now.getTime() + SESSION_HOURS * 3_600_000))
    .sign(secret);
}

/** Only our algorithm, issuer and audience are taken (RFC 8725); `none` and foreign keys are `invalid`. */
export async function readSession(secret: Uint8Array, token: string, now: Date): Promise<SessionReading> {
  try {
    const { payload } = await jwtVerify(token, secret, {
      algorithms: ['HS256'],
      issuer: ISSUER,
      audience: AUDIENCE,
      requiredClaims: ['sub', 'iat', 'exp'],
      clockTolerance: TOLERANCE_S,
      currentDate: now,
    });
    const { sub, ver } = payload;
    if (typeof sub !== 'string' || typeof ver !== 'number') return { outcome: 'invalid' };
    return { outcome: 'valid', session: { person: sub, version: ver } };
  } catch (error) {
    if (error instanceof errors.JWTExpired) return { outcome: 'expired' };
    if (error instanceof errors.JOSEError) return { outcome: 'invalid' };
    throw error;
  }
}

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

/** Tokens whose signature was found good, by secret: it stays good, so each is checked once. */
const checked = new WeakMap<Uint8Array, Map<string, { session: Session; until: number }>>();
const CHECKED_MOST = 5_000;

function remember(secret: Uint8Array, token: string, session: Session, exp: number): void {
  const known = checked.get(secret) ?? new Map<string, { session: Session; until: number }>();
  if (known.size >= CHECKED_MOST) known.clear();
  checked.set(secret, known.set(token, { session, until: exp * 1000 }));
}

/** Only our algorithm, issuer and audience are taken (RFC 8725); `none` and foreign keys are `invalid`. */
export async function readSession(secret: Uint8Array, token: string, now: Date): Promise<SessionReading> {
  const known = checked.get(secret)?.get(token);
  if (known && now.getTime() < known.until) return { outcome: 'valid', session: known.session };
  try {
    const { payload } = await jwtVerify(token, secret, {
      algorithms: ['HS256'],
      issuer: ISSUER,
      audience: AUDIENCE,
      requiredClaims: ['sub', 'iat', 'exp'],
      clockTolerance: TOLERANCE_S,
      currentDate: now,
    });
    const { sub, ver, exp } = payload;
    if (typeof sub !== 'string' || typeof ver !== 'number') return { outcome: 'invalid' };
    const session = { person: sub, version: ver };
    remember(secret, token, session, exp!);
    return { outcome: 'valid', session };
  } catch (error) {
    if (error instanceof errors.JWTExpired) return { outcome: 'expired' };
    if (error instanceof errors.JOSEError) return { outcome: 'invalid' };
    throw error;
  }
}

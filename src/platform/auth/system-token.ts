import { createHash, randomBytes } from 'node:crypto';

/** Tells a connected system's token from a person's session at a glance, also in a leaked file. */
const PREFIX = 'bhs_';

export const isSystemToken = (token: string): boolean => token.startsWith(PREFIX);

/** 256 random bits; shown once, stored only as its digest. */
export const newSystemToken = (): string => PREFIX + randomBytes(32).toString('base64url');

/** SHA-256, hex: enough for a secret that nobody can guess. */
export const systemTokenDigest = (token: string): string => createHash('sha256').update(token).digest('hex');

import { hash, verify } from '@node-rs/argon2';

/** argon2id with OWASP's first parameter set (Password Storage Cheat Sheet): 19 MiB, 2 passes, 1 lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export const PASSWORD_MIN = 10;
export const PASSWORD_MAX = 128;

export const hashPassword = (password: string): Promise<string> => hash(password, COST);

let nobodys: Promise<string> | null = null;

/**
 * False also where there is no account (`stored` null), after the same work: the time an answer takes
 * does not tell which names exist.
 */
export async function passwordMatches(stored: string | null, password: string): Promise<boolean> {
  nobodys ??= hashPassword('nobody has this account');
  const matches = await verify(stored ?? (await nobodys), password);
  return matches && stored !== null;
}

import { v5 as uuidv5 } from 'uuid';

const NAMESPACE = '7a9e0f0c-64a1-5f4b-9d0e-3d6f5b1c2a80';

/** The id of what this actor creates under this Idempotency-Key: a repeated request meets its own row. */
export const idFromKey = (kind: string, actor: string, key: string): string =>
  uuidv5(`${kind}/${actor}/${key}`, NAMESPACE);

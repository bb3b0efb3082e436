import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

/** A sealed text: `v1.<key id>.<nonce>.<ciphertext and tag>`, the last two in base64url. */
const SEALED = /^v1\.([0-9a-f]{8})\.([\w-]{16})\.([\w-]{22,})$/;
const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

export class UnreadableSecret extends Error {}

/** Which of several keys sealed a text; says nothing about the key itself. */
export const keyId = (key: Uint8Array): string =>
  createHash('sha256').update('bihuan secret key\n').update(key).digest('hex').slice(0, 8);

/**
 * Secrets at rest: AES-256-GCM under a key that is not in the database. What a secret belongs to is authenticated with
 * it, so that nobody moves a sealed one to another row.
 */
export class SecretBox {
  private readonly keys: ReadonlyMap<string, Uint8Array>;
  private readonly current: string;

  /** @param keys 32 bytes each; the first one seals, the others only open what they sealed before */
  constructor(keys: readonly Uint8Array[]) {
    this.keys = new Map(keys.map((key) => [keyId(key), key]));
    this.current = keyId(keys[0]!);
  }

  /** @param owner what the secret belongs to, e.g. `receiver:gs-crm` */
  seal(secret: string, owner: string): string {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(CIPHER, this.keys.get(this.current)!, nonce).setAAD(Buffer.from(owner));
    const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final(), cipher.getAuthTag()]);
    return `v1.${this.current}.${nonce.toString('base64url')}.${sealed.toString('base64url')}`;
  }

  /** The secret; one that was stored before secrets were sealed is answered as it is. Throws UnreadableSecret. */
  open(stored: string, owner: string): string {
    const parts = SEALED.exec(stored);
    if (!parts) {
      if (stored.startsWith('v1.')) throw new UnreadableSecret(`the secret of ${owner} is damaged`);
      return stored;
    }
    const [, id, nonce, body] = parts as unknown as [string, string, string, string];
    const key = this.keys.get(id);
    if (!key)
      throw new UnreadableSecret(`the secret of ${owner} was sealed with key ${id}, which BIHUAN_SECRET_KEY lacks`);
    const sealed = Buffer.from(body, 'base64url');
    const decipher = createDecipheriv(CIPHER, key, Buffer.from(nonce, 'base64url'), { authTagLength: TAG_BYTES })
      .setAAD(Buffer.from(owner))
      .setAuthTag(sealed.subarray(-TAG_BYTES));
    try {
      return decipher.update(sealed.subarray(0, -TAG_BYTES), undefined, 'utf8') + decipher.final('utf8');
    } catch {
      throw new UnreadableSecret(`the secret of ${owner} is damaged`);
    }
  }

  /** True where it is not sealed, or with a key that is on its way out. */
  isStale = (stored: string): boolean => SEALED.exec(stored)?.[1] !== this.current;
}

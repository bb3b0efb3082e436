import { randomBytes } from 'node:crypto';
import { keyId, SecretBox, UnreadableSecret } from './secret-box';

const [old, fresh] = [randomBytes(32), randomBytes(32)];
const SECRET = 'whsec_c2VjcmV0';
const OWNER = 'receiver:gs-crm';

it('opens what it sealed, for the same owner only', () => {
  const box = new SecretBox([old]);
  const sealed = box.seal(SECRET, OWNER);
  expect(sealed).not.toContain(SECRET.slice(6));
  expect(box.open(sealed, OWNER)).toBe(SECRET);
  expect(() => box.open(sealed, 'receiver:sn-crm')).toThrow(UnreadableSecret);
});

it('never seals the same twice alike', () => {
  const box = new SecretBox([old]);
  expect(box.seal(SECRET, OWNER)).not.toBe(box.seal(SECRET, OWNER));
});

it('refuses what was changed, anywhere', () => {
  const box = new SecretBox([old]);
  const sealed = box.seal(SECRET, OWNER);
  for (const part of [2, 3]) {
    const parts = sealed.split('.');
    const bytes = Buffer.from(parts[part]!, 'base64url');
    bytes[0]! ^= 1;
    parts[part] = bytes.toString('base64url');
    expect(() => box.open(parts.join('.'), OWNER)).toThrow(UnreadableSecret);
  }
  expect(() => box.open(sealed.slice(0, -30), OWNER)).toThrow(UnreadableSecret);
});

it('says which key is missing, and nothing of the secret', () => {
  const sealed = new SecretBox([old]).seal(SECRET, OWNER);
  expect(() => new SecretBox([fresh]).open(sealed, OWNER)).toThrow(`key ${keyId(old)}`);
});

it('opens with a key on its way out, and knows what to seal again', () => {
  const sealed = new SecretBox([old]).seal(SECRET, OWNER);
  const both = new SecretBox([fresh, old]);
  expect(both.open(sealed, OWNER)).toBe(SECRET);
  expect([both.isStale(sealed), both.isStale(SECRET), both.isStale(both.seal(SECRET, OWNER))]).toEqual([
    true,
    true,
    false,
  ]);
});

it('answers what was stored before as it is', () => {
  expect(new SecretBox([old]).open(SECRET, OWNER)).toBe(SECRET);
});

import { hashPassword, passwordMatches } from './password';

describe('passwords', () => {
  it('are kept as argon2id hashes with their own salt', async () => {
    const [one, two] = await Promise.all([hashPassword('the same words'), hashPassword('the same words')]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(two);
    expect(await passwordMatches(one, 'the same words')).toBe(true);
    expect(await passwordMatches(one, 'other words')).toBe(false);
  });

  it('match nothing where there is no account', async () => {
    expect(await passwordMatches(null, 'nobody has this account')).toBe(false);
  });
});

import { expectHeld } from './house-rule';

describe('npm run check finds nothing in', () => {
  it.each(['lint'])('%s', expectHeld, 900_000);
});

import { expectHeld } from './house-rule';

describe('npm run check finds nothing in', () => {
  it.each(['types', 'script-types', 'web-types', 'api-types'])('%s', expectHeld, 900_000);
});

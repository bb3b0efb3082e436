import { basisOf } from './basis';

describe('what an update is written upon', () => {
  it('is the number in force when it was begun', () => {
    expect(basisOf(null, 3, null)).toBe(3);
    expect(basisOf({ basedOn: 2 }, 3, null)).toBe(2);
    expect(basisOf({ basedOn: null }, 3, null)).toBe(3);
  });

  it('is what overtook it, once it was overtaken', () => {
    expect(basisOf({ basedOn: 2 }, 5, 4)).toBe(5);
    expect(basisOf({ basedOn: 4 }, 5, 4)).toBe(4);
  });
});

import { changesIn, fateOn, isChanged, sideOf, stretches, type DiffBlock } from './difference';

const block = (change: DiffBlock['change']): DiffBlock => ({ change, kind: 'paragraph', pieces: [] });
const same = block('same');
const changed = block('changed');

describe('a comparison of two editions', () => {
  it('folds away what nobody changed, but for what stands beside a change', () => {
    const shown = stretches([same, same, same, same, changed, same, same, same, same, same, block('added')]);
    expect(shown.map((one) => (one.kind === 'block' ? one.block.change : one.blocks.length))).toEqual([
      ...[3, 'same', 'changed', 'same'],
      ...[3, 'same', 'added'],
    ]);
    expect(shown.flatMap((one) => (one.kind === 'block' && one.change !== null ? [one.change] : []))).toEqual([0, 1]);
  });

  it('leaves two blocks where they are: a line about them would be as long', () => {
    const shown = stretches([changed, same, same, same, same, changed]);
    expect(shown.every(({ kind }) => kind === 'block')).toBe(true);
  });

  it('folds it all where nothing changed, and loses no block', () => {
    const all = [same, changed, same, same, same, same, same, block('removed')];
    const kept = stretches(all).flatMap((one) => (one.kind === 'block' ? [one.block] : one.blocks));
    expect(kept).toEqual(all);
    expect(stretches([same, same, same])).toEqual([{ kind: 'unchanged', blocks: [same, same, same] }]);
    expect(changesIn(all)).toBe(2);
  });

  it('shows on each side the words that were there then', () => {
    const runs = [
      { text: '20', change: 'removed' as const },
      { text: '30', change: 'added' as const },
      { text: 'GB', change: 'same' as const },
    ];
    const words = (side: 'before' | 'after') => sideOf(runs, side).map(({ text }) => text);
    expect([words('before').join(''), words('after').join('')]).toEqual(['20GB', '30GB']);
    expect([isChanged(runs), isChanged(runs.slice(2))]).toEqual([true, false]);
  });

  it('has nothing on the side where a block did not stand', () => {
    expect(
      (['same', 'added', 'removed', 'changed'] as const).map((one) => [fateOn(one, 'before'), fateOn(one, 'after')]),
    ).toEqual([
      ['same', 'same'],
      ['absent', 'added'],
      ['removed', 'absent'],
      ['removed', 'added'],
    ]);
  });
});

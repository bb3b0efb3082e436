import { grow, pathTo } from './node-tree';

const node = (id: string, parent: string | null = null) => ({ id, parent, title: id });
const nodes = [node('tariffs'), node('roaming', 'tariffs'), node('faults'), node('abroad', 'roaming')];

describe('the tree of knowledge', () => {
  it('grows from a list, whatever is missing above', () => {
    expect(grow([...nodes, node('lost', 'gone')]).map((branch) => branch.node.id)).toEqual([
      'tariffs',
      'faults',
      'lost',
    ]);
    expect(grow(nodes)[0]!.children[0]!.children[0]!.node.id).toBe('abroad');
  });

  it('names the way to a place from the top', () => {
    expect(pathTo(nodes, 'abroad').map(({ id }) => id)).toEqual(['tariffs', 'roaming', 'abroad']);
    expect([pathTo(nodes, 'nowhere'), pathTo(nodes, null)]).toEqual([[], []]);
  });

  it('ends where somebody has hung a place below itself', () => {
    expect(pathTo([node('a', 'b'), node('b', 'a')], 'a').map(({ id }) => id)).toEqual(['b', 'a']);
  });
});

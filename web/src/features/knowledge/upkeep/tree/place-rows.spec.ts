import { placeRows, stepped, targetsFor } from './place-rows';
import type { PlaceNode } from './usePlaces.query';

const node = (id: string, parent: string | null = null, org = 'hq', mayChange = true): PlaceNode => ({
  ...{ id, parent, org, nameZh: id, nameEn: id, title: id, position: 0 },
  ...{ mayWrite: true, mayChange, mayRemove: mayChange, articles: 0 },
});
const nodes = [node('a'), node('a1', 'a'), node('a11', 'a1'), node('a2', 'a'), node('b'), node('own', null, 'gs')];

it('stand in the order of the tree, as deep as they are, without what is folded', () => {
  const shown = (folded: string[]) => placeRows(nodes, new Set(folded)).map((row) => `${row.depth}${row.node.id}`);
  expect(shown([])).toEqual(['0a', '1a1', '2a11', '1a2', '0b', '0own']);
  expect(shown(['a1'])).toEqual(['0a', '1a1', '1a2', '0b', '0own']);
  expect(shown(['a'])).toEqual(['0a', '0b', '0own']);
});

it('are counted beside those of the same keeper, and step within them', () => {
  const [a, , , , b, own] = placeRows(nodes, new Set());
  expect([a, b, own].map((row) => [row!.position, row!.siblings])).toEqual([
    [0, 2],
    [1, 2],
    [0, 1],
  ]);
  expect([stepped(a!, -1), stepped(a!, 1), stepped(b!, 1), stepped(own!, -1)]).toEqual([null, 1, null, null]);
});

it('move within their own tree, never below themselves, only where one may change', () => {
  const ids = (moved: string, all = nodes) =>
    targetsFor(
      all,
      all.find(({ id }) => id === moved)!,
    ).map(({ id }) => id);
  expect(ids('a1')).toEqual(['a', 'a2', 'b']);
  expect(ids('own')).toEqual([]);
  expect(ids('b', [node('a', null, 'hq', false), node('b')])).toEqual([]);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { demoNodes } from './demo-tree';

it('is the tree that the sample articles stand in, in the same order', () => {
  const file = readFileSync(join(__dirname, '../../samples/knowledge/tree.csv'), 'utf8');
  const rows = parse(file, { columns: true, bom: true, comment: '#' }) as { node: string; order: string }[];
  expect(demoNodes().map(({ place, position }) => [place, position])).toEqual(
    rows.map(({ node, order }) => [node, Number(order)]),
  );
});

it('has a name in both languages and an id of its own for each place', () => {
  const nodes = demoNodes();
  expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
  expect(nodes.filter(({ en }) => !/^[\x20-\x7e]+$/.test(en))).toEqual([]);
});

import { OrgSnapshot, type OrgNode } from './org-snapshot';

function node(id: string, level: OrgNode['level'], above?: OrgNode): OrgNode {
  const path = `${above?.path ?? ''}${id}.`;
  const calendar = 'back-office';
  return {
    id,
    parent: above?.id ?? null,
    level,
    path,
    nameZh: id,
    nameEn: id,
    zone: 'Asia/Shanghai',
    calendar,
    active: true,
  };
}

const hq = node('hq', 'hq');
const gs = node('gs', 'province', hq);
const lz = node('gs-lz', 'prefecture', gs);
const billing = node('gs-lz-billing', 'department', lz);
const marketing = node('gs-marketing', 'department', gs);
const voice = node('hq-sl-voice', 'second-line', hq);
const tree = new OrgSnapshot([hq, gs, lz, billing, marketing, voice]);
const ids = (nodes: OrgNode[]) => nodes.map(({ id }) => id);

describe('organisation tree', () => {
  it.each([
    ['hq', 'hq', { own: 'hq', hq: 'hq' }],
    ['gs', 'province', { own: 'gs', province: 'gs', hq: 'hq' }],
    ['gs-lz', 'prefecture', { own: 'gs-lz', prefecture: 'gs-lz', province: 'gs', hq: 'hq' }],
    ['gs-lz-billing', 'department', { own: 'gs-lz', prefecture: 'gs-lz', province: 'gs', hq: 'hq' }],
    ['gs-marketing', 'department', { own: 'gs', province: 'gs', hq: 'hq' }],
    ['hq-sl-voice', 'second-line', { own: 'hq-sl-voice', hq: 'hq' }],
  ])('resolves %s to its level and the centres above it', (id, level, lineage) => {
    expect(tree.ref(id)).toEqual({ id, level, lineage });
  });

  it('answers ancestors upward and descendants with itself', () => {
    expect(ids(tree.ancestors('gs-lz-billing'))).toEqual(['gs-lz', 'gs', 'hq']);
    expect(ids(tree.ancestors('hq'))).toEqual([]);
    expect(ids(tree.descendants('gs'))).toEqual(['gs', 'gs-lz', 'gs-lz-billing', 'gs-marketing']);
    expect(ids(tree.descendants('gs-lz-billing'))).toEqual(['gs-lz-billing']);
  });

  it('knows nothing of an unknown organisation', () => {
    expect(tree.get('gs-xx')).toBeUndefined();
    expect(tree.ref('gs-xx')).toBeUndefined();
    expect(tree.ancestors('gs-xx')).toEqual([]);
    expect(tree.descendants('gs-xx')).toEqual([]);
  });
});

import type { Org } from '../../../api/shapes';
import { orgRows, searchOrgs } from './org-tree';

const org = (id: string, parent: string | null, nameZh = id): Org => ({
  ...{
    id,
    parent,
    nameZh,
    nameEn: id,
    level: 'province',
    zone: 'Asia/Shanghai',
    calendar: 'back-office',
    active: true,
  },
});
const ORGS = [org('hq', null), org('gs', 'hq', '甘肃'), org('gs-lz', 'gs', '兰州'), org('sn', 'hq')];
const shown = (opened: string[], found: Set<string> | null = null) =>
  orgRows(ORGS, new Set(opened), found).map(({ id, depth }) => `${id}/${depth}`);

describe('the tree of organisations', () => {
  it('shows what stands below an opened one', () => {
    expect(shown([])).toEqual(['hq/0']);
    expect(shown(['hq', 'gs'])).toEqual(['hq/0', 'gs/1', 'gs-lz/2', 'sn/1']);
  });

  it('begins where the reader’s subtree begins', () => {
    expect(orgRows(ORGS.slice(1, 3), new Set(['gs']), null).map(({ id, depth }) => [id, depth])).toEqual([
      ['gs', 0],
      ['gs-lz', 1],
    ]);
  });

  it('shows what is searched for, with the way to it', () => {
    expect(shown([], searchOrgs(ORGS, '兰'))).toEqual(['hq/0', 'gs/1', 'gs-lz/2']);
    expect(shown([], searchOrgs(ORGS, 'GS-LZ'))).toEqual(['hq/0', 'gs/1', 'gs-lz/2']);
    expect(shown([], searchOrgs(ORGS, 'nowhere'))).toEqual([]);
  });
});

import { OrgSnapshot } from '../../platform/auth/org-snapshot';
import { orgRows } from '../../seed/org-rows';
import { dispatchTargets } from './dispatch-targets';

const tree = new OrgSnapshot(
  orgRows().map(({ id, parent_id, level, path, name_zh, name_en, calendar_id }) => ({
    ...{ id, parent: parent_id, level, path, nameZh: name_zh, nameEn: name_en },
    ...{ zone: 'Asia/Shanghai', calendar: calendar_id, active: id !== 'gs-lz-marketing' },
  })),
);
const targets = (id: string) => dispatchTargets(tree, tree.ref(id)!);
const ids = (id: string) => targets(id).map((target) => target.id);

describe('dispatch targets', () => {
  it('of a prefecture: its departments, its province, the other prefectures, HQ, other provinces through HQ', () => {
    const lanzhou = ids('gs-lz');
    expect(lanzhou).toEqual(expect.arrayContaining(['gs-lz-billing', 'gs', 'gs-ts', 'hq', 'sn']));
    expect(lanzhou).not.toEqual(expect.arrayContaining(['gs-lz']));
    for (const other of ['gs-ts-billing', 'sn-billing', 'hq-sl-voice']) expect(lanzhou).not.toContain(other);
    const through = targets('gs-lz').filter(({ throughHq }) => throughHq);
    expect(through).toHaveLength(30);
    expect(through.every(({ level, id }) => level === 'province' && id !== 'gs')).toBe(true);
  });

  it('of HQ: provinces directly, and second-line platforms', () => {
    expect(ids('hq')).toEqual(expect.arrayContaining(['gs', 'sn', 'hq-sl-voice']));
    expect(targets('hq').some(({ throughHq }) => throughHq)).toBe(false);
    expect(ids('hq')).not.toContain('gs-lz-billing');
  });

  it('leave out what is closed', () => {
    expect(ids('gs-lz')).not.toContain('gs-lz-marketing');
  });
});

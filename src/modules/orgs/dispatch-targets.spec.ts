import type { ComplaintState } from '../../../domain/complaint-dispatch/complaint-state';
import { machine } from '../../../domain/complaint-dispatch/complaint-dispatch';
import type { Actor } from '../../../domain/shared/actor';
import { REACHES } from '../../../domain/shared/field';
import { CaseDriver, words } from '../../../test/support/domain/case-driver';
import { registration } from '../../../test/support/domain/complaints';
import { testTerms } from '../../../test/support/domain/terms';
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

  it.each(['gs-lz', 'gs'])('of %s are those that the process takes, and no others', (id) => {
    const owner = tree.ref(id)!;
    const person: Actor = { kind: 'person', id: 'p', posts: [{ role: 'junior-agent', org: id }] };
    const driver = new CaseDriver<ComplaintState>(machine, testTerms());
    driver.do(person, 'register', registration({ org: owner }));
    const offered = new Map(targets(id).map((target) => [target.id, target.reach]));
    const commands = { dispatch: 'draft-dispatch', transfer: 'transfer' } as const;
    for (const node of tree.all.filter(({ active }) => active))
      for (const reach of REACHES) {
        const fields = { target: tree.ref(node.id)!, text: words() };
        const refusal = driver.refusal(person, commands[reach], fields);
        expect([node.id, reach, offered.get(node.id)?.includes(reach) ?? false]).toEqual([node.id, reach, !refusal]);
        if (refusal) expect(refusal).toMatchObject({ field: 'target', status: 422 });
      }
  });

  it('let no whole case leave HQ, nor its province', () => {
    expect(targets('hq').filter(({ reach }) => reach.includes('transfer'))).toEqual([]);
    const whole = targets('gs-lz').filter(({ reach }) => reach.includes('transfer'));
    expect(whole.map(({ id }) => id)).toEqual(expect.arrayContaining(['gs', 'gs-ts']));
    expect(whole.every(({ id }) => id.startsWith('gs'))).toBe(true);
  });

  it('leave out what is closed', () => {
    expect(ids('gs-lz')).not.toContain('gs-lz-marketing');
  });
});

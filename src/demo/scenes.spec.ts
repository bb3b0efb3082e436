import type { ComplaintState } from '../../domain/complaint-dispatch/complaint-state';
import { STAGES } from '../../domain/complaint-dispatch/complaint-state';
import { machines } from '../../domain/machines';
import type { Actor } from '../../domain/shared/actor';
import { START, words } from '../../test/support/domain/case-driver';
import { CaseWorld } from '../../test/support/domain/case-world';
import { registration } from '../../test/support/domain/complaints';
import { testTerms } from '../../test/support/domain/terms';
import { OrgSnapshot } from '../platform/auth/org-snapshot';
import { demoPeople } from '../seed/demo-people';
import { orgRows } from '../seed/org-rows';
import { SCENES, type Scene } from './scenes';

const HOUR = 3_600_000;
const tree = new OrgSnapshot(
  orgRows().map(({ id, parent_id, level, path, name_zh, name_en, calendar_id }) => ({
    ...{ id, parent: parent_id, level, path, nameZh: name_zh, nameEn: name_en },
    ...{ zone: 'Asia/Shanghai', calendar: calendar_id, active: true },
  })),
);
const actorOf = (username: string): Actor => {
  const { org, role } = demoPeople().find((person) => person.username === username)!;
  return { kind: 'person', id: username, posts: [{ role, org }] };
};

/** Plays the scene at this hour of a Monday on the bare table; answers the complaint's stage, and whether it went through. */
function played({ name, category, kind, senior, sender, steps }: Scene, hour: number): [stage: string, whole: boolean] {
  const world = new CaseWorld(machines, testTerms());
  world.now = START + (hour - 9) * HOUR;
  const complaint = world.open<ComplaintState>('complaint-dispatch', name);
  const sent = sender ? { channel: 'transfer-in', sender: tree.ref(sender)! } : {};
  const facts = { category, kind: kind ?? 'complaint', tier: senior ? 'important' : 'ordinary', ...sent };
  complaint.do(actorOf('gs-lz.junior'), 'register', registration({ ...facts, org: tree.ref('gs-lz')! }));
  for (const { by, type, fields = {}, on } of steps) {
    const driver = on === 'survey' ? world.of(complaint.state.survey!.caseId) : complaint;
    const { text, target, ...rest } = fields;
    const resolved = {
      ...rest,
      ...(text !== undefined && { text: words() }),
      ...(target !== undefined && { target: tree.ref(target as string)! }),
    };
    if (on === 'survey' && driver.refusal(actorOf(by), type, resolved)) return [complaint.state.stage, false];
    driver.do(actorOf(by), type, resolved);
  }
  return [complaint.state.stage, true];
}

const NEVER_SEEN = ['new'];
const reached = (hour: number): Set<string> => new Set(SCENES.map((scene) => played(scene, hour)[0]));

describe('the scenes of the first start', () => {
  it.each(SCENES.map((scene) => [scene.name, scene] as const))('%s is played through in calling hours', (_, scene) => {
    expect(played(scene, 10)[1]).toBe(true);
  });

  it('reach every stage in calling hours', () => {
    expect(STAGES.filter((stage) => !NEVER_SEEN.includes(stage) && !reached(10).has(stage))).toEqual([]);
  });

  it.each([3, 8, 13, 22])("reach every stage at %i o'clock too, but for what only a call brings about", (hour) => {
    const missing = STAGES.filter((stage) => !NEVER_SEEN.includes(stage) && !reached(hour).has(stage));
    expect(missing).toEqual(['investigating']);
  });
});

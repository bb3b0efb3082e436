import { caseTime } from '../../src/modules/audit/case-time';
import { listTimers } from '../../src/modules/audit/timer-list';
import { OrgTree } from '../../src/platform/auth/org-tree';
import type { OrgSnapshot } from '../../src/platform/auth/org-snapshot';
import type { Caller } from '../../src/platform/auth/scope';
import { CaseStore } from '../../src/platform/case-store/case-store';
import { readCase } from '../../src/platform/case-view/case-row';
import { seedOrgs } from '../../src/seed/seed-orgs';
import { START } from '../support/domain/case-driver';
import { openDatabase, type TestDatabase } from '../support/database';
import { clocksOf, idOf, playCases, type PlayedCase } from '../support/played-cases';

const HOUR = 3_600_000;
const NOW = START + 75 * HOUR;

let database: TestDatabase;
let orgs: OrgSnapshot;
let cases: PlayedCase[];

const caller = (org: string): Caller =>
  ({
    actor: { kind: 'person', id: idOf(`gm of ${org}`), posts: [{ role: 'gm-hotline', org }] },
    paths: { [org]: orgs.get(org)!.path },
  }) as Caller;

beforeAll(async () => {
  database = await openDatabase();
  await seedOrgs(database.owner.manager);
  orgs = await new OrgTree(database.app).current();
  cases = await playCases(new CaseStore(database.app), 45);
}, 300_000);
afterAll(() => database?.close());

const tx = () => database.app.manager;

describe('the time of a case by holder', () => {
  it('is what the transitions tell, moment by moment, and adds up', async () => {
    for (const one of cases) {
      const row = await readCase(tx(), caller('hq'), one.id);
      const end = Math.max(NOW, one.transitions.at(-1)!.at);
      const time = await caseTime(tx(), row, orgs, end);
      const sum = (of: 'wallMs' | 'workingMs'): number => time.parts.reduce((total, part) => total + part[of], 0);
      expect([sum('wallMs'), sum('workingMs')]).toEqual([time.total.wallMs, time.total.workingMs]);
      expect(time.total.wallMs).toBe((one.state.closedAt ?? end) - one.state.openedAt);
      const waits = clocksOf([one]).filter(({ clock }) => clock.kind === 'customer-wait');
      for (const span of time.spans) {
        const middle = (Date.parse(span.from) + Date.parse(span.to)) / 2;
        const part = time.parts[span.part]!;
        const { holder } = one.transitions.filter(({ at }) => at <= middle).at(-1)!.next;
        const waiting = waits.some(({ clock }) => clock.armedAt <= middle && middle < (clock.endedAt ?? Infinity));
        const whose = waiting ? 'customer' : holder ? `${holder.org}/${holder.role}` : 'nobody';
        expect(part.owner === 'holder' ? `${part.org}/${part.role}` : part.owner).toBe(whose);
      }
    }
  });
});

describe('the time of a clock by holder', () => {
  it('adds up to what was used of its limit, whatever it stood still for, and to the time from its start to its end', async () => {
    let stood = 0;
    const now = Math.max(...cases.flatMap(({ transitions }) => transitions.map(({ at }) => at))) + HOUR;
    for (const one of cases) {
      const row = await readCase(tx(), caller('hq'), one.id);
      const items = (await listTimers(tx(), caller('hq'), orgs, { limit: 200 }, now)).items.filter(
        (item) => item.case.id === one.id,
      );
      for (const { clock } of clocksOf([one])) {
        const item = items.find(({ id }) => id === clock.id);
        const end = clock.endedAt ?? now;
        if (!item || end <= clock.countsFrom) continue;
        const time = await caseTime(tx(), row, orgs, now, clock.id);
        const sum = (of: 'wallMs' | 'workingMs'): number => time.parts.reduce((total, part) => total + part[of], 0);
        expect([sum('wallMs'), sum('workingMs')]).toEqual([end - clock.countsFrom, time.total.workingMs]);
        if (clock.limit.unit !== 'working-days') expect(time.total.workingMs / 60_000).toBeCloseTo(item.used!, 3);
        if (clock.pauses.length > 0) stood++;
      }
    }
    expect(stood).toBeGreaterThan(0);
  });

  it('is asked for by a clock that the case has', async () => {
    const row = await readCase(tx(), caller('hq'), cases[0]!.id);
    await expect(caseTime(tx(), row, orgs, NOW, 'handle-99')).rejects.toMatchObject({ status: 404 });
  });
});

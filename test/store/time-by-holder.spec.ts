import { caseTime } from '../../src/modules/audit/case-time';
import { listTimers } from '../../src/modules/audit/timer-list';
import type { OrgSnapshot } from '../../src/platform/auth/org-snapshot';
import { readCase } from '../../src/platform/case-view/case-row';
import { AuditedCases } from '../support/audited-cases';
import { START } from '../support/domain/case-driver';
import { clocksOf, type PlayedCase } from '../support/played-cases';

const HOUR = 3_600_000;
const NOW = START + 75 * HOUR;

let audited: AuditedCases;
let orgs: OrgSnapshot;
let cases: PlayedCase[];

beforeAll(async () => {
  audited = await AuditedCases.played();
  ({ orgs, cases } = audited);
}, 300_000);
afterAll(() => audited?.database.close());

const tx = () => audited.database.app.manager;
const caller = (org: string) => audited.manager(org);

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

/** Working time by whose it was; whoever has none is left out. */
function sums(all: { owner: string; org: string | null; role: string | null; workingMs: number }[]) {
  const found: Record<string, number> = {};
  for (const { owner, org, role, workingMs } of all)
    if (workingMs > 0) found[`${owner}/${org}/${role}`] = (found[`${owner}/${org}/${role}`] ?? 0) + workingMs;
  return found;
}

describe('the time of a clock by holder', () => {
  it('adds up to what was used of its limit, whatever it stood still for, and to the time from its start to its end', async () => {
    let stood = 0;
    const kinds = new Set<string>();
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
        const { used, stretches } = time.account!;
        expect(used).toBeCloseTo(item.used!, 3);
        expect(stretches.reduce((all, stretch) => all + stretch.used, 0)).toBe(used);
        expect(stretches.reduce((all, stretch) => all + stretch.workingMs, 0)).toBe(time.total.workingMs);
        expect([time.from, ...stretches.map(({ to }) => to)]).toEqual([...stretches.map(({ from }) => from), time.to]);
        // Of each holder as much as the sums above say.
        expect(sums(stretches.map(({ whose, workingMs }) => ({ ...whose, workingMs })))).toEqual(sums(time.parts));
        stretches.forEach(({ kind }) => kinds.add(kind));
      }
    }
    expect(stood).toBeGreaterThan(0);
    expect([...kinds].sort()).toEqual(['counted', 'outside', 'paused']);
  });

  it('is asked for by a clock that the case has', async () => {
    const row = await readCase(tx(), caller('hq'), cases[0]!.id);
    await expect(caseTime(tx(), row, orgs, NOW, 'handle-99')).rejects.toMatchObject({ status: 404 });
  });
});

import { finished } from 'node:stream/promises';
import { dashboard } from '../../src/modules/audit/dashboard';
import { ExportService } from '../../src/modules/audit/export/export.service';
import { heatMap } from '../../src/modules/audit/heat-map';
import { listTimers } from '../../src/modules/audit/timer-list';
import { OrgTree } from '../../src/platform/auth/org-tree';
import { deep, type Check, type World } from './world';

/** A filter that few clocks pass has the index of its subtree read, not its rows. */
const RARE = 60_000;
/** A figure over many is worth a stretch of an index. */
const FIGURE = 60_000;
const DAY = 86_400_000;

/** Lists, figures and files of the audit of clocks. */
export function timerChecks({ dataSource, orgs, callers }: World): Check[] {
  const tx = dataSource.manager;
  const list = (who: keyof World['callers'], filters: object) => (cursor?: string) =>
    listTimers(tx, callers[who], orgs, { ...filters, limit: 50, ...(cursor && { cursor }) }, Date.now());
  const person = callers.billing.actor.id;
  const month = { from: new Date(Date.now() - 30 * DAY).toISOString(), to: new Date().toISOString() };
  const filters: [string, object][] = [
    ['clock', { clock: 'statutory' }],
    ['org gs-lz', { org: 'gs-lz' }],
    ['org gs-lz-billing', { org: 'gs-lz-billing' }],
    ['org gs alone (none)', { org: 'gs', below: false }],
    ['state breached', { state: 'breached' }],
    ['state paused (none)', { state: 'paused' }],
    ['tier vip', { tier: 'vip' }],
    ['category', { category: 'coverage' }],
    ['person', { person }],
    ['a month', month],
    ['breached in a month', { ...month, breached: true }],
    ['late firing', { lateFiring: true }],
    ['open', { open: true }],
    ['latest firing first', { sort: 'lateness' }],
    ['due last first', { sort: 'due-desc' }],
  ];
  const exports = new ExportService(dataSource, new OrgTree(dataSource));
  const board = (who: keyof World['callers'], query: object) => () =>
    dashboard(tx, callers[who], orgs, query, Date.now());
  return (['junior', 'gm', 'hq'] as const).flatMap((who) => [
    ...deep(`timers, ${who}`, list(who, {})),
    ...filters.map(([name, filter]) => ({
      name: `timers, ${who}, ${name}`,
      ...(/none|late firing|person/.test(name) ? { once: RARE } : {}),
      run: list(who, filter),
    })),
    { name: `heat map, ${who}`, once: FIGURE, run: () => heatMap(tx, callers[who], orgs, {}, Date.now()) },
    { name: `dashboard, ${who}`, once: FIGURE, run: board(who, {}) },
    { name: `dashboard, ${who}, org gs-lz`, once: FIGURE, run: board(who, { org: 'gs-lz' }) },
    {
      name: `export, ${who}, a day`,
      once: FIGURE,
      run: async () => {
        const day = { from: new Date(Date.now() - DAY).toISOString(), to: new Date().toISOString() };
        const { body } = await exports.file(callers[who], day, 'en', Date.now());
        await finished(body.resume());
      },
    },
  ]);
}

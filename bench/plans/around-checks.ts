import { inbox, inboxCounts } from '../../src/modules/inbox/inbox';
import { KeptCalendars } from '../../src/modules/inbox/kept-calendars';
import { AuditStreamsService } from '../../src/modules/audit-streams/audit-streams.service';
import { CallList } from '../../src/modules/callback-survey/call-list';
import { listCases } from '../../src/modules/cases/case-list';
import { ReceiversService } from '../../src/modules/deliveries/receivers.service';
import { readChanges, readEdge } from '../../src/modules/stream/change-reader';
import { sweepUnused } from '../../src/platform/content/sweep';
import { Retention } from '../../src/platform/retention/retention';
import { SecretBox } from '../../src/platform/secrets/secret-box';
import { countNow } from '../../src/platform/telemetry/counts';
import { ALLOWED } from './judge';
import { deep, type Check, type World } from './world';

/** A figure over many is worth a stretch of an index. */
const FIGURE = 60_000;
/** Two hundred rows are gone through: those that each view counts, those that a list of calls is made of. */
const COUNTED = 200 * ALLOWED.eachRow;
/** Filters that hardly anything passes: the open tasks of the subtree, or a month's closed cases, in their index. */
const RARE = 2_000;
const DAY = 86_400_000;
const ago = (days: number): string => new Date(Date.now() - days * DAY).toISOString();

/** What stands around the lists: counts beside them, the lists that figures lead to, trails, sweeps, gauges. */
export function aroundChecks({ dataSource, orgs, callers }: World): Check[] {
  const tx = dataSource.manager;
  const streams = new AuditStreamsService(dataSource);
  const receivers = new ReceiversService(dataSource, new SecretBox([Buffer.alloc(32)]));
  const calendars = new KeptCalendars();
  const calls = new CallList(dataSource);
  const retention = new Retention(dataSource, { retentionDays: 729, refusedRetentionDays: 729 });
  const trail =
    (who: keyof World['callers'], stream: 'administration' | 'unmasking', filters: object) => (cursor?: string) =>
      streams.list(callers[who], stream, { ...filters, limit: 50, ...(cursor && { cursor }) });
  const person = callers.billing.actor.id;
  const closed: [string, object][] = [
    ['closed on a day', { closedFrom: ago(8), closedBefore: ago(7) }],
    ['closed on a day long ago', { closedFrom: ago(301), closedBefore: ago(300) }],
    ['closed in a month, rare cause', { closedFrom: ago(30), closedBefore: ago(0), cause: 'cable-cut' }],
    ['kind that is none', { kind: 'enquiry' }],
    ['tier that is none', { tier: 'leased-line' }],
    ['process that is none', { process: 'callback-survey' }],
    ['opened on a day', { openedFrom: ago(8), openedBefore: ago(7) }],
  ];
  return [
    ...(['junior', 'gm', 'hq'] as const).flatMap((who) => [
      { name: `inbox counts, ${who}`, once: COUNTED, run: () => inboxCounts(tx, callers[who], orgs, {}, Date.now()) },
      {
        name: `inbox all, ${who}, process that is none`,
        once: RARE,
        run: () => inbox(tx, callers[who], orgs, { view: 'all', process: 'callback-survey' }, Date.now(), calendars),
      },
      ...closed.map(([name, filters]) => ({
        name: `cases, ${who}, ${name}`,
        once: RARE,
        run: () => listCases(tx, callers[who], orgs, { ...filters, limit: 50 }),
      })),
    ]),
    { name: 'calls of a surveyor', once: COUNTED, run: () => calls.read(callers.surveyor, 50, new Date()) },
    ...deep('administration trail, hq', trail('admin', 'administration', {})),
    { name: 'administration trail, hq, person', run: trail('admin', 'administration', { person }) },
    { name: 'administration trail, hq, command', run: trail('admin', 'administration', { command: 'create-person' }) },
    ...deep('unmasking trail, hq', trail('leader', 'unmasking', {})),
    { name: 'unmasking trail, hq, person', run: trail('leader', 'unmasking', { person }) },
    { name: 'unmasking trail, hq, a day', run: trail('leader', 'unmasking', { from: ago(8), until: ago(7) }) },
    { name: 'receivers, hq', once: FIGURE, run: () => receivers.list(callers.admin) },
    { name: 'counts for metrics and health', once: FIGURE, run: () => countNow(dataSource) },
    {
      name: 'changes since a moment ago',
      run: async () => readChanges(dataSource, (await readEdge(dataSource)) - 20n),
    },
    { name: 'retention', run: () => retention.sweep() },
    { name: 'words and files never used', run: () => sweepUnused(dataSource) },
  ];
}

import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 as uuidv7 } from 'uuid';
import { inbox } from '../../src/modules/inbox/inbox';
import { KeptCalendars } from '../../src/modules/inbox/kept-calendars';
import { countCases, listCases } from '../../src/modules/cases/case-list';
import { caseTime } from '../../src/modules/audit/case-time';
import { auditTrail } from '../../src/modules/cases/audit-trail';
import { timeline } from '../../src/modules/cases/timeline';
import { timers } from '../../src/modules/cases/timers';
import { similarComplaints } from '../../src/modules/complaint-dispatch/similar-complaints';
import { searchCustomers } from '../../src/modules/customers/customer-store';
import { DeliveriesService } from '../../src/modules/deliveries/deliveries.service';
import { EventInbox } from '../../src/modules/events/event-inbox';
import { EventWorker } from '../../src/modules/events/event-worker';
import { RefusedEvents } from '../../src/modules/events/refused-events';
import { PeopleReader } from '../../src/modules/people/people-reader';
import { scopePaths, type Caller } from '../../src/platform/auth/scope';
import { caseDetail } from '../../src/platform/case-view/case-detail';
import { readCase, type CaseRow } from '../../src/platform/case-view/case-row';
import { withScope } from '../../src/platform/database/with-scope';
import { drain } from '../../src/platform/outbox/drain';
import { fanOut, receiversDue } from '../../src/platform/outbox/fan-out';
import { RETRY } from '../../src/platform/outbox/retry';
import { answeredBefore } from '../../src/platform/temporal/answered';
import { SecretBox } from '../../src/platform/secrets/secret-box';
import type { EntityManager } from 'typeorm';
import { aroundChecks } from './around-checks';
import { bulletinChecks } from './bulletin-checks';
import { campaignChecks } from './campaign-checks';
import { knowledgeChecks } from './knowledge-checks';
import { LiveCase } from './live-case';
import { qualityChecks } from './quality-checks';
import { reportChecks } from './report-checks';
import { suggestionChecks } from './suggestion-checks';
import { timerChecks } from './timer-checks';
import { workChecks } from './work-checks';
import { deep, type Check, type World } from './world';

/** Words are looked for in the newest 5,000 complaints in reach, and 5,000 that an index names. */
const STRETCH = 100_000;
/** A complaint is compared with the newest 2,000 of thirty days. */
const MONTH = 20_000;
/** Some filters must look at many of the tasks of one post, or of the live cases, to find their few. */
const MANY = 30_000;
const bound = (name: string): { once?: number } => {
  if (/q [\u4e00-\u9fff]/.test(name)) return { once: STRETCH };
  return /^(inbox (mine|groups)|cases, .*(stage|tier)|inbox all, hq, sla)/.test(name) ? { once: MANY } : {};
};

function lists({ dataSource, orgs, callers }: World): Check[] {
  const tx = dataSource.manager;
  const calendars = new KeptCalendars();
  const desk = (who: keyof World['callers'], filters: object) => (cursor?: string) =>
    inbox(tx, callers[who], orgs, { ...filters, limit: 50, ...(cursor && { cursor }) }, Date.now(), calendars);
  const cases = (who: keyof World['callers'], filters: object) => (cursor?: string) =>
    listCases(tx, callers[who], orgs, { ...filters, limit: 50, ...(cursor && { cursor }) });
  const filters: [string, object][] = [
    ['process', { process: 'complaint-dispatch' }],
    ['stage handling', { stage: 'handling' }],
    ['stage awaiting-sender (rare)', { stage: 'awaiting-sender' }],
    ['step', { step: 'reply-check' }],
    ['sla warned', { sla: 'warned' }],
    ['sla paused', { sla: 'paused' }],
    ['overdue', { overdue: true }],
    ['org gs-lz', { org: 'gs-lz' }],
    ['q 国际漫游', { q: '国际漫游' }],
    ['q 宽带 (two characters, common)', { q: '宽带' }],
    ['q 靓号 (two characters)', { q: '靓号' }],
    ['q case number', { q: 'GS-LZ-2026' + '1101' }],
    ['q customer number', { q: 'BENCH0000042' }],
  ];
  const year = new Date(Date.now() - 365 * 86_400_000).toISOString();
  return [
    ...deep('inbox mine, junior', desk('junior', { view: 'mine' })),
    ...deep('inbox groups, junior', desk('junior', { view: 'groups' })),
    ...deep('inbox groups, handler', desk('billing', { view: 'groups' })),
    ...(['junior', 'gm', 'hq'] as const).flatMap((who) => [
      ...deep(`inbox all, ${who}`, desk(who, { view: 'all' })),
      ...filters.map(([name, filter]) => ({
        name: `inbox all, ${who}, ${name}`,
        ...bound(`inbox all, ${who}, ${name}`),
        run: desk(who, { view: 'all', ...filter }),
      })),
      ...deep(`cases, ${who}`, cases(who, {})),
      ...[
        ...filters.filter(([name]) => !/^(step|sla|overdue)/.test(name)),
        ...([
          ['open', { open: true }],
          ['closed', { open: false }],
          ['kind', { kind: 'fault' }],
          ['category', { category: 'coverage' }],
          ['tier', { tier: 'vip' }],
          ['priority', { priority: 3 }],
          ['opened before a year ago', { openedBefore: year }],
        ] as [string, object][]),
      ].map(([name, filter]) => ({
        name: `cases, ${who}, ${name}`,
        ...bound(`cases, ${who}, ${name}`),
        run: cases(who, filter),
      })),
      ...(
        [
          ['everything', {}],
          ['stage awaiting-sender (rare)', { stage: 'awaiting-sender' }],
          ['tier', { tier: 'vip' }],
          ['closed', { open: false }],
        ] as [string, object][]
      ).map(([name, filter]) => ({
        name: `cases counted, ${who}, ${name}`,
        ...(name.startsWith('stage') && { once: MANY }),
        run: () => countCases(tx, callers[who], orgs, filter),
      })),
    ]),
    ...filters.map(([name, filter]) => ({
      name: `inbox mine, junior, ${name}`,
      ...bound(`inbox mine ${name}`),
      run: desk('junior', { view: 'mine', ...filter }),
    })),
    ...filters.map(([name, filter]) => ({
      name: `inbox groups, junior, ${name}`,
      ...bound(`inbox groups ${name}`),
      run: desk('junior', { view: 'groups', ...filter }),
    })),
  ];
}

/** One case, read and written. */
function oneCase(world: World): Check[] {
  const { dataSource, orgs, callers, customer } = world;
  const gm = (work: (tx: EntityManager, row: CaseRow) => Promise<unknown>) => (): Promise<unknown> =>
    withScope(dataSource, callers.gm.actor, async (tx) => work(tx, await readCase(tx, callers.gm, live.id)));
  const live = new LiveCase(dataSource, orgs);
  const asked = { commandId: 'unknown', actor: 'nobody', type: 'reply', fields: {} };
  const words = '七里河区的客户反映功能费多收了一项从未订购的费用，请核实后答复。';
  const similar = (who: Caller) =>
    similarComplaints(dataSource.manager, who, { customer, text: words, except: live.id, now: Date.now() });
  return [
    { name: 'record, register', run: () => live.register(callers.junior, customer) },
    { name: 'record, five later steps', run: () => live.handle(callers) },
    { name: 'case detail', run: gm((tx, row) => caseDetail(tx, callers.gm, row, Date.now())) },
    { name: 'timeline', run: gm((tx, row) => timeline(tx, row, {})) },
    { name: 'timers', run: gm((tx, row) => timers(tx, row, Date.now())) },
    { name: 'time by holder', run: gm((tx, row) => caseTime(tx, row, orgs, Date.now())) },
    { name: 'audit', run: gm((tx, row) => auditTrail(tx, row, {})) },
    { name: 'command answered before', run: () => answeredBefore(dataSource.manager, live.id, asked) },
    { name: 'similar complaints, junior', once: MONTH, run: () => similar(callers.junior) },
    { name: 'similar complaints, hq', once: MONTH, run: () => similar(callers.hq) },
  ];
}

/** Events in, deliveries out, look-ups. */
function others({ dataSource, callers }: World): Check[] {
  const deliveries = new DeliveriesService(dataSource);
  const events = new EventInbox(dataSource);
  const refused = new RefusedEvents(dataSource);
  const people = new PeopleReader(dataSource);
  const settings = {
    retry: RETRY,
    box: new SecretBox([Buffer.alloc(32)]),
    logFile: join(tmpdir(), `bihuan-plans-${uuidv7()}.log`),
  };
  const claim = async (): Promise<void> => {
    const worker = new EventWorker(dataSource, { apply: async () => uuidv7() }, {}, () => undefined);
    worker.start();
    await worker.stop();
  };
  const scope = scopePaths(callers.gm, 'read-cases');
  return [
    { name: 'outbox fan-out', run: () => fanOut(dataSource) },
    { name: 'receivers due', run: () => receiversDue(dataSource) },
    { name: 'delivery drain, a hundred', run: () => drain(dataSource, 'bench-hq', settings) },
    { name: 'event claim', run: claim },
    ...deep('deliveries, hq', (cursor) => deliveries.list(callers.admin, { cursor })),
    { name: 'deliveries, hq, dead', run: () => deliveries.list(callers.admin, { state: 'dead' }) },
    { name: 'deliveries, hq, waiting', run: () => deliveries.list(callers.admin, { state: 'waiting' }) },
    ...deep('events, hq', (cursor) => events.list(callers.admin, undefined, cursor, 50)),
    { name: 'events, hq, accepted', run: () => events.list(callers.admin, 'accepted', undefined, 50) },
    ...deep('refused events, hq', (cursor) => refused.list(callers.admin, cursor, 50)),
    ...deep('people, hq', (cursor) => people.list(callers.hq, { cursor, limit: 50 }, new Date())),
    { name: 'customers by name', run: () => searchCustomers(dataSource.manager, scope, '客户4', 20) },
    { name: 'customers by number', run: () => searchCustomers(dataSource.manager, scope, 'BENCH0000', 20) },
  ];
}

export const checksOf = (world: World): Check[] => [
  ...oneCase(world),
  ...lists(world),
  ...timerChecks(world),
  ...others(world),
  ...aroundChecks(world),
  ...knowledgeChecks(world),
  ...bulletinChecks(world),
  ...workChecks(world),
  ...suggestionChecks(world),
  ...campaignChecks(world),
  ...reportChecks(world),
  ...qualityChecks(world),
];

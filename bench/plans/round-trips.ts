import { randomUUID } from 'node:crypto';
import type { Client } from '@temporalio/client';
import type { Envelope } from '../../domain/shared/transition';
import { CommandService } from '../../src/modules/cases/command.service';
import { ActorResolver } from '../../src/platform/auth/actor-resolver';
import { OrgTree } from '../../src/platform/auth/org-tree';
import { loadConfig } from '../../src/platform/config/config';
import { ProcessClient } from '../../src/platform/temporal/process-client';
import type { World } from './world';
import { LiveCase } from './live-case';
import type { StatementLog } from './statement-log';

/** Round trips to PostgreSQL that one decision may make, from the request to its answer. */
export const MOST_ROUND_TRIPS = 17;

export interface RoundTrips {
  /** Who asks. */
  caller: number;
  /** The case as it was, the words, the case as it is. */
  api: number;
  /** The record, in the worker. */
  record: number;
}

/** Where a case is lived in this process: the client's part that `ProcessClient.send` uses. */
function clientOf(live: LiveCase, recorded: (work: () => Promise<unknown>) => Promise<void>): Client {
  const executeUpdate = async (_: string, { args }: { args: [Envelope] }): Promise<void> =>
    recorded(() => live.decide(args[0]));
  return {
    withDeadline: (_: number, ask: () => Promise<unknown>) => ask(),
    workflow: { getHandle: () => ({ executeUpdate }) },
  } as unknown as Client;
}

/** Counts what a handler's first contact sends: a case of six steps, one text, all as the API and the worker do it. */
export async function roundTrips(log: StatementLog, world: World): Promise<RoundTrips> {
  const { dataSource, orgs, callers, customer } = world;
  const live = new LiveCase(dataSource, orgs);
  await live.register(callers.junior, customer);
  await live.handle(callers);
  let record = 0;
  const client = clientOf(live, async (work) => {
    const before = log.sent;
    await work();
    record = log.sent - before;
  });
  const tree = new OrgTree(dataSource);
  await tree.current();
  const commands = new CommandService(dataSource, tree, new ProcessClient(client, dataSource, loadConfig()));
  const { id } = callers.billing.actor;
  const resolver = new ActorResolver(dataSource, { production: false });
  const caller = await log.roundTrips(() => resolver.person({ person: id, version: 1 }, new Date()));
  const body = { type: 'add-note', text: '客户补充：费用从上个月开始出现。' };
  const request = { caseId: live.id, key: randomUUID(), precondition: null, body };
  const all = await log.roundTrips(() => commands.act(callers.billing, request));
  return { caller, api: all - record, record };
}

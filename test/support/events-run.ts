import { randomUUID } from 'node:crypto';
import type { Envelope } from '../../domain/shared/transition';
import { EventApplier } from '../../src/modules/events/apply-event';
import { EventInbox, eventDigest, type ConnectedSystem } from '../../src/modules/events/event-inbox';
import { EventWorker } from '../../src/modules/events/event-worker';
import type { IncomingEvent } from '../../src/modules/events/incoming';
import { OrgTree } from '../../src/platform/auth/org-tree';
import { CaseStore } from '../../src/platform/case-store/case-store';
import { seedDemo } from '../../src/seed/seed-demo';
import { caseState, step } from './case-fixture';
import { openDatabase, type TestDatabase } from './database';
import { until } from './receiving-server';

export const CRM: ConnectedSystem = { kind: 'connected-system', id: 'gs-crm', org: 'gs' };
export const source = '/systems/gs-crm';
const QUICK = { interval: 20, backoff: { firstDelay: 10, longestDelay: 40 } };

/** What an event asked of the cases. */
export interface Asked {
  do: 'start' | 'send';
  caseId: string;
  envelope: Envelope;
}

/** Inbox and workers on a real database; the workflow engine is stood in for by `decide`. */
export class EventsRun {
  asked: Asked[] = [];
  /** Answers for the workflow: throws to refuse, or to be away. */
  decide: (one: Asked) => Promise<void> = async () => {};
  private workers: EventWorker[] = [];
  readonly inbox: EventInbox;

  private constructor(readonly database: TestDatabase) {
    this.inbox = new EventInbox(database.app);
  }

  static async prepare(): Promise<EventsRun> {
    const database = await openDatabase();
    await seedDemo(database.app, { demo: true, production: false });
    return new EventsRun(database);
  }

  /** One more worker. */
  start(): void {
    const worker = new EventWorker(this.database.app, this.applier(), QUICK, () => {});
    this.workers.push(worker);
    worker.start();
  }

  /** Applies one event as a worker would; answers its case, throws why it has none. */
  apply(event: IncomingEvent & { data: Record<string, unknown> }, system = CRM): Promise<string> {
    return this.applier().apply({ ...event, digest: eventDigest(event), system });
  }

  private applier(): EventApplier {
    const ask = (kind: Asked['do']) => async (_process: string, caseId: string, envelope: Envelope) => {
      const one: Asked = { do: kind, caseId, envelope };
      this.asked.push(one);
      await this.decide(one);
      return { caseId, seq: 1, stage: 'triage' };
    };
    const { app } = this.database;
    return new EventApplier(app, { start: ask('start'), send: ask('send') }, new OrgTree(app));
  }

  /** Takes an event of the CRM in; answers its id. */
  async accept(type: string, data: Record<string, unknown>, id: string = randomUUID()): Promise<string> {
    await this.inbox.accept(CRM, [{ id, source, type: `bihuan.${type}`, time: null, subject: null, data }]);
    return id;
  }

  async row(id: string): Promise<Record<string, any>> {
    const [row] = await this.database.owner.query<Record<string, any>[]>('SELECT * FROM event_in WHERE id = $1', [id]);
    return row!;
  }

  settled(id: string, state: string): Promise<void> {
    return until(async () => (await this.row(id)).state === state);
  }

  /** A case of ours that the CRM knows as `externalId`. */
  async existing(externalId: string): Promise<{ caseId: string; number: string }> {
    const state = caseState({ externalRefs: [{ system: CRM.id, id: externalId }] });
    await new CaseStore(this.database.app).record(step(state, randomUUID()));
    const [row] = await this.database.owner.query<{ number: string }[]>('SELECT number FROM case_head WHERE id = $1', [
      state.caseId,
    ]);
    return { caseId: state.caseId, number: row!.number };
  }

  /** After each test. */
  async clear(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.stop()));
    await this.database.owner.query('TRUNCATE event_in');
    this.asked = [];
    this.workers = [];
    this.decide = async () => {};
  }

  stop(): Promise<void> {
    return this.database.close();
  }
}

export const complaint = (over: object = {}): Record<string, unknown> => ({
  externalId: randomUUID(),
  org: 'gs-lz',
  kind: 'complaint',
  category: 'billing',
  text: '话费多扣',
  ...over,
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OutboxRelay } from '../../src/platform/outbox/outbox-relay';
import type { RetryPolicy } from '../../src/platform/outbox/retry';
import { migrateQueues } from '../../src/platform/queues/migrate-queues';
import { SecretBox } from '../../src/platform/secrets/secret-box';
import { Queues } from '../../src/platform/queues/queues';
import { openDatabase, type TestDatabase } from './database';
import { ok, receivingServer, until, type ReceivingServer } from './receiving-server';

export const SECRET = `whsec_${Buffer.from('a secret of the receiving system').toString('base64')}`;
/** The case that everything in the outbox is about. */
export const CASE = '018f0000-0000-7000-8000-00000000000a';

const QUICK: RetryPolicy = {
  attempts: 3,
  refusedAttempts: 2,
  firstDelay: 5,
  longestDelay: 20,
  breakAfter: 100,
  timeout: 10_000,
};

interface ReceiverOptions {
  org?: string;
  topics?: string[];
  subtree?: boolean;
  rate?: number;
}

/** Relays on a real database and BullMQ, with real receivers; each test starts as many as it wants. */
export class RelayRun {
  private running: { relay: OutboxRelay; queues: Queues }[] = [];
  private servers: ReceivingServer[] = [];
  private readonly folder = mkdtempSync(join(tmpdir(), 'bihuan-outbox-'));
  readonly logFile = join(this.folder, 'log.jsonl');
  /** Number of the latest transition in the outbox. */
  serial = 0;

  private constructor(readonly database: TestDatabase) {}

  static async prepare(): Promise<RelayRun> {
    const database = await openDatabase();
    await migrateQueues(database.url);
    await database.owner.query(`
      INSERT INTO org (id, parent_id, level, path, name_zh, name_en, calendar_id) VALUES
        ('hq', NULL, 'hq', 'hq.', '总部', 'HQ', 'always'), ('gs', 'hq', 'province', 'hq.gs.', '甘肃', 'Gansu', 'always'),
        ('gs-lz', 'gs', 'prefecture', 'hq.gs.gs-lz.', '兰州', 'Lanzhou', 'always'),
        ('sn', 'hq', 'province', 'hq.sn.', '陕西', 'Shaanxi', 'always')`);
    return new RelayRun(database);
  }

  /** Beside what is given: everything quick, so that no test waits for a backoff. */
  start(retry: Partial<RetryPolicy> = {}): void {
    // The same tests for installations whose queues live in Redis.
    const redisUrl = process.env.BIHUAN_TEST_REDIS_URL ?? null;
    const queues = new Queues({ databaseUrl: this.database.url, redisUrl }, () => {});
    const settings = {
      logFile: this.logFile,
      box: new SecretBox([Buffer.alloc(32)]),
      retry: { ...QUICK, ...retry },
      interval: 50,
    };
    const relay = new OutboxRelay(this.database.app, queues, settings, () => {});
    relay.start();
    this.running.push({ relay, queues });
  }

  async server(answer: ReceivingServer['answer'] = ok): Promise<ReceivingServer> {
    const one = await receivingServer(answer);
    this.servers.push(one);
    return one;
  }

  /** Without a URL: a log. */
  async receiver(id: string, url: string | null, over: ReceiverOptions = {}): Promise<void> {
    await this.database.owner.query(
      `INSERT INTO receiver (id, org_id, kind, url, secret, topics, subtree, per_second) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        id,
        over.org ?? 'gs',
        url ? 'webhook' : 'log',
        url,
        url && SECRET,
        over.topics ?? ['*'],
        over.subtree ?? true,
        over.rate ?? 1000,
      ],
    );
  }

  /** As `record` writes it: data by codes and references. */
  async outbox(data: object = {}): Promise<string> {
    const [row] = await this.database.owner.query<{ id: string }[]>(
      `INSERT INTO outbox (id, case_id, opened_month, seq, topic, org_id, data)
       VALUES (gen_random_uuid(), $1, '2026-03-01', $2, 'complaint.dispatched', 'gs-lz', $3) RETURNING id`,
      [CASE, ++this.serial, data],
    );
    return row!.id;
  }

  async states(receiver: string): Promise<string[]> {
    const rows = await this.database.owner.query<{ state: string }[]>(
      `SELECT state FROM delivery WHERE receiver_id = $1 ORDER BY position`,
      [receiver],
    );
    return rows.map(({ state }) => state);
  }

  /** Waits until so many are delivered or dead and none waits. */
  settled(receiver: string, count: number): Promise<void> {
    return until(async () => {
      const states = await this.states(receiver);
      return states.length === count && !states.includes('waiting');
    });
  }

  /** After each test. Receivers that hang let go first, so that sends under way end. */
  async clear(): Promise<void> {
    await Promise.all(this.servers.map((server) => server.close()));
    for (const { relay, queues } of this.running) {
      await relay.stop();
      await queues.close();
    }
    this.running = [];
    this.servers = [];
    await this.database.owner.query('TRUNCATE delivery, outbox, receiver, receiver_lane');
  }

  async stop(): Promise<void> {
    await this.database.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Ids of what it received, in order. */
export const idsOf = ({ received }: ReceivingServer): unknown[] => received.map(({ headers }) => headers['webhook-id']);

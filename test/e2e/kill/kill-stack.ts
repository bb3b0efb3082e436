import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { Client, Connection } from '@temporalio/client';
import { Client as Postgres } from 'pg';
import type { DataSource } from 'typeorm';
import type { Actor, ContentRef } from '../../../domain/shared/actor';
import type { Command, Envelope } from '../../../domain/shared/transition';
import { loadConfig, type Config } from '../../../src/platform/config/config';
import { appDataSource } from '../../../src/platform/database/data-source';
import { writeContent } from '../../../src/platform/content/content-store';
import { toProblem } from '../../../src/platform/http/problem-from-error';
import { publishScaledPolicy } from '../../../src/platform/policy/scaled-policy';
import { seedPolicies } from '../../../src/platform/policy/seed-policies';
import { ProcessClient } from '../../../src/platform/temporal/process-client';
import { seedOrgs } from '../../../src/seed/seed-orgs';
import { DECIDE, INSPECT, workflowId, type Carried, type Decided } from '../../../workflows/shared/contract';
import { workflowBundle } from '../../support/bundle';
import { registration } from '../../support/domain/complaints';
import { PEOPLE } from '../../support/domain/people';
import { ROOT } from '../../support/holder';
import { ownServer, type OwnServer } from '../../support/own-server';
import { idOf } from '../../support/played-cases';
import { migrate } from '../../support/postgres';

const PROCESS = 'complaint-dispatch';
const DATABASE = 'bihuan';

/** One of a test's people, with an id as the database wants it. */
export const known = <A extends Actor>(who: A): A => ({ ...who, id: idOf(who.id) });
export const as = (who: keyof typeof PEOPLE): Actor => known(PEOPLE[who]);

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Asks again until the answer is there; the test's own time limit ends it. */
export async function until<T>(ask: () => Promise<T | null | undefined | false>): Promise<T> {
  for (;;) {
    const answer = await ask().catch(() => null);
    if (answer) return answer;
    await pause(200);
  }
}

/** Real servers of its own, each to be killed and started again, and a worker process beside them. */
export class KillStack {
  private worker: ChildProcess | null = null;

  private constructor(
    readonly postgres: OwnServer,
    readonly temporal: OwnServer,
    readonly config: Config,
    readonly database: DataSource,
    readonly client: Client,
    readonly processes: ProcessClient,
  ) {}

  /** @param factor share of the real limits: 1/150 makes half an hour twelve seconds */
  static async start(factor: number, settings: Record<string, string> = {}): Promise<KillStack> {
    const [postgres, temporal] = [await ownServer('postgres'), await ownServer('temporal')];
    const url = postgres.ready.address.replace(/\/[^/]*$/, `/${DATABASE}`);
    const admin = new Postgres({ connectionString: postgres.ready.address });
    await admin.connect();
    await admin.query(`CREATE DATABASE ${DATABASE}`);
    await admin.end();
    await migrate(url);
    const config = loadConfig({
      BIHUAN_DATABASE_URL: url,
      BIHUAN_TEMPORAL_ADDRESS: temporal.ready.address,
      BIHUAN_DATA_DIR: postgres.ready.data,
      BIHUAN_DECISION_DEADLINE_MS: '4000',
      ...settings,
    });
    const database = await appDataSource({ url }).initialize();
    await database.transaction((tx) => seedOrgs(tx));
    await seedPolicies(database);
    await publishScaledPolicy(database, factor);
    const connection = await Connection.connect({ address: config.temporalAddress });
    const client = new Client({ connection });
    return new KillStack(postgres, temporal, config, database, client, new ProcessClient(client, database, config));
  }

  /** Starts the worker process and returns when it polls. */
  async startWorker(dieAfter = ''): Promise<void> {
    const script = [join(ROOT, 'test/support/sources.cjs'), join(ROOT, 'test/e2e/kill/dying-worker.ts')];
    const worker = spawn(process.execPath, ['-r', ...script], {
      env: {
        ...process.env,
        BIHUAN_DATABASE_URL: this.config.databaseUrl,
        BIHUAN_TEMPORAL_ADDRESS: this.config.temporalAddress,
        BIHUAN_DATA_DIR: this.config.dataDir,
        WF_BUNDLE: workflowBundle().codePath,
        DIE_AFTER: dieAfter,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.worker = worker;
    let said = '';
    await new Promise<void>((resolve, reject) => {
      const read = (chunk: Buffer): void => {
        said += chunk.toString();
        if (said.includes('polling')) resolve();
      };
      worker.stdout.on('data', read);
      worker.stderr.on('data', read);
      worker.once('exit', () => reject(new Error(`the worker did not start: ${said}`)));
    });
  }

  /** Returns when the worker process is gone; kills it unless it is about to die by itself. */
  async workerGone(kill = true): Promise<void> {
    const worker = this.worker;
    if (!worker || worker.exitCode !== null || worker.signalCode !== null) return;
    const exited = new Promise((resolve) => worker.once('exit', resolve));
    if (kill) worker.kill('SIGKILL');
    await exited;
  }

  words(caseId: string, body: string): Promise<ContentRef> {
    return writeContent(this.database.manager, { caseId, kind: 'text', body, author: 'test' });
  }

  /** A registered complaint of Lanzhou; answers its case id. */
  async register(over: Record<string, unknown> = {}): Promise<string> {
    const caseId = randomUUID();
    const fields = registration({ customer: randomUUID(), text: await this.words(caseId, 'words'), ...over });
    const command: Command = { type: 'register', ...fields };
    await this.persist(() =>
      this.processes.start(PROCESS, caseId, { commandId: 'register', actor: as('junior'), command }),
    );
    return caseId;
  }

  send(caseId: string, envelope: Envelope, process = PROCESS): Promise<Decided> {
    return this.processes.send(process, caseId, envelope);
  }

  /** What a caller does on 503: the same command with the same key, until it is answered. */
  async persist<T>(ask: () => Promise<T>): Promise<T> {
    for (;;) {
      try {
        return await ask();
      } catch (error) {
        if (toProblem(error).status !== 503) throw error;
        await pause(500);
      }
    }
  }

  /** Asked until it is answered, always under the same key. */
  decide(process: string, id: string, who: Actor, command: Command, key: string = command.type): Promise<Decided> {
    return this.persist(() => this.send(id, { commandId: key, actor: known(who), command }, process));
  }

  /** Asks the workflow itself, as a worker would see a retry; the API asks its rows first. */
  ask(caseId: string, envelope: Envelope, updateId: string): Promise<Decided> {
    const handle = this.client.workflow.getHandle(workflowId(PROCESS, caseId));
    return handle.executeUpdate<Decided, [Envelope]>(DECIDE, { args: [envelope], updateId });
  }

  async runOf(caseId: string, process = PROCESS): Promise<string> {
    return (await this.client.workflow.getHandle(workflowId(process, caseId)).describe()).runId;
  }

  async inspect(caseId: string, process = PROCESS): Promise<Carried> {
    return this.client.workflow.getHandle(workflowId(process, caseId)).query<Carried>(INSPECT);
  }

  async stop(): Promise<void> {
    await this.workerGone();
    await this.client.connection.close();
    await this.database.destroy().catch(() => undefined);
    await Promise.all([this.postgres.stop(), this.temporal.stop()]);
  }
}

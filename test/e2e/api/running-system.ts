import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Client } from '@temporalio/client';
import type { DataSource } from 'typeorm';
import { loadTermsActivity } from '../../../activities/load-terms';
import { lookUpActivity } from '../../../activities/look-up';
import { recordActivity } from '../../../activities/record';
import { createApi } from '../../../src/create-api';
import { lookUps } from '../../../src/look-ups';
import { CaseStore } from '../../../src/platform/case-store/case-store';
import { loadConfig, type Config } from '../../../src/platform/config/config';
import { appDataSource } from '../../../src/platform/database/data-source';
import type { RegisteredComplaintDto } from '../../../src/modules/complaint-dispatch/complaint.dto';
import type { DecidedCaseDto } from '../../../src/platform/case-view/case-detail.dto';
import { apiDocument } from '../../../src/platform/http/openapi';
import type { ProblemBody } from '../../../src/platform/http/problem.filter';
import { seedPolicies } from '../../../src/platform/policy/seed-policies';
import { createCaseWorker } from '../../../src/platform/temporal/case-worker';
import { ProcessClient } from '../../../src/platform/temporal/process-client';
import { projections } from '../../../src/projections';
import { scheduledActivities } from '../../../src/scheduled';
import { DEMO_PASSWORD, seedDemo } from '../../../src/seed/seed-demo';
import { TASK_QUEUE } from '../../../workflows/shared/contract';
import { PATIENT_MS } from '../../support/app';
import { workflowBundle } from '../../support/bundle';
import { eventually } from '../../support/eventually';
import { startPostgres } from '../../support/postgres';
import { ownNamespace, quietRuntime, startTemporal } from '../../support/temporal';
import { Conformance, type Answer } from './conformance';

interface Call {
  /** Demo user name. */
  as?: string;
  /** An object is sent as JSON, a string as it is, a form as multipart. */
  body?: object | string | FormData;
  key?: string;
  headers?: Record<string, string>;
}

/** API, worker, PostgreSQL and Temporal as a user meets them: over HTTP. Every answer is held against the API document. */
export class RunningSystem {
  readonly tokens = new Map<string, string>();

  private constructor(
    readonly database: DataSource,
    readonly config: Config,
    readonly app: NestFastifyApplication,
    private readonly conformance: Conformance,
    private readonly base: string,
    private readonly dropDatabase: () => Promise<void>,
  ) {}

  /** @param settings over the usual ones; with the address of a Temporal server of the test's own, which may be killed */
  static async start(settings: Record<string, string> = {}): Promise<RunningSystem> {
    quietRuntime();
    process.env.WF_BUNDLE = workflowBundle().codePath;
    const postgres = await startPostgres();
    const temporal = settings.BIHUAN_TEMPORAL_ADDRESS ?? (await startTemporal()).address;
    const dataDir = mkdtempSync(join(tmpdir(), 'bihuan-e2e-'));
    const config = loadConfig({
      BIHUAN_DATABASE_URL: postgres.url,
      BIHUAN_TEMPORAL_ADDRESS: temporal,
      BIHUAN_TEMPORAL_NAMESPACE: await ownNamespace(temporal),
      BIHUAN_DECISION_DEADLINE_MS: String(PATIENT_MS),
      BIHUAN_DATA_DIR: dataDir,
      BIHUAN_JWT_SECRET: randomBytes(32).toString('hex'),
      ...settings,
    });
    const database = await appDataSource({ url: postgres.url }).initialize();
    await seedDemo(database, config);
    await seedPolicies(database);
    const app = await createApi(config, ['error']);
    await app.listen(0, '127.0.0.1');
    const system = new RunningSystem(
      database,
      config,
      app,
      new Conformance(apiDocument(app)),
      (await app.getUrl()).replace('[::1]', '127.0.0.1'),
      () => postgres.drop(),
    );
    await system.startWorker();
    return system;
  }

  /** Returns when the server has seen it poll: before that nobody decides, and the system says so. */
  async startWorker(): Promise<void> {
    const began = Date.now();
    const { worker, connection } = await createCaseWorker(this.config, {
      ...recordActivity(new CaseStore(this.database, projections)),
      ...loadTermsActivity(this.database),
      ...lookUpActivity(this.database, lookUps),
      ...scheduledActivities(this.database, this.app.get(ProcessClient, { strict: false })),
    });
    const running = worker.run();
    this.stopWorker = async () => {
      worker.shutdown();
      await running;
      await connection.close();
      this.stopWorker = null;
    };
    const { workflowService } = this.app.get(Client, { strict: false });
    const asked = { namespace: this.config.temporalNamespace, taskQueue: { name: TASK_QUEUE } };
    await eventually(async () => {
      const { pollers } = await workflowService.describeTaskQueue(asked);
      // An earlier worker of this process polled under the same name.
      const polled = pollers.map(({ lastAccessTime: at }) => Number(at?.seconds) * 1e3 + Number(at?.nanos) / 1e6);
      if (!polled.some((at) => at >= began)) throw new Error(`nobody polls ${TASK_QUEUE}`);
    });
  }

  /** Orderly; null while none runs. */
  stopWorker: (() => Promise<void>) | null = null;

  async stop(): Promise<void> {
    await this.app.close();
    await this.stopWorker?.();
    await this.database.destroy();
    await this.dropDatabase();
    rmSync(this.config.dataDir, { recursive: true, force: true });
  }

  /** A request to /api/v1 (or, with a leading `//`, to the server's root). A POST gets a fresh key unless one is given. */
  async call<T = ProblemBody>(
    method: string,
    path: string,
    { as, body, key, headers = {} }: Call = {},
  ): Promise<Answer<T>> {
    const url = path.startsWith('//') ? path.slice(1) : `/api/v1${path}`;
    const json = typeof body === 'object' && !(body instanceof FormData);
    const response = await fetch(this.base + url, {
      method,
      headers: {
        ...(as !== undefined && { authorization: `Bearer ${await this.token(as)}` }),
        ...(body !== undefined && !(body instanceof FormData) && { 'content-type': 'application/json' }),
        ...(method === 'POST' && { 'idempotency-key': key ?? randomUUID() }),
        ...headers,
      },
      body: json ? JSON.stringify(body) : (body as string | FormData | undefined),
    });
    const type = (response.headers.get('content-type') ?? '').split(';')[0]!;
    const bytes = Buffer.from(await response.arrayBuffer());
    const answer = {
      status: response.status,
      headers: response.headers,
      type,
      body: (type.endsWith('json') ? JSON.parse(bytes.toString('utf8')) : bytes) as T,
    };
    this.conformance.check(method, url, answer);
    return answer;
  }

  async token(username: string): Promise<string> {
    const known = this.tokens.get(username);
    if (known) return known;
    const { body } = await this.call<{ token: string }>('POST', '/sign-in', {
      body: { username, password: DEMO_PASSWORD },
    });
    this.tokens.set(username, body.token);
    return body.token;
  }

  /** A plain complaint of Lanzhou's first customer, registered; the case's detail. */
  async register(change: object = {}, as = 'gs-lz.junior'): Promise<RegisteredComplaintDto> {
    const complaint = { ...COMPLAINT, ...change };
    const key = randomUUID();
    for (;;) {
      const { status, body } = await this.call<RegisteredComplaintDto>('POST', '/complaints', {
        as,
        body: complaint,
        key,
      });
      if (status === 201) return body;
      // A busy machine may need longer than the deadline: asked again, as every caller must.
      if (status !== 503) throw new Error(`not registered: ${JSON.stringify(body)}`);
    }
  }

  command<T = DecidedCaseDto>(caseId: string, as: string, body: object, call: Omit<Call, 'as' | 'body'> = {}) {
    return this.call<T>('POST', `/cases/${caseId}/commands`, { as, body, ...call });
  }

  /** Everything that a refused request must leave as it was. */
  async footprint(): Promise<Record<string, number>> {
    const tables = ['case_head', 'transition', 'audit', 'task', 'timer', 'content', 'attachment', 'intake', 'outbox'];
    const [row] = await this.database.query<[Record<string, number>]>(
      `SELECT ${tables.map((table) => `(SELECT count(*)::int FROM ${table}) AS ${table}`).join(', ')}`,
    );
    return row;
  }
}

export const COMPLAINT = {
  customer: 'GSLZ000001',
  kind: 'complaint',
  category: 'billing',
  channel: 'phone',
  text: '这个月的话费多扣了二十元，请核实退还',
};

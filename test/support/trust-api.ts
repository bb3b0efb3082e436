import 'reflect-metadata';
import { Module, type DynamicModule, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AuthModule } from '../../src/platform/auth/auth.module';
import { loadConfig, type Config } from '../../src/platform/config/config';
import { BodyPipe } from '../../src/platform/http/body.pipe';
import { httpAdapter } from '../../src/platform/http/http-adapter';
import { apiDocument } from '../../src/platform/http/openapi';
import { ProblemFilter } from '../../src/platform/http/problem.filter';
import { PlatformModule } from '../../src/platform/platform.module';
import { DEMO_PASSWORD, seedDemo } from '../../src/seed/seed-demo';
import { openDatabase, type TestDatabase } from './database';

/** Seals webhook secrets in tests. */
export const TEST_KEY = Buffer.alloc(32, 7);

@Module({})
class TestModule {}

/** JSON as a test reads it, whatever it says it is; a file as text. */
export type Parsed = ReturnType<typeof JSON.parse>;

export interface Answer {
  status: number;
  headers: Record<string, unknown>;
  body: Parsed;
}

interface Call {
  /** Demo user name, or a whole Authorization header. */
  as?: string;
  body?: object;
  headers?: Record<string, string>;
}

/** The API with these modules only, on a fresh database with the demo data; no Temporal needed. */
export class TrustApi {
  private readonly sessions = new Map<string, { token: string; id: string }>();

  private constructor(
    readonly database: TestDatabase,
    private readonly app: NestFastifyApplication,
  ) {}

  static async start(modules: Type[], change: Partial<Config> = {}): Promise<TrustApi> {
    const database = await openDatabase();
    await seedDemo(database.app, { demo: true, production: false });
    const environment = {
      ...{ BIHUAN_DATABASE_URL: database.url, BIHUAN_JWT_SECRET: 'x'.repeat(40) },
      BIHUAN_SECRET_KEY: TEST_KEY.toString('hex'),
    };
    const config = { ...loadConfig(environment), databasePool: 4, ...change };
    const { adapter, allowed } = httpAdapter();
    const root: DynamicModule = { module: TestModule, imports: [PlatformModule.with(config), AuthModule, ...modules] };
    const app = await NestFactory.create<NestFastifyApplication>(root, adapter, {
      logger: ['error'],
      bodyParser: false,
      abortOnError: false,
    });
    app.setGlobalPrefix('api/v1').useGlobalPipes(new BodyPipe()).useGlobalFilters(new ProblemFilter(allowed));
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    return new TrustApi(database, app);
  }

  async call(
    method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    path: string,
    { as, body, headers }: Call = {},
  ): Promise<Answer> {
    const authorization =
      as === undefined ? undefined : as.includes(' ') ? as : `Bearer ${(await this.session(as)).token}`;
    const answer = await this.app.inject({
      method,
      url: `/api/v1${path}`,
      headers: { ...(authorization && { authorization }), ...headers },
      ...(body && { payload: body }),
    });
    const { statusCode: status, body: text } = answer;
    const isJson = String(answer.headers['content-type']).includes('json');
    return { status, headers: answer.headers, body: text === '' ? null : isJson ? JSON.parse(text) : text };
  }

  /** Signs a demo person in, once. */
  async session(username: string): Promise<{ token: string; id: string }> {
    const known = this.sessions.get(username);
    if (known) return known;
    const { status, body } = await this.call('POST', '/sign-in', { body: { username, password: DEMO_PASSWORD } });
    if (status !== 200) throw new Error(`${username} cannot sign in: ${status} ${body.code}`);
    const session = { token: body.token as string, id: body.person.id as string };
    this.sessions.set(username, session);
    return session;
  }

  idOf = async (username: string): Promise<string> => (await this.session(username)).id;

  document = () => apiDocument(this.app);

  async stop(): Promise<void> {
    await this.app.close();
    await this.database.close();
  }
}

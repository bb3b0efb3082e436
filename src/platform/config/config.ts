import { resolve } from 'node:path';
import { keptSecret } from './kept-secret';

/** The only reader of the environment. Every setting has an embedded default; production refuses the unsafe ones. */
export interface Config {
  production: boolean;
  /** Demo people, demo customers and the documented password exist only in this mode. */
  demo: boolean;
  dataDir: string;
  /** PostgreSQL, as a role that may SET ROLE to the application's (the owner for migrations). */
  databaseUrl: string;
  databasePool: number;
  /** BullMQ's store: the same PostgreSQL unless a Redis is named. */
  redisUrl: string | null;
  temporalAddress: string;
  temporalNamespace: string;
  /** False where the server has no custom search attributes. */
  temporalSearchable: boolean;
  /** Address of Temporal's own pages, as a browser reaches them; null = none. */
  temporalUiUrl: string | null;
  httpHost: string;
  httpPort: number;
  /** Port of the worker's own answers (/health/live, /metrics); 0 = none. */
  workerPort: number;
  /** Where it listens; not for the outside: nobody signs in there. */
  workerHost: string;
  jwtSecret: Uint8Array;
  /** Seal what must be kept and read again (webhook secrets): 32 bytes each, the first one seals, the others open. */
  secretKeys: Uint8Array[];
  /** Where the key is kept that was made here; null: it was given. */
  secretKeyFile: string | null;
  /** Webhooks may point to the machine they are sent from. */
  webhookLoopback: boolean;
  /** Where this installation's API answers, for what talks to it from inside. */
  apiUrl: string;
  /** SIMULATOR of an SMS/IVR gateway in the worker, demo mode only; null = none. `slowest`: longest wait for an answer, ms. */
  surveySimulator: { port: number; slowest: number } | null;
  /** How long the API waits for a decision before it answers 503 + Retry-After, in ms. */
  decisionDeadline: number;
  attachmentMaxBytes: number;
  /** Days that delivered deliveries and applied events are kept. */
  retentionDays: number;
  /** Days that refused events are kept. */
  refusedRetentionDays: number;
  /** History length at which a case continues as new even if the server does not suggest it yet. */
  continueAfterEvents: number;
}

export class ConfigError extends Error {}

type Environment = Record<string, string | undefined>;

function port(env: Environment, name: string, fallback: number): number {
  const value = Number(env[name] ?? fallback);
  if (!Number.isInteger(value) || value < 0 || value > 65535)
    throw new ConfigError(`${name} must be a port number between 0 and 65535, not "${env[name]}"`);
  return value;
}

function positive(env: Environment, name: string, fallback: number): number {
  const value = Number(env[name] ?? fallback);
  if (!Number.isInteger(value) || value <= 0)
    throw new ConfigError(`${name} must be a positive whole number, not "${env[name]}"`);
  return value;
}

function flag(env: Environment, name: string, fallback: boolean): boolean {
  const value = env[name];
  if (value === undefined || value === '') return fallback;
  if (value !== 'true' && value !== 'false') throw new ConfigError(`${name} must be true or false, not "${value}"`);
  return value === 'true';
}

/** Given in production; elsewhere made once and kept beside the data, so that sign-ins survive a restart. */
function jwtSecret(env: Environment, production: boolean, dataDir: string): Uint8Array {
  const given = env.BIHUAN_JWT_SECRET;
  if (given !== undefined) {
    if (given.length < 32) throw new ConfigError('BIHUAN_JWT_SECRET must have at least 32 characters');
    return new TextEncoder().encode(given);
  }
  if (production) throw new ConfigError('BIHUAN_JWT_SECRET must be set when NODE_ENV=production');
  const { file, text } = keptSecret(dataDir, 'jwt-secret');
  if (text.length < 32) throw new ConfigError(`${file} is damaged: delete it (everybody signs in again)`);
  return new TextEncoder().encode(text);
}

/** A link that people follow: only the web's own kinds. */
function temporalUiUrl(env: Environment): string | null {
  const value = env.BIHUAN_TEMPORAL_UI_URL;
  if (!value) return null;
  if (!URL.canParse(value) || !/^https?:$/.test(new URL(value).protocol))
    throw new ConfigError(`BIHUAN_TEMPORAL_UI_URL must be an http or https address, not "${value}"`);
  return value;
}

const KEY = /^[0-9a-f]{64}$/i;

/** Given in production; elsewhere made once and kept beside the data. Never of the database, which holds what they seal. */
function secretKeys(
  env: Environment,
  production: boolean,
  dataDir: string,
): Pick<Config, 'secretKeys' | 'secretKeyFile'> {
  const given = env.BIHUAN_SECRET_KEY || undefined;
  if (given === undefined && production)
    throw new ConfigError('BIHUAN_SECRET_KEY must be set when NODE_ENV=production: openssl rand -hex 32');
  const kept = given === undefined ? keptSecret(dataDir, 'secret-key') : null;
  const keys = (given ?? kept!.text).split(',').map((key) => key.trim());
  if (!keys.every((key) => KEY.test(key)))
    throw new ConfigError(
      kept
        ? `${kept.file} is damaged: put the kept copy back, or delete it and give every webhook receiver a new secret`
        : 'BIHUAN_SECRET_KEY must be 64 hexadecimal digits (openssl rand -hex 32); several separated by commas, the current one first',
    );
  return { secretKeys: keys.map((key) => Buffer.from(key, 'hex')), secretKeyFile: kept?.file ?? null };
}

function apiUrl(env: Environment): string {
  const host = env.BIHUAN_HTTP_HOST ?? '127.0.0.1';
  const everywhere = host === '0.0.0.0' || host === '::';
  return env.BIHUAN_URL || `http://${everywhere ? '127.0.0.1' : host}:${port(env, 'BIHUAN_HTTP_PORT', 3000)}`;
}

/** Its receiver gets every survey's invitation and its token is public: never beside real customers. */
function surveySimulator(env: Environment, demo: boolean): Config['surveySimulator'] {
  if (!flag(env, 'BIHUAN_SURVEY_SIMULATOR', demo)) return null;
  if (!demo) throw new ConfigError('BIHUAN_SURVEY_SIMULATOR=true needs demo mode (BIHUAN_DEMO=true)');
  return {
    port: port(env, 'BIHUAN_SURVEY_SIMULATOR_PORT', 0),
    slowest: positive(env, 'BIHUAN_SURVEY_SIMULATOR_SLOWEST_MS', 20_000),
  };
}

/** Reads and checks the settings; throws ConfigError naming the variable and the remedy. */
export function loadConfig(env: Environment = process.env): Config {
  const production = env.NODE_ENV === 'production';
  const demo = flag(env, 'BIHUAN_DEMO', !production);
  if (production && demo)
    throw new ConfigError('BIHUAN_DEMO=true is refused when NODE_ENV=production: its password is public');
  const dataDir = resolve(env.BIHUAN_DATA_DIR ?? '.bihuan');
  const databaseUrl = env.BIHUAN_DATABASE_URL ?? 'postgres://postgres:postgres@127.0.0.1:54329/bihuan';
  if (!/^postgres(ql)?:\/\//.test(databaseUrl))
    throw new ConfigError('BIHUAN_DATABASE_URL must start with postgres://');
  return {
    production,
    demo,
    dataDir,
    databaseUrl,
    databasePool: positive(env, 'BIHUAN_DATABASE_POOL', 10),
    redisUrl: env.BIHUAN_REDIS_URL || null,
    temporalAddress: env.BIHUAN_TEMPORAL_ADDRESS ?? '127.0.0.1:7239',
    temporalNamespace: env.BIHUAN_TEMPORAL_NAMESPACE ?? 'default',
    temporalSearchable: flag(env, 'BIHUAN_TEMPORAL_SEARCHABLE', true),
    temporalUiUrl: temporalUiUrl(env),
    httpHost: env.BIHUAN_HTTP_HOST ?? '127.0.0.1',
    httpPort: port(env, 'BIHUAN_HTTP_PORT', 3000),
    workerPort: port(env, 'BIHUAN_WORKER_PORT', 3001),
    workerHost: env.BIHUAN_WORKER_HOST ?? '127.0.0.1',
    webhookLoopback: flag(env, 'BIHUAN_WEBHOOK_LOOPBACK', !production),
    apiUrl: apiUrl(env),
    surveySimulator: surveySimulator(env, demo),
    jwtSecret: jwtSecret(env, production, dataDir),
    ...secretKeys(env, production, dataDir),
    decisionDeadline: positive(env, 'BIHUAN_DECISION_DEADLINE_MS', 10_000),
    attachmentMaxBytes: positive(env, 'BIHUAN_ATTACHMENT_MAX_BYTES', 10 * 1024 * 1024),
    retentionDays: positive(env, 'BIHUAN_RETENTION_DAYS', 90),
    refusedRetentionDays: positive(env, 'BIHUAN_RETENTION_REFUSED_DAYS', 180),
    continueAfterEvents: positive(env, 'BIHUAN_CONTINUE_AFTER_EVENTS', 4_000),
  };
}

/** A workflow bundle built elsewhere, e.g. once for all test files; without it the build's own is taken. */
export const givenWorkflowBundle = (env: Environment = process.env): string | null => env.WF_BUNDLE || null;

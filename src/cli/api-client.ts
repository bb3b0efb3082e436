import { setTimeout as sleep } from 'node:timers/promises';
import { CliError } from './cli-error';

/** An answer of the API: `body` is parsed JSON (problem+json where it refused), null where there was none. */
export interface Answer<T = unknown> {
  status: number;
  ok: boolean;
  body: T;
  headers: Headers;
  /** How long the last attempt took, in ms. */
  took: number;
}

/** RFC 9457 problem as the API writes it. */
export interface Problem {
  code?: string;
  title?: string;
  detail?: string;
  errors?: { field?: string; detail?: string; message?: string; code?: string }[];
}

export interface Asked {
  body?: unknown;
  /** A file with its fields, instead of `body`. */
  form?: FormData;
  /** Sent as Idempotency-Key: retries have one effect. */
  key?: string;
  /** Sent as If-Match: `<taskId>:<version>`. */
  ifMatch?: string;
}

/** Attempts for what may pass by itself: server busy or restarting, connection lost. */
const ATTEMPTS = 8;
const MAX_WAIT_MS = 15_000;

/** One signed-in person's connection to the public HTTP API. Waits and retries where the server asks for it. */
export class ApiClient {
  constructor(
    readonly url: string,
    private readonly token: string | null = null,
    /** The server's time (to the second) when this sign-in was answered. */
    readonly signedInAt = 0,
  ) {}

  /** Signs in; throws CliError (exit code 3) where the server is out of reach or says no. */
  async signIn(username: string, password: string): Promise<ApiClient> {
    const answer = await this.send<{ token: string } & Problem>('POST', '/sign-in', { body: { username, password } });
    if (!answer.ok)
      throw new CliError(`Sign-in as ${username} was refused: ${problemText(answer.body, answer.status)}`, 3);
    return new ApiClient(this.url, answer.body.token, Date.parse(answer.headers.get('date') ?? '') || Date.now());
  }

  get<T>(path: string): Promise<Answer<T>> {
    return this.send<T>('GET', path, {});
  }

  post<T>(path: string, asked: Asked): Promise<Answer<T>> {
    return this.send<T>('POST', path, asked);
  }

  put<T>(path: string, asked: Asked): Promise<Answer<T>> {
    return this.send<T>('PUT', path, asked);
  }

  private async send<T>(method: string, path: string, { body, form, key, ifMatch }: Asked): Promise<Answer<T>> {
    const headers: Record<string, string> = { accept: 'application/json', 'accept-language': 'en' };
    if (body !== undefined) headers['content-type'] = 'application/json';
    if (this.token !== null) headers.authorization = `Bearer ${this.token}`;
    if (key !== undefined) headers['idempotency-key'] = key;
    if (ifMatch !== undefined) headers['if-match'] = `"${ifMatch}"`;
    const payload = form ?? (body === undefined ? undefined : JSON.stringify(body));
    // A POST without a key must not be sent twice: the first one may have counted.
    const repeatable = method !== 'POST' || key !== undefined;
    for (let attempt = 1; ; attempt++) {
      const started = performance.now();
      try {
        const response = await fetch(`${this.url}/api/v1${path}`, { method, headers, body: payload });
        const text = await response.text();
        const busy = response.status === 503 || response.status === 429;
        if (busy && attempt < ATTEMPTS) {
          await sleep(waitFor(response.headers.get('retry-after'), attempt));
          continue;
        }
        const took = performance.now() - started;
        return {
          status: response.status,
          ok: response.ok,
          body: parseBody(text) as T,
          headers: response.headers,
          took,
        };
      } catch (error) {
        const reason = ((error as Error).cause as Error | undefined)?.message ?? (error as Error).message;
        if (!repeatable || attempt >= ATTEMPTS || /ECONNREFUSED|ENOTFOUND|Invalid URL|Failed to parse/.test(reason))
          throw new CliError(`No answer from ${this.url} (${reason}). Is it running? Start it with: npm start`, 3);
        await sleep(waitFor(null, attempt));
      }
    }
  }
}

/** What Retry-After asks for (seconds), or a doubling wait; never longer than 15 s. */
export function waitFor(retryAfter: string | null, attempt: number): number {
  const asked = retryAfter === null ? NaN : Number(retryAfter) * 1000;
  const wait = Number.isFinite(asked) && asked >= 0 ? Math.max(asked, 50) : 200 * 2 ** (attempt - 1);
  return Math.min(wait, MAX_WAIT_MS);
}

function parseBody(text: string): unknown {
  if (text === '') return null;
  try {
    return JSON.parse(text);
  } catch {
    return { detail: text.slice(0, 200) };
  }
}

/** One line that says why the API refused. */
export function problemText(problem: Problem | null, status: number): string {
  return problem?.detail ?? problem?.title ?? `the server answered ${status}`;
}

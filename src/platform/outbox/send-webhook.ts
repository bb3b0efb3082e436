import { createHash } from 'node:crypto';
import { request as plain } from 'node:http';
import { request as secure } from 'node:https';
import { HTTP } from 'cloudevents';
import { Webhook } from 'standardwebhooks';
import type { DeliveryEvent } from './cloud-event';
import type { Outcome } from './retry';
import { lookup, targetProblem } from './target';

const ANSWER_EXCERPT = 200;
/** Answers that say "later" although they are 4xx. */
const LATER = new Set([408, 425, 429]);

/** Headers of Standard Webhooks; while a secret is being changed, both old and new sign. */
export function signed(id: string, at: Date, body: string, secrets: readonly string[]): Record<string, string> {
  return {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': secrets.map((secret) => new Webhook(secret).sign(id, at, body)).join(' '),
  };
}

/** Headers that are the same in every attempt; time and signatures are made anew. */
export const fixedHeaders = (id: string): Record<string, string> => ({
  'content-type': 'application/cloudevents+json; charset=utf-8',
  'user-agent': 'bihuan',
  'webhook-id': id,
});

export interface Target {
  url: string | null;
  /** Standard Webhooks secrets, the newest first; each of them signs. */
  secrets: readonly string[];
}

/** Sends one event, CloudEvents structured mode. Redirects are not followed: a receiver moves by being edited. */
export async function sendWebhook({ url, secrets }: Target, event: DeliveryEvent, timeout: number): Promise<Outcome> {
  const problem = targetProblem(url ?? '');
  if (problem || secrets.length === 0) return { kind: 'refused', reason: problem ?? 'no-secret' };
  const message = HTTP.structured(event);
  const body = message.body as string;
  const digest = createHash('sha256').update(body).digest('hex');
  try {
    const headers = {
      ...fixedHeaders(event.id),
      'content-length': String(Buffer.byteLength(body)),
      ...signed(event.id, new Date(), body, secrets),
    };
    return { ...judgeAnswer(await post(new URL(url!), headers, body, AbortSignal.timeout(timeout))), digest };
  } catch (error) {
    const late = error instanceof Error && error.name === 'TimeoutError';
    return { kind: 'failed', reason: late ? `no answer within ${timeout} ms` : describe(error), digest };
  }
}

interface Answer {
  status: number;
  retryAfter?: number;
  excerpt: string;
}

/** The signal bounds the whole exchange: a receiver that trickles its answer can't hold the lane. */
function post(url: URL, headers: Record<string, string>, body: string, signal: AbortSignal): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const send = url.protocol === 'https:' ? secure : plain;
    const giveUp = (error: Error) => reject(signal.aborted ? (signal.reason as Error) : error);
    const outgoing = send(url, { method: 'POST', headers, lookup, signal, agent: false }, (answer) => {
      let excerpt = '';
      answer.setEncoding('utf8');
      answer.on('data', (chunk: string) => {
        excerpt = (excerpt + chunk).slice(0, ANSWER_EXCERPT);
      });
      answer.on('error', giveUp);
      answer.on('end', () => {
        const seconds = Number(answer.headers['retry-after']);
        resolve({
          status: answer.statusCode!,
          excerpt,
          ...(Number.isFinite(seconds) && seconds > 0 ? { retryAfter: seconds * 1000 } : {}),
        });
      });
    });
    outgoing.on('error', giveUp);
    outgoing.end(body);
  });
}

function judgeAnswer({ status, retryAfter, excerpt }: Answer): Outcome {
  if (status >= 200 && status < 300) return { kind: 'delivered', status };
  // What the receiver wrote is stored: PostgreSQL takes no U+0000, and nobody needs the other control characters.
  const said = excerpt.replace(/\p{Cc}+/gu, ' ').trim();
  const reason = said ? `HTTP ${status}: ${said}` : `HTTP ${status}`;
  if (status >= 400 && status < 500 && !LATER.has(status)) return { kind: 'refused', reason, status };
  return { kind: 'failed', reason, status, ...(retryAfter === undefined ? {} : { retryAfter }) };
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code } = error as NodeJS.ErrnoException;
  return code && !error.message.includes(code) ? `${code} ${error.message}` : error.message || (code ?? error.name);
}

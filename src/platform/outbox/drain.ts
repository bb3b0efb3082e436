import type { DataSource } from 'typeorm';
import { withScope } from '../database/with-scope';
import type { SecretBox } from '../secrets/secret-box';
import { cloudEvent, references, withWords } from './cloud-event';
import { Lane, type Head, type Try } from './lane';
import { secretsOf } from './receiver-secrets';
import { judge, type Outcome, type RetryPolicy } from './retry';
import { sendLog } from './send-log';
import { sendWebhook } from './send-webhook';

const RELAY = { kind: 'system', id: 'case' } as const;

export interface DrainSettings {
  retry: RetryPolicy;
  /** Where receivers of kind `log` are written to. */
  logFile: string;
  /** Opens receivers' secrets. */
  box: SecretBox;
}

/** A receiver with a long queue gives its worker's slot back after this many, so that nobody waits behind it. */
const SLICE = 100;

/**
 * Sends a receiver's waiting deliveries, strictly oldest first, until none may be sent now.
 * @returns true when it stopped only because its slice was up
 */
export async function drain(dataSource: DataSource, receiverId: string, settings: DrainSettings): Promise<boolean> {
  // Longer than a send and its two short transactions; renewed before each.
  const lane = await Lane.take(dataSource, receiverId, settings.retry.timeout + 20_000);
  if (!lane) return false;
  for (let sent = 0; sent < SLICE; sent++) {
    const head = await lane.next();
    if (!head) return false;
    const began = new Date();
    const outcome = await send(dataSource, head, settings);
    const kept = await lane.settle(
      head.outboxId,
      attempt(began, outcome),
      outcome.kind === 'delivered'
        ? { delivered: true }
        : {
            delivered: false,
            reason: outcome.reason,
            verdict: judge(outcome, head.attempts + 1, head.failures, settings.retry),
          },
    );
    if (!kept) return false;
  }
  await lane.release();
  return true;
}

async function send(dataSource: DataSource, head: Head, { retry, logFile, box }: DrainSettings): Promise<Outcome> {
  if (head.receiver.kind === 'log') return sendLog(logFile, head.receiver.id, cloudEvent(head));
  const secrets = secretsOf(head.receiver, box);
  if (!Array.isArray(secrets)) return secrets;
  const ids = references(head.data);
  const contents: { id: string; body: string }[] =
    ids.length === 0
      ? []
      : await withScope(dataSource, RELAY, (tx) =>
          tx.query('SELECT id, body FROM content WHERE id::text = ANY($1) AND case_id = $2 AND erased_at IS NULL', [
            ids,
            head.caseId,
          ]),
        );
  const words = new Map(contents.map(({ id, body }) => [id, body]));
  return sendWebhook({ url: head.receiver.url, secrets }, cloudEvent(head, withWords(head.data, words)), retry.timeout);
}

const attempt = (began: Date, outcome: Outcome): Try => ({
  at: began.toISOString(),
  ms: Date.now() - began.getTime(),
  status: outcome.status ?? null,
  reason: outcome.kind === 'delivered' ? null : outcome.reason,
  digest: outcome.digest ?? null,
});

import { Injectable } from '@nestjs/common';
import { CloudEvent } from 'cloudevents';
import { DataSource } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { refuse } from '../../../domain/shared/errors';
import { audited } from '../../platform/administration/audited';
import { scopePaths, subtreeCondition, type Caller } from '../../platform/auth/scope';
import { Problem } from '../../platform/http/problem';
import { SOURCE } from '../../platform/outbox/cloud-event';
import type { Receiver } from '../../platform/outbox/lane';
import { secretsOf } from '../../platform/outbox/receiver-secrets';
import type { Outcome } from '../../platform/outbox/retry';
import { sendWebhook } from '../../platform/outbox/send-webhook';
import { SecretBox } from '../../platform/secrets/secret-box';
import type { ReceiverTestView } from './receivers.dto';

/** Somebody waits for the answer: less than a delivery may take, ms. */
const PATIENCE = 8_000;

/** Tries a receiver's address and secret with an event that is about no case. Beside its queue: nothing waits for it. */
@Injectable()
export class ReceiverTest {
  constructor(
    private readonly dataSource: DataSource,
    private readonly box: SecretBox,
  ) {}

  async run(caller: Caller, id: string, now: Date): Promise<ReceiverTestView> {
    const change = { command: 'test-receiver', fields: { receiver: id }, now };
    const receiver = await audited(this.dataSource, caller, change, async (tx) => {
      const within = subtreeCondition('org.path', scopePaths(caller, 'administer'), 2);
      const [found] = await tx.query<Receiver[]>(
        `SELECT r.id, r.kind, r.url, r.secret,
           CASE WHEN r.previous_secret_until > now() THEN r.previous_secret END AS "previousSecret"
         FROM receiver r JOIN org ON org.id = r.org_id WHERE r.id = $1 AND ${within.sql}`,
        [id, ...within.parameters],
      );
      if (!found) throw new Problem('not-found');
      if (found.kind !== 'webhook') throw Problem.of(refuse('wrong-target'));
      return found;
    });
    const eventId = uuidv7();
    const outcome = await this.send(receiver, eventId, now);
    return {
      eventId,
      delivered: outcome.kind === 'delivered',
      status: outcome.status ?? null,
      reason: outcome.kind === 'delivered' ? null : outcome.reason,
      ms: Date.now() - now.getTime(),
    };
  }

  private send(receiver: Receiver, id: string, now: Date): Promise<Outcome> | Outcome {
    const secrets = secretsOf(receiver, this.box);
    if (!Array.isArray(secrets)) return secrets;
    const event = new CloudEvent({
      ...{ id, source: SOURCE, type: 'bihuan.receiver.test', subject: receiver.id, time: now.toISOString() },
      ...{ datacontenttype: 'application/json', data: { receiver: receiver.id } },
    });
    return sendWebhook({ url: receiver.url, secrets }, event, PATIENCE);
  }
}

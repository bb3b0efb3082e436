import { randomUUID } from 'node:crypto';
import { DeliveriesModule } from '../../src/modules/deliveries/deliveries.module';
import { drain } from '../../src/platform/outbox/drain';
import { fanOut } from '../../src/platform/outbox/fan-out';
import { RETRY } from '../../src/platform/outbox/retry';
import { SecretBox } from '../../src/platform/secrets/secret-box';
import { ok, receivingServer, type ReceivingServer } from './receiving-server';
import { TEST_KEY, TrustApi } from './trust-api';

/** The API of deliveries with something to deliver, and somebody who gets it. */
export class Delivering {
  private serial = 0;

  private constructor(
    readonly api: TrustApi,
    readonly hook: ReceivingServer,
  ) {}

  static async start(): Promise<Delivering> {
    return new Delivering(await TrustApi.start([DeliveriesModule]), await receivingServer());
  }

  /** Nobody to deliver to, nothing to deliver. */
  async clear(): Promise<void> {
    await this.api.database.owner.query('TRUNCATE delivery, outbox, receiver, receiver_lane');
    this.hook.received.length = 0;
    this.hook.answer = ok;
  }

  /** Something happened to a case of Lanzhou: a delivery to each receiver of it. @returns its id */
  async outbox(data: object = {}): Promise<string> {
    const id = randomUUID();
    await this.api.database.owner.query(
      `INSERT INTO outbox (id, case_id, opened_month, seq, topic, org_id, data) VALUES ($1, $2, '2026-03-01', $3, 'complaint-dispatch.dispatched', 'gs-lz', $4)`,
      [id, randomUUID(), ++this.serial, data],
    );
    await fanOut(this.api.database.app);
    return id;
  }

  /** Sends what waits for the receiver; one that is refused so often is dead. */
  send(receiver: string, refusedAttempts: number): Promise<unknown> {
    return drain(this.api.database.app, receiver, {
      retry: { ...RETRY, firstDelay: 0, refusedAttempts },
      ...{ logFile: '/dev/null', box: new SecretBox([TEST_KEY]) },
    });
  }

  async stop(): Promise<void> {
    await this.hook.close();
    await this.api.stop();
  }
}

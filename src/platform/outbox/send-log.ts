import { appendFile, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { DeliveryEvent } from './cloud-event';
import type { Outcome } from './retry';

/** Appends the event as one JSON line. References stay references: no customer's words in a log. */
export async function sendLog(file: string, receiverId: string, event: DeliveryEvent): Promise<Outcome> {
  try {
    await mkdir(dirname(file), { recursive: true });
    await appendFile(file, `${JSON.stringify({ receiver: receiverId, ...event.toJSON() })}\n`);
    return { kind: 'delivered' };
  } catch (error) {
    return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}

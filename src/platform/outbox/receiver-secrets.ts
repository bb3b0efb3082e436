import { ofReceiver } from '../secrets/seal-receivers';
import type { SecretBox } from '../secrets/secret-box';
import type { Receiver } from './lane';
import type { Outcome } from './retry';

/** Those that sign now. A secret that cannot be opened is our fault, not the message's: it is tried again. */
export function secretsOf(
  { id, secret, previousSecret }: Pick<Receiver, 'id' | 'secret' | 'previousSecret'>,
  box: SecretBox,
): string[] | Extract<Outcome, { kind: 'failed' }> {
  try {
    return [secret, previousSecret].flatMap((stored) => (stored === null ? [] : [box.open(stored, ofReceiver(id))]));
  } catch (error) {
    return { kind: 'failed', reason: (error as Error).message };
  }
}

/** How deliveries are paced and given up. All times in milliseconds. */
export interface RetryPolicy {
  /** Attempts of one delivery before it is a dead letter, while the receiver is away or failing. */
  attempts: number;
  /** The same while the receiver answers and refuses this very message (4xx): it will hardly change its mind. */
  refusedAttempts: number;
  firstDelay: number;
  longestDelay: number;
  /** Failures in a row, over all deliveries, at which the receiver's circuit opens. */
  breakAfter: number;
  /** One send may take this long, from the name look-up to the end of the answer. */
  timeout: number;
}

export const RETRY: RetryPolicy = {
  attempts: 20,
  refusedAttempts: 5,
  firstDelay: 1_000,
  longestDelay: 15 * 60_000,
  breakAfter: 5,
  timeout: 10_000,
};

/** What a send leaves to be looked at: the answer's HTTP status, and the SHA-256 of the body (hex), which is not kept. */
export interface Sent {
  status?: number;
  digest?: string;
}

/** What came of one send. `refused`: the receiver answered, and does not want this message. */
export type Outcome = Sent &
  (
    | { kind: 'delivered' }
    | { kind: 'failed'; reason: string; retryAfter?: number }
    | { kind: 'refused'; reason: string }
  );

/** Exponential, "equal jitter": between half of the step and the whole step, so that receivers do not march in line. */
export function delayAfter(
  failures: number,
  policy: Pick<RetryPolicy, 'firstDelay' | 'longestDelay'>,
  random: () => number = Math.random,
): number {
  const step = Math.min(policy.longestDelay, policy.firstDelay * 2 ** Math.max(0, failures - 1));
  return Math.round(step / 2 + (step / 2) * random());
}

/** What to do with a delivery and its receiver after a send that did not succeed. */
export interface Verdict {
  dead: boolean;
  /** Wait before this delivery is tried again. */
  delay: number;
  /** Receiver's failures in a row; a refusal is an answer, so it resets them. */
  failures: number;
  /** How long nothing at all is sent to the receiver; 0 = circuit closed. */
  openFor: number;
}

/** @param attempt number of this send for the delivery, 1 = first; @param failures of the receiver before it */
export function judge(
  outcome: Exclude<Outcome, { kind: 'delivered' }>,
  attempt: number,
  failures: number,
  policy: RetryPolicy,
  random?: () => number,
): Verdict {
  if (outcome.kind === 'refused') {
    const dead = attempt >= Math.min(policy.refusedAttempts, policy.attempts);
    return { dead, delay: delayAfter(attempt, policy, random), failures: 0, openFor: 0 };
  }
  const inRow = failures + 1;
  // A receiver may ask for patience (Retry-After), but not for more than our longest delay.
  const asked = Math.min(outcome.retryAfter ?? 0, policy.longestDelay);
  return {
    dead: attempt >= policy.attempts,
    delay: Math.max(asked, delayAfter(attempt, policy, random)),
    failures: inRow,
    openFor: inRow >= policy.breakAfter ? Math.max(asked, delayAfter(inRow, policy, random)) : asked,
  };
}

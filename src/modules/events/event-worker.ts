import type { DataSource } from 'typeorm';
import { withScope } from '../../platform/database/with-scope';
import { Problem } from '../../platform/http/problem';
import { toProblem } from '../../platform/http/problem-from-error';
import { Lookout } from '../../platform/lookout/lookout';
import { delayAfter } from '../../platform/outbox/retry';
import type { Queues } from '../../platform/queues/queues';
import type { AcceptedEvent, EventApplier } from './apply-event';
import { SecondReport } from './reference';

export const EVENTS_QUEUE = 'events';
const WORKER = { kind: 'system', id: 'case' } as const;
/** Longer than a decision may take; a worker that dies leaves its events to others after this. */
const LEASE = 60_000;
const BACKOFF = { firstDelay: 500, longestDelay: 60_000 };

/** Oldest first, one at a time in each lane: while one is being tried or waits to be tried again, those behind it wait. */
const CLAIM = `
  WITH next AS (
    SELECT source, id FROM event_in e
    WHERE state = 'accepted' AND next_attempt_at <= now() AND NOT EXISTS (
      SELECT FROM event_in ahead WHERE ahead.lane = e.lane AND ahead.state = 'accepted' AND ahead.position < e.position)
    ORDER BY position LIMIT $1 FOR UPDATE SKIP LOCKED
  ), claimed AS (
    UPDATE event_in e SET attempts = attempts + 1, next_attempt_at = now() + ${LEASE} * interval '1 ms'
    FROM next, connected_system s
    WHERE e.source = next.source AND e.id = next.id AND s.id = e.system_id
    RETURNING e.source, e.id, e.type, e.digest, e.event->'data' AS data, e.attempts, e.position,
      json_build_object('kind', 'connected-system', 'id', s.id, 'org', s.org_id) AS system
  ) SELECT * FROM claimed ORDER BY position`;

type Claimed = AcceptedEvent & { attempts: number };

/** Applies accepted events. Runs in every worker process; they share the work by claiming rows. */
export class EventWorker {
  private readonly busy = new Set<Promise<void>>();
  private readonly lookout: Lookout;

  constructor(
    private readonly dataSource: DataSource,
    private readonly applier: Pick<EventApplier, 'apply'>,
    private readonly settings: { interval?: number; concurrency?: number; backoff?: typeof BACKOFF },
    private readonly onError: (error: unknown) => void,
  ) {
    this.lookout = new Lookout(() => this.claim(), onError, { interval: settings.interval ?? 1_000 });
  }

  /** @param queues absent: nobody wakes it, it only looks every second */
  start(queues?: Queues): void {
    queues?.worker(EVENTS_QUEUE, 1, async () => this.wake());
    this.wake();
  }

  /** Looks for events now. */
  wake(): void {
    this.lookout.wake();
  }

  /** Finishes what is under way. */
  async stop(): Promise<void> {
    await this.lookout.stop();
    await Promise.all(this.busy);
  }

  private async claim(): Promise<void> {
    const free = (this.settings.concurrency ?? 8) - this.busy.size;
    if (free <= 0) return;
    const events: Claimed[] = await withScope(this.dataSource, WORKER, (tx) => tx.query(CLAIM, [free]));
    for (const event of events) {
      const work = this.handle(event)
        .catch(this.onError)
        .finally(() => {
          this.busy.delete(work);
          this.wake();
        });
      this.busy.add(work);
    }
  }

  private async handle(event: Claimed): Promise<void> {
    try {
      const caseId = await this.applier.apply(event);
      await this.settle(event, 'done', caseId, null);
    } catch (error) {
      const problem = toProblem(error);
      if (isFinal(problem))
        await this.settle(event, 'refused', problem instanceof SecondReport ? problem.caseId : null, problem);
      else await this.postpone(event, problem);
    }
  }

  /** The words of an applied event are in content rows now, where they can be erased; its copy here goes. */
  private settle(
    { source, id }: Claimed,
    state: 'done' | 'refused',
    caseId: string | null,
    problem: Problem | null,
  ): Promise<unknown> {
    const refusal = problem && {
      code: problem.code,
      status: problem.status,
      params: problem.params,
      errors: problem.errors,
    };
    return withScope(this.dataSource, WORKER, (tx) =>
      tx.query(
        `UPDATE event_in SET state = $3, case_id = $4, refusal = $5, settled_at = now(), last_error = NULL,
           event = CASE WHEN $3 = 'done' THEN event - 'data' ELSE event END
         WHERE source = $1 AND id = $2 AND state = 'accepted'`,
        [source, id, state, caseId, refusal],
      ),
    );
  }

  /** Something that we need is away: the event stays accepted, for as long as it takes. */
  private async postpone({ source, id, attempts }: Claimed, problem: Problem): Promise<void> {
    if (problem.status === 500) this.onError(problem.cause ?? problem);
    const delay = delayAfter(attempts, { ...BACKOFF, ...this.settings.backoff });
    await withScope(this.dataSource, WORKER, (tx) =>
      tx.query(
        `UPDATE event_in SET next_attempt_at = now() + $3 * interval '1 ms', last_error = $4
         WHERE source = $1 AND id = $2 AND state = 'accepted'`,
        [source, id, delay, problem.code],
      ),
    );
  }
}

const isFinal = ({ status }: Problem): boolean => status >= 400 && status < 500 && status !== 408 && status !== 429;

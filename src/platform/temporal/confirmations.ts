import type { DataSource } from 'typeorm';
import type { Decided } from '../../../workflows/shared/contract';
import { withScope } from '../database/with-scope';

const SYSTEM = { kind: 'system', id: 'case' } as const;
/** Collected for so long, ms: one statement for many decisions, none of which waits for it. */
const COLLECTED = 500;

/**
 * Strikes out steps whose answer came from the case itself: from then on Temporal's history has them. What is lost with
 * this process is only told to the case once more.
 */
export class Confirmations {
  private waiting: Decided[] = [];

  constructor(private readonly dataSource: DataSource) {}

  add(decided: Decided): void {
    this.waiting.push(decided);
    if (this.waiting.length === 1) setTimeout(() => void this.flush().catch(() => undefined), COLLECTED).unref();
  }

  private async flush(): Promise<void> {
    const confirmed = this.waiting;
    this.waiting = [];
    const steps = [confirmed.map(({ caseId }) => caseId), confirmed.map(({ seq }) => seq)];
    await withScope(this.dataSource, SYSTEM, (tx) =>
      tx.query(
        `DELETE FROM unconfirmed_step WHERE (case_id, seq) IN (SELECT * FROM unnest($1::uuid[], $2::int[]))`,
        steps,
      ),
    );
  }
}

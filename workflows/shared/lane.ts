import { patched, sleep } from '@temporalio/workflow';
import { IN_PORTIONS } from './patches';

/**
 * Turns that one workflow task may take. The server ends a task in which more than 100 signals and children's ends have
 * come meanwhile, and all that it had done is done anew: where much waits, tasks stay short.
 */
const AT_A_TIME = 25;

/** One after the other: whatever changes the case runs alone, in the order it arrived. */
export class Lane {
  private tail: Promise<unknown> = Promise.resolve();
  private waiting = 0;
  /** Since nothing waited. */
  private turns = 0;

  /** Whether anything is at work or waits for its turn. */
  get isBusy(): boolean {
    return this.waiting > 0;
  }

  run<T>(work: () => Promise<T>): Promise<T> {
    if (this.waiting++ === 0) this.turns = 0;
    const turn = this.tail.then(() => (this.isLong() ? sleep(1).then(work) : work())).finally(() => this.waiting--);
    // A refused command must not stop those behind it.
    this.tail = turn.catch(() => undefined);
    return turn;
  }

  /** A timer of no length ends the task; what waits goes on in the next. */
  private isLong(): boolean {
    return this.turns++ > 0 && this.turns % AT_A_TIME === 1 && patched(IN_PORTIONS);
  }
}

/** One after the other: whatever changes the case runs alone, in the order it arrived. */
export class Lane {
  private tail: Promise<unknown> = Promise.resolve();
  private waiting = 0;

  /** Whether anything is at work or waits for its turn. */
  get isBusy(): boolean {
    return this.waiting > 0;
  }

  run<T>(work: () => Promise<T>): Promise<T> {
    this.waiting++;
    const turn = this.tail.then(work).finally(() => this.waiting--);
    // A refused command must not stop those behind it.
    this.tail = turn.catch(() => undefined);
    return turn;
  }
}

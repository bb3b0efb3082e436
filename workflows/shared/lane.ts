/** One after the other: whatever changes the case runs alone, in the order it arrived. */
export class Lane {
  private tail: Promise<unknown> = Promise.resolve();

  run<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.tail.then(work);
    // A refused command must not stop those behind it.
    this.tail = turn.catch(() => undefined);
    return turn;
  }
}

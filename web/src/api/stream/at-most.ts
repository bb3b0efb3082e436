/**
 * Runs a question no more often than once in `apart` ms, and never beside itself, however often it is asked for: the
 * first time `shortly` after, so that what belongs together comes together. What was asked for last is never lost.
 */
export class AtMost {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private last = -Infinity;
  private isRunning = false;
  private isWanted = false;
  private isOver = false;

  constructor(
    private readonly run: () => Promise<unknown>,
    private readonly apart: number,
    private readonly shortly = 300,
  ) {}

  ask(): void {
    this.isWanted = true;
    this.plan();
  }

  stop(): void {
    this.isOver = true;
    clearTimeout(this.timer);
  }

  private plan(): void {
    if (this.timer !== undefined || this.isRunning || this.isOver || !this.isWanted) return;
    const wait = Math.max(this.shortly, this.last + this.apart - Date.now());
    this.timer = setTimeout(() => void this.go(), wait);
  }

  private async go(): Promise<void> {
    this.timer = undefined;
    this.isWanted = false;
    this.isRunning = true;
    this.last = Date.now();
    try {
      await this.run();
    } catch {
      // Whoever asks says so itself, and asks again.
    }
    this.isRunning = false;
    this.plan();
  }
}

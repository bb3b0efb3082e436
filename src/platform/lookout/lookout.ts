interface Settings {
  /** ms until it looks without being woken. */
  interval: number;
  /** ms between two looks at least, so that a rush of wake-ups becomes a few looks. */
  rest?: number;
}

/**
 * Looks at something now and then, and at once when woken: a wake-up that gets lost costs the interval, nothing else.
 * One look at a time; whoever wakes it meanwhile gets another look after it.
 */
export class Lookout {
  private timer: NodeJS.Timeout | null = null;
  private looking: Promise<void> | null = null;
  private again = false;
  private stopped = false;
  private lookedAt = -Infinity;

  constructor(
    private readonly look: () => Promise<void>,
    private readonly onError: (error: unknown) => void,
    private readonly settings: Settings,
  ) {}

  /** Never waits and never throws. */
  wake(): void {
    if (this.looking) this.again = true;
    else if (this.restLeft() > 0) this.lookIn(this.restLeft());
    else this.start();
  }

  /** Looks no more; waits for the look under way. */
  async stop(): Promise<void> {
    this.stopped = true;
    if (this.timer) clearTimeout(this.timer);
    await this.looking;
  }

  private restLeft(): number {
    return Math.max(0, this.lookedAt + (this.settings.rest ?? 0) - performance.now());
  }

  private lookIn(ms: number): void {
    if (this.stopped) return;
    if (this.timer) clearTimeout(this.timer);
    this.timer = setTimeout(() => this.start(), ms);
  }

  private start(): void {
    if (this.stopped) return;
    if (this.timer) clearTimeout(this.timer);
    this.again = false;
    this.looking = this.look()
      .catch(this.onError)
      .finally(() => {
        this.looking = null;
        this.lookedAt = performance.now();
        this.lookIn(this.again ? this.restLeft() : this.settings.interval);
      });
  }
}

import type { Change } from './change-stream';
import type { Changed } from './live-changes';

/** What belongs together comes together. */
const SHORTLY = 150;
/** However much is going on, pages ask no more often. */
const APART = 1_000;
/** Beyond this, asking for everything is less. */
const MANY = 200;

/** Gathers changes, so that a storm of them is one question; held back while nobody looks. */
export class Gathered {
  private cases = new Map<string, number>();
  private isAll = false;
  private isHeld = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private last = -Infinity;

  constructor(private readonly tell: (changed: Changed) => void) {}

  /** null: everything may have changed. */
  add(changes: readonly Change[] | null): void {
    for (const { case: id, seq } of changes ?? []) this.cases.set(id, Math.max(seq, this.cases.get(id) ?? 0));
    this.isAll ||= changes === null || this.cases.size > MANY;
    this.plan();
  }

  hold(isHeld: boolean): void {
    this.isHeld = isHeld;
    this.plan();
  }

  private plan(): void {
    if (this.timer !== undefined || this.isHeld || (!this.isAll && this.cases.size === 0)) return;
    const wait = Math.max(SHORTLY, this.last + APART - Date.now());
    this.timer = setTimeout(() => this.flush(), wait);
  }

  private flush(): void {
    this.timer = undefined;
    if (this.isHeld) return;
    const changed: Changed = this.isAll ? null : this.cases;
    this.cases = new Map();
    this.isAll = false;
    this.last = Date.now();
    this.tell(changed);
  }
}

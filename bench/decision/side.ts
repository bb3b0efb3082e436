/** One of the two that are compared. */
export interface Side {
  name: string;
  /** Runs one case through all its updates, one after another, and tells how long each took, in ms. */
  runCase(took: (ms: number) => void): Promise<void>;
  /** Workflow id of the latest case, whose history shows how many updates and timers it had. */
  latest(): string;
  close(): Promise<void>;
}

/** Updates of one case on both sides: the first starts it. */
export const STEPS = 8;

import type { CaseState } from '../../../domain/shared/case-state';
import type { Terms } from '../../../domain/shared/terms';
import type { Effect, Machine } from '../../../domain/shared/transition';
import { CaseDriver, START } from './case-driver';

/** What a case finds where it looks beside its own state: made of its steps so far, and of all cases as they stand. */
export type Rows = (
  query: Record<string, unknown>,
  steps: readonly { next: CaseState }[],
  cases: readonly CaseState[],
) => unknown;

/** Several cases that start and tell each other, as the runtime lets them: effects after the commit, in order. */
export class CaseWorld {
  readonly cases = new Map<string, CaseDriver<CaseState>>();
  /** Everything delivered to the outside, in order. */
  readonly delivered: Extract<Effect, { kind: 'deliver' }>[] = [];
  now = START;

  constructor(
    private readonly machines: Record<string, Machine<CaseState>>,
    private readonly terms: Terms,
    private readonly rows: Rows = () => undefined,
  ) {}

  get states(): CaseState[] {
    return [...this.cases.values()].map(({ state }) => state);
  }

  open<S extends CaseState>(process: string, caseId: string): CaseDriver<S> {
    const driver = new CaseDriver<CaseState>(this.machines[process]!, this.terms, caseId, this.now);
    driver.rows = (query) => this.rows(query, driver.transitions, this.states);
    const plain = driver.do.bind(driver);
    driver.do = (actor, type, fields) => {
      const effects = plain(actor, type, fields);
      effects.forEach((effect) => this.perform(effect));
      return effects;
    };
    this.cases.set(caseId, driver);
    return driver as unknown as CaseDriver<S>;
  }

  of<S extends CaseState>(caseId: string): CaseDriver<S> {
    const driver = this.cases.get(caseId);
    if (!driver) throw new Error(`no case ${caseId}`);
    return driver as unknown as CaseDriver<S>;
  }

  /** Time goes on for all, in steps short enough that what one case says reaches the other in time. */
  wait(minutes: number, step = 30): void {
    for (let gone = 0; gone < minutes; gone += step) {
      for (const driver of [...this.cases.values()])
        if (!driver.state.ended) driver.wait(Math.min(step, minutes - gone));
      this.now += Math.min(step, minutes - gone) * 60_000;
      for (const driver of this.cases.values()) driver.now = this.now;
    }
  }

  private perform(effect: Effect): void {
    if (effect.kind === 'deliver') return void this.delivered.push(effect);
    const { caseId, envelope } = effect;
    if (effect.kind === 'start-case') this.open(effect.process, caseId).now = this.now;
    const driver = this.cases.get(caseId);
    const { seq } = driver?.state ?? { seq: 0 };
    const back = driver?.hear(envelope) ?? [];
    if (driver?.state.seq === seq) back.forEach((unheard) => this.perform(unheard));
  }
}

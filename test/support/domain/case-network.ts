import type { CaseState } from '../../../domain/shared/case-state';
import type { Terms } from '../../../domain/shared/terms';
import type { Effect, Machine } from '../../../domain/shared/transition';
import { CaseDriver, START } from './case-driver';

type Sent = Exclude<Effect, { kind: 'deliver' }>;
export type Delivery = Extract<Effect, { kind: 'deliver' }>;

/**
 * Cases that start and tell each other, and what they send outside. What they say to each other lies in a bag and arrives
 * when the test picks it, in any order, perhaps twice; what is sent outside may also be lost. As in the runtime, an id is
 * one effect, what a case refuses is dropped or answered as its sender wants it, and nothing reaches a case before it has
 * begun.
 */
export abstract class CaseNetwork {
  readonly cases = new Map<string, CaseDriver<CaseState>>();
  readonly words: Sent[] = [];
  readonly deliveries: Delivery[] = [];
  now = START;
  private heard = new Set<string>();
  private made = 0;

  protected constructor(
    private readonly machines: Record<string, Machine<CaseState>>,
    readonly terms: Terms,
    /** Deliveries that change what somebody outside holds. */
    private readonly kept: readonly string[],
  ) {}

  /** What the outside makes of a delivery. */
  protected abstract take(delivery: Delivery): void;

  /** What a case finds where it looks beside its own state. */
  protected rowsFor(_query: Record<string, unknown>, _steps: CaseDriver<CaseState>['transitions']): unknown {
    return undefined;
  }

  /** A case begun by a person; a refused beginning is none. */
  begin(process: string): CaseDriver<CaseState> {
    return this.open(process, `case-${++this.made}`);
  }

  private open(process: string, caseId: string): CaseDriver<CaseState> {
    const driver = new CaseDriver<CaseState>(this.machines[process]!, this.terms, caseId, this.now);
    driver.rows = (query) => this.rowsFor(query, driver.transitions);
    const plain = driver.do.bind(driver);
    driver.do = (actor, type, fields) => {
      const effects = plain(actor, type, fields);
      for (const effect of effects)
        if (effect.kind !== 'deliver') this.words.push(effect);
        else if (this.kept.includes(effect.topic)) this.deliveries.push(effect);
      return effects;
    };
    this.cases.set(caseId, driver);
    return driver;
  }

  /** Words that can arrive now: a case's beginning, and what is said to cases that have begun. */
  private get arriving(): Sent[] {
    return this.words.filter(
      ({ kind, caseId }) => kind === 'start-case' || (this.cases.get(caseId)?.state.seq ?? 0) > 0,
    );
  }

  /** One word arrives. `twice`: it stays in the bag, and comes again. */
  hear(pick: number, twice = false): void {
    const word = this.arriving[pick % Math.max(1, this.arriving.length)];
    if (!word) return;
    if (!twice) this.words.splice(this.words.indexOf(word), 1);
    const key = `${word.caseId} ${word.envelope.commandId}`;
    if (this.heard.has(key)) return;
    this.heard.add(key);
    if (word.kind === 'start-case') this.open(word.process, word.caseId);
    const driver = this.cases.get(word.caseId)!;
    driver.now = this.now;
    const { seq } = driver.state;
    const back = driver.hear(word.envelope);
    if (driver.state.seq === seq) this.words.push(...(back as Sent[]));
  }

  /** A delivery reaches its receiver, or is lost on the way. */
  arrive(pick: number, fate: 'once' | 'twice' | 'lost' = 'once'): void {
    const delivery = this.deliveries[pick % Math.max(1, this.deliveries.length)];
    if (!delivery) return;
    if (fate !== 'twice') this.deliveries.splice(this.deliveries.indexOf(delivery), 1);
    if (fate !== 'lost') this.take(delivery);
  }

  /** Time goes on for everybody. */
  wait(minutes: number): void {
    for (const driver of [...this.cases.values()]) {
      driver.now = this.now;
      if (!driver.state.ended && driver.state.seq > 0) driver.wait(minutes);
    }
    this.now += minutes * 60_000;
  }

  of<S extends CaseState>(...processes: string[]): CaseDriver<S>[] {
    const drivers = [...this.cases.values()].filter(({ state }) => processes.includes(state.process) && state.seq > 0);
    for (const driver of drivers) driver.now = this.now;
    return drivers as unknown as CaseDriver<S>[];
  }

  /** Everything said and sent has arrived. */
  settle(): void {
    while (this.words.length > 0) this.hear(0);
    while (this.deliveries.length > 0) this.arrive(0);
  }
}

import { machine as articleMachine } from '../../../domain/knowledge/article/article.machine';
import { registerOf, type ArticleCaseState } from '../../../domain/knowledge/article/article-state';
import type { BranchState } from '../../../domain/knowledge/branch/branch-state';
import { machine as branchMachine } from '../../../domain/knowledge/branch/branch.machine';
import { applied, type Copies, type Numbered } from '../../../domain/knowledge/copy';
import { divergences, type Divergence } from '../../../domain/knowledge/divergences';
import { OPERATIONS } from '../../../domain/knowledge/knowledge-state';
import { operationMachine } from '../../../domain/knowledge/operation/operation.machine';
import type { OperationState } from '../../../domain/knowledge/operation/operation-state';
import type { CaseState } from '../../../domain/shared/case-state';
import type { Effect, Machine } from '../../../domain/shared/transition';
import { CaseDriver, START } from './case-driver';
import { knowledgeTerms } from './knowledge-cast';

type Sent = Exclude<Effect, { kind: 'deliver' }>;
type Delivery = Extract<Effect, { kind: 'deliver' }>;

const erased = (machine: unknown): Machine<CaseState> => machine as Machine<CaseState>;
const MACHINES: Record<string, Machine<CaseState>> = Object.fromEntries(
  [...OPERATIONS.map((kind) => erased(operationMachine(kind))), erased(articleMachine), erased(branchMachine)].map(
    (machine) => [machine.process, machine],
  ),
);

/** Deliveries that change what a province holds. */
const TO_BASE = ['knowledge.published', 'knowledge.withdrawn', 'knowledge.repair'];

/**
 * Second line, HQ and provinces as a network: cases that start and tell each other, and the provinces' bases. What they
 * say to each other lies in a bag and arrives when the test picks it, in any order, perhaps twice; what provinces are
 * sent may also be lost. As in the runtime, an id is one effect, what a case refuses is dropped or answered as its
 * sender wants it, and nothing reaches a case before it has begun.
 */
export class KnowledgeNetwork {
  readonly cases = new Map<string, CaseDriver<CaseState>>();
  readonly words: Sent[] = [];
  readonly deliveries: Delivery[] = [];
  copies: Copies = {};
  now = START;
  private heard = new Set<string>();
  private made = 0;

  constructor(readonly terms = knowledgeTerms({ without: ['receipt'] })) {}

  /** A case begun by a person; a refused beginning is none. */
  begin(process: string): CaseDriver<CaseState> {
    return this.open(process, `case-${++this.made}`);
  }

  private open(process: string, caseId: string): CaseDriver<CaseState> {
    const driver = new CaseDriver<CaseState>(MACHINES[process]!, this.terms, caseId, this.now);
    const plain = driver.do.bind(driver);
    driver.do = (actor, type, fields) => {
      const effects = plain(actor, type, fields);
      for (const effect of effects)
        if (effect.kind !== 'deliver') this.words.push(effect);
        else if (TO_BASE.includes(effect.topic)) this.deliveries.push(effect);
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

  /** A delivery reaches its province, or is lost on the way. */
  arrive(pick: number, fate: 'once' | 'twice' | 'lost' = 'once'): void {
    const delivery = this.deliveries[pick % Math.max(1, this.deliveries.length)];
    if (!delivery) return;
    if (fate !== 'twice') this.deliveries.splice(this.deliveries.indexOf(delivery), 1);
    if (fate === 'lost') return;
    const { org, topic, data } = delivery;
    const operation = data as unknown as Numbered;
    // A repair replaces what is there; an operation is taken only if its number is higher.
    const { number, digest } = operation;
    this.copies[org] = topic === 'knowledge.repair' ? { number, digest } : applied(this.copies[org] ?? null, operation);
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

  get articles(): CaseDriver<ArticleCaseState>[] {
    return this.of('knowledge-article');
  }

  get branches(): CaseDriver<BranchState>[] {
    return this.of('province-publication');
  }

  get operations(): CaseDriver<OperationState>[] {
    return this.of(...OPERATIONS.map((kind) => `knowledge-${kind}`));
  }

  /** Everything said and sent has arrived. */
  settle(): void {
    while (this.words.length > 0) this.hear(0);
    while (this.deliveries.length > 0) this.arrive(0);
  }

  diverged(): Divergence[] {
    const [article] = this.articles;
    return article ? divergences(registerOf(article.state), this.copies) : [];
  }
}

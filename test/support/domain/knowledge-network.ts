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
import type { Machine } from '../../../domain/shared/transition';
import type { CaseDriver } from './case-driver';
import { CaseNetwork, type Delivery } from './case-network';
import { knowledgeTerms } from './knowledge-cast';

const erased = (machine: unknown): Machine<CaseState> => machine as Machine<CaseState>;
const MACHINES: Record<string, Machine<CaseState>> = Object.fromEntries(
  [...OPERATIONS.map((kind) => erased(operationMachine(kind))), erased(articleMachine), erased(branchMachine)].map(
    (machine) => [machine.process, machine],
  ),
);

/** Deliveries that change what a province holds. */
const TO_BASE = ['knowledge.published', 'knowledge.withdrawn', 'knowledge.repair'];

/** Second line, HQ and provinces as a network: operations, the article's register, branches, and the provinces' bases. */
export class KnowledgeNetwork extends CaseNetwork {
  copies: Copies = {};

  constructor(terms = knowledgeTerms({ without: ['receipt'] })) {
    super(MACHINES, terms, TO_BASE);
  }

  protected take({ org, topic, data }: Delivery): void {
    const operation = data as unknown as Numbered;
    // A repair replaces what is there; an operation is taken only if its number is higher.
    const { number, digest } = operation;
    this.copies[org] = topic === 'knowledge.repair' ? { number, digest } : applied(this.copies[org] ?? null, operation);
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

  diverged(): Divergence[] {
    const [article] = this.articles;
    return article ? divergences(registerOf(article.state), this.copies) : [];
  }
}

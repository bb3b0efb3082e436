import type { Refusal } from '../../domain/shared/errors';
import { fingerprint } from '../../domain/shared/fingerprint';
import type { Terms } from '../../domain/shared/terms';
import type { Transition } from '../../domain/shared/transition';
import type { Rows } from './domain/case-world';
import type { CaseActivities, Missed, RecordResult } from '../../workflows/shared/contract';

/** What a transaction did before the process died, or why it could not start. */
export type Fault = 'answer-lost' | 'away';

/** The write protocol in memory, with the faults that a real database only has on a bad day. */
export class MemoryStore implements CaseActivities {
  private readonly rows = new Map<string, Transition[]>();
  private readonly attempts = new Map<string, number>();
  /** Looked at before each attempt; may be changed while a test runs. */
  fault: (transition: Transition, attempt: number) => Fault | null = () => null;
  /** How much later than the workflow says now the first run had decided, in ms. */
  skew = 0;
  /** Rules that the first run decided by; null: those of the transition. */
  rules: number | null = null;
  /** True: cases asked for were opened with the commit. */
  opened = false;
  /** Missed steps that one answer holds. */
  slice = Infinity;
  /** What the rows refuse although the table allowed it. */
  refuses: (transition: Transition) => Refusal | null = () => null;

  /** @param beside what cases find where they look beside their rows */
  constructor(
    private readonly terms: Terms,
    private readonly beside: Rows = () => undefined,
  ) {}

  get caseIds(): string[] {
    return [...this.rows.keys()];
  }

  of(caseId: string): Transition[] {
    return this.rows.get(caseId) ?? [];
  }

  /** A commit of which the workflow never heard. */
  slipIn(caseId: string, transition: Transition): void {
    this.rows.set(caseId, [...this.of(caseId), JSON.parse(JSON.stringify(transition)) as Transition]);
  }

  record: CaseActivities['record'] = (request) => {
    const { transition, caseId } = request;
    const attempt = (this.attempts.get(transition.commandId) ?? 0) + 1;
    this.attempts.set(transition.commandId, attempt);
    const fault = this.fault(transition, attempt);
    if (fault === 'away') return Promise.reject(new Error('the database is away'));
    const answer = this.commit(request);
    if (fault === 'answer-lost') return Promise.reject(new Error(`connection lost after the commit of ${caseId}`));
    return Promise.resolve(answer);
  };

  stepsAfter: CaseActivities['stepsAfter'] = ({ caseId, seq }) => Promise.resolve(this.missed(caseId, seq));

  lookUp: CaseActivities['lookUp'] = ({ caseId, query }) => {
    const states = this.caseIds.map((id) => this.of(id).at(-1)!.next);
    return Promise.resolve(this.beside(query, this.of(caseId), states));
  };

  loadTerms = (): Promise<Terms> => Promise.resolve(this.terms);

  private missed(caseId: string, seq: number): Missed {
    const transitions = this.of(caseId).slice(seq, seq + this.slice);
    return { transitions, more: this.of(caseId).length > seq + transitions.length };
  }

  private commit({ caseId, expectedSeq, transition }: Parameters<CaseActivities['record']>[0]): RecordResult {
    const rows = this.of(caseId);
    const missed = this.missed(caseId, expectedSeq);
    const known = rows.find(({ commandId }) => commandId === transition.commandId);
    if (known) {
      const decided = { caseId, seq: known.seq, stage: known.next.stage };
      return { outcome: 'known', decided, ...missed };
    }
    if (rows.length !== expectedSeq) return { outcome: 'behind', ...missed };
    const refusal = this.refuses(transition);
    if (refusal) return { outcome: 'refused', refusal };
    this.slipIn(caseId, transition);
    const { at, next } = transition;
    return {
      outcome: 'recorded',
      fingerprint: fingerprint(transition),
      at: at + this.skew,
      rules: this.rules ?? next.rules,
      opened: this.opened,
    };
  }
}

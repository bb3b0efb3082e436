import type { Instant } from '../../domain/shared/actor';
import type { CaseState } from '../../domain/shared/case-state';
import type { Refusal } from '../../domain/shared/errors';
import type { Terms } from '../../domain/shared/terms';
import type { Envelope, TermsQuery, Transition } from '../../domain/shared/transition';

export const TASK_QUEUE = 'bihuan-cases';

/**
 * Temporal's task priority, lower first: a case that somebody opens and waits for goes before the many that follow from
 * another one (an article to 31 provinces), which come up by themselves.
 */
export const OPENED_BY_SOMEBODY = { priorityKey: 2 };
export const FOLLOWING = { priorityKey: 3 };

/** Every case workflow takes commands by this update (people, systems) and this signal (other cases). */
export const DECIDE = 'decide';
export const TELL = 'tell';
/** Says that the rows may be ahead of the case: a decision had committed when its workflow task was lost. */
export const CATCH_UP = 'catch-up';
/** Diagnosis only; lists and pages read PostgreSQL. */
export const INSPECT = 'inspect';

export interface CaseInput {
  caseId: string;
  /** The command that opens a child case; a case opened over the API gets it as its first update. */
  first?: Envelope;
  /** Carried over by continue-as-new; absent on the first run. */
  carried?: Carried;
  /** History length at which the run continues as new even if the server does not suggest it yet. */
  continueAfterEvents?: number;
  /** False where the server has no custom search attributes (the time-skipping test server). */
  searchable?: boolean;
}

export interface Carried {
  state: CaseState;
  terms: Terms;
  /** The latest commands, oldest first: their retries pass the validator and get the first answer. */
  recent: { commandId: string; decided: Decided }[];
  /** What other cases said when the run was to close already, oldest first; absent: nothing. */
  words?: Envelope[];
}

/** What a decided command answers: enough to know that it counts, and in which step. */
export interface Decided {
  caseId: string;
  seq: number;
  stage: string;
}

export interface RecordRequest {
  process: string;
  caseId: string;
  openedMonth: string;
  /** The head the workflow knows; the new transition is the next. */
  expectedSeq: number;
  transition: Transition;
}

/**
 * What the database answered. `recorded`: ours committed, what it came to, the instant it was decided at and the rules it
 * was decided by (both absent in old histories); `opened`: the cases it asks for are open already. `known`: this command
 * id had committed before, with that answer. `behind`: others committed first. Both tell what the workflow lacks.
 * `refused`: the rows know better than the state; nothing was written.
 */
export type RecordResult =
  | { outcome: 'recorded'; fingerprint: string; at?: Instant; rules?: number; opened?: boolean }
  | ({ outcome: 'known'; decided: Decided } & Missed)
  | ({ outcome: 'behind' } & Missed)
  | { outcome: 'refused'; refusal: Refusal };

/** Steps that a workflow lacks, in order: the first of them, as many as one answer holds, and whether there are `more`. */
export interface Missed {
  transitions: Transition[];
  more?: boolean;
}

/** The steps of a case that come after this one. */
export interface StepsRequest {
  caseId: string;
  seq: number;
}

export interface LookUp {
  process: string;
  caseId: string;
  query: Record<string, unknown>;
}

/** The activities every case needs. Implemented in activities/, idempotent by command id. */
export interface CaseActivities {
  record(request: RecordRequest): Promise<RecordResult>;
  /** What has committed after this step (in histories older than portions: a mere list, of all). */
  stepsAfter(request: StepsRequest): Promise<Missed | Transition[]>;
  /** What a machine's `reads` asks for: rows that no state could hold, as they stand now. */
  lookUp(request: LookUp): Promise<unknown>;
  /** Evaluates the SLA decision table (FEEL) and reads the calendars it names. */
  loadTerms(query: TermsQuery): Promise<Terms>;
}

/** One workflow type a process, named like its slug in camel case, e.g. `complaintDispatch`. Workflow id = `<slug>/<caseId>`. */
export const workflowId = (process: string, caseId: string): string => `${process}/${caseId}`;
export const workflowType = (process: string): string =>
  process.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

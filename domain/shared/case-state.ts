import type { Instant, OrgId, Post } from './actor';
import type { HumanTask } from './human-task';
import type { SlaClock } from './sla-clock';

/** Where the owning centre stands in the tree; the ladder and the hotlines are found through it. */
export interface Lineage {
  /** The team's own centre, where agents and team leaders sit. */
  own: OrgId;
  prefecture?: OrgId;
  province?: OrgId;
  hq: OrgId;
}

/** An organisation as a command names it, resolved by the API from the tree. */
export interface OrgRef {
  id: OrgId;
  level: 'hq' | 'province' | 'prefecture' | 'department' | 'second-line';
  /** Nearest centres above it (or itself), so that rules need no tree. */
  lineage: Lineage;
}

/** Who holds the case now: the answer to "whose time is it". */
export interface Holder extends Post {
  person: string | null;
}

/** What every process's state has in common; lists, timers and the audit are projected from it. JSON only. */
export interface CaseState {
  /** Version of the rules this case runs under; `decide` branches on it when a rule changes. */
  rules: number;
  process: string;
  caseId: string;
  /** First day of the month the case was opened in (owner's zone), `YYYY-MM-01`; part of every key. */
  openedMonth: string;
  /** Number of transitions recorded; the first one is 1. Set by the runtime. */
  seq: number;
  org: OrgId;
  lineage: Lineage;
  /** Organisations that may see the case beside the owner's parents: receivers, tiers called on. */
  parties: OrgId[];
  stage: string;
  /** What lists filter and sort by. Codes only, no free text. */
  subject: Subject;
  /** Open tasks, and those that this transition closed. */
  tasks: HumanTask[];
  /** Live clocks, and those that this transition ended. */
  clocks: SlaClock[];
  holder: Holder | null;
  openedAt: Instant;
  /** Business end (archived, withdrawn, merged); the case may still be reopened until it has ended. */
  closedAt: Instant | null;
  outcome: string | null;
  /** True: nothing can happen any more, the workflow completes. */
  ended: boolean;
  /** Related cases, kept as rows: repeats, the far work order, the survey, the survivor of a merge. */
  links: CaseLink[];
  /** Ids under which connected systems know the case. */
  externalRefs: { system: string; id: string }[];
  /** Counter for deterministic ids of tasks and clocks within the case. */
  issued: number;
}

/** What one case is to another; kept with the one that names the other, read from both. */
export const LINKS = [
  ...(['repeat', 'merged-into', 'far-order', 'survey', 'similar'] as const),
  // Knowledge: the article it is about, the operation it is a branch of, the update it led to, the same said before,
  // the complaint whose standard answer it publishes.
  ...(['article', 'operation', 'update', 'follows', 'complaint'] as const),
  // The bulletin that it delivers or replies to.
  'bulletin',
  // The complaint that it appeals against.
  'appeal',
  // The work that it is a receiver's part of, and what that work is about.
  ...(['assignment', 'about'] as const),
  // The finished case whose work it scores, and the sampling that drew it.
  ...(['sampled', 'sampling'] as const),
] as const;

export interface CaseLink {
  other: string;
  kind: (typeof LINKS)[number];
}

export interface Subject {
  kind: string;
  category: string;
  /** 1 low … 5 highest. */
  priority: number;
  tier: string;
  /** Opaque id in the customer store. */
  customer: string | null;
}

/** Drops what the previous transition closed: its rows are already written. */
export const prune = <S extends CaseState>(state: S): S => ({
  ...state,
  tasks: state.tasks.filter((task) => task.status === 'open'),
  clocks: state.clocks.filter((clock) => clock.state !== 'met' && clock.state !== 'cancelled'),
});

/** A case before its first command: nothing is known of it yet but its process and its id. */
export const unopened = (process: string, caseId: string): CaseState => ({
  rules: 1,
  process,
  caseId,
  openedMonth: '',
  seq: 0,
  org: '',
  lineage: { own: '', hq: '' },
  parties: [],
  stage: 'new',
  subject: { kind: '', category: '', priority: 0, tier: '', customer: null },
  tasks: [],
  clocks: [],
  holder: null,
  openedAt: 0,
  closedAt: null,
  outcome: null,
  ended: false,
  links: [],
  externalRefs: [],
  issued: 0,
});

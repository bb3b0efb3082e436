import type { ContentRef, Instant, OrgId } from '../shared/actor';
import type { OrgRef } from '../shared/case-state';
import type { Cell } from '../shared/loop/cell';
import { NOWHERE, unopenedLoop, type LoopState, type Written } from '../shared/loop/loop-state';

export const PROCESS = 'work-assignment';

/** From these rules on who spoke for a receiver does not end or change the whole while that part is open. */
export const SPEAKERS_ARE_BARRED = 2;
/** The rules that new work begins under; it keeps those of its own beginning (`state.rules`). */
const RULES = SPEAKERS_ARE_BARRED;

/** `ending`: closed or withdrawn, until every receiver's part has ended. */
export const STAGES = ['new', 'drafting', 'assigned', 'ending', 'ended'] as const;
export type AssignmentStage = (typeof STAGES)[number];

/** `completed`: every part accepted, but for those that were withdrawn one by one. */
export const OUTCOMES = ['completed', 'closed', 'called-off', 'recalled'] as const;

/** Something decided, and when: of two decisions about the same thing the later one counts. */
export interface Decided<T> {
  value: T;
  at: Instant;
}

/** What is to be done, and by when. */
export interface Asked {
  words: Decided<ContentRef>;
  due: Decided<Instant>;
}

export type Changed = Partial<Asked>;

/** What the assignment knows of a part beside where it stands. */
export interface Said {
  late: boolean;
  /** Who acknowledged, reported or objected for the receiver; absent: not told of. */
  speakers?: string[];
}

export interface AssignmentState extends LoopState {
  stage: AssignmentStage;
  assigner: OrgRef;
  /** Who began it and is asked first while it is written. */
  author: string | null;
  asked: Asked | null;
  /** 1 as it was given out, one more for each change of the whole. */
  number: number;
  receivers: OrgRef[];
  /** Who is to do it, where it goes to one receiver and somebody there is named. */
  person: string | null;
  /** The case that it is about: a bulletin of the board, a complaint. */
  about: string | null;
  parts: Record<OrgId, Cell & Said>;
  /** Why it ends before everybody has done it, and how. */
  ending: (Written & { outcome: 'closed' | 'called-off' }) | null;
}

export const initial = (caseId: string): AssignmentState => ({
  ...unopenedLoop(PROCESS, caseId),
  rules: RULES,
  stage: 'new',
  assigner: NOWHERE,
  author: null,
  asked: null,
  number: 0,
  receivers: [],
  person: null,
  about: null,
  parts: {},
  ending: null,
});

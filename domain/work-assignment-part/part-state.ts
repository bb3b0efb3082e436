import type { ContentRef, Instant } from '../shared/actor';
import type { OrgRef } from '../shared/case-state';
import type { Dated } from '../shared/loop/deadline';
import { NOWHERE, unopenedLoop, type Written } from '../shared/loop/loop-state';
import type { Asked } from '../work-assignment/assignment-state';

export const PROCESS = 'work-assignment-part';

/** From these rules on nobody who spoke for a receiver decides about it, in its part or in the whole; before, who reported or objected. */
export const SPEAKERS_ARE_BARRED = 2;
/** The rules that new parts begin under; one keeps those of its own beginning (`state.rules`). */
const RULES = SPEAKERS_ARE_BARRED;

export const STAGES = [
  'new',
  'work-acknowledgement',
  'work',
  'work-objection',
  'work-acceptance',
  'rework',
  'ended',
] as const;
export type PartStage = (typeof STAGES)[number];

/** The receiver has it to do. */
export const AT_RECEIVER: readonly PartStage[] = ['work-acknowledgement', 'work', 'rework'];
/** The deadline runs: also while an objection is decided. */
export const UNDER_DEADLINE: readonly PartStage[] = [...AT_RECEIVER, 'work-objection'];

export const OUTCOMES = ['accepted', 'closed', 'called-off'] as const;
export type PartOutcome = (typeof OUTCOMES)[number];

const NOTHING: ContentRef = { id: '', digest: '' };

/** One receiver's part of a piece of work. */
export interface PartState extends Dated {
  stage: PartStage;
  /** Case of the assignment. */
  assignment: string;
  assigner: OrgRef;
  receiver: OrgRef;
  /** As it is asked of this receiver: the assignment's, or what answered its own objection, whichever was decided later. */
  asked: Asked;
  /** 1 as it came, one more for each change that reached it. */
  number: number;
  /** Who is named to do it. */
  person: string | null;
  acknowledgedAt: Instant | null;
  /** `files` show that it is done; absent: none were given. */
  report: (Written & { at: Instant; files?: ContentRef[] }) | null;
  /** Everybody who reported it done: none of them accepts it. */
  doers: string[];
  /** Everybody who acknowledged, reported or objected: none of them decides about it. */
  speakers: string[];
  /** The first time that it was reported after its deadline, or that its deadline passed; it stays so. */
  late: boolean;
  /** Why it cannot be done as asked; null once it is decided. */
  objection: (Written & { from: PartStage }) | null;
  objections: number;
  /** What the assigner said last: of a report that it returned, of an objection that it decided. */
  answer: (Written & { is: 'returned' | 'confirmed' | 'changed' }) | null;
  /** How often the assigner has returned it. */
  returns: number;
}

export const initial = (caseId: string): PartState => ({
  ...unopenedLoop(PROCESS, caseId),
  rules: RULES,
  stage: 'new',
  assignment: '',
  assigner: NOWHERE,
  receiver: NOWHERE,
  asked: { words: { value: NOTHING, at: 0 }, due: { value: 0, at: 0 } },
  number: 0,
  person: null,
  deadlineAt: 0,
  dueAt: 0,
  leastUntil: null,
  acknowledgedAt: null,
  report: null,
  doers: [],
  speakers: [],
  late: false,
  objection: null,
  objections: 0,
  answer: null,
  returns: 0,
});

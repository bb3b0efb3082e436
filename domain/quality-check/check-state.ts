import type { Post } from '../shared/actor';
import type { OrgRef } from '../shared/case-state';
import { NOWHERE, unopenedLoop, type LoopState, type Written } from '../shared/loop/loop-state';
import type { Sheet } from './scoring-form';

export const PROCESS = 'quality-check';

export const STAGES = ['new', 'scoring', 'noticed', 'appealed', 'ended'] as const;
export type CheckStage = (typeof STAGES)[number];

/** `accepted`: by who did the work; `unchallenged`: nobody appealed in time; the next two: after an appeal. */
export const OUTCOMES = ['accepted', 'unchallenged', 'upheld', 'changed', 'called-off'] as const;

/** Who did the work, at the post where the notice finds them. */
export interface Agent extends Post {
  person: string;
}

/** A form as it was filled in, and by whom. */
export interface Scored extends Sheet {
  violation: boolean;
  by: string[];
  words: Written['text'] | null;
}

export interface CheckState extends LoopState {
  stage: CheckStage;
  /** The centre that samples. */
  owner: OrgRef;
  sampling: string;
  /** The finished case that is looked at. */
  target: string;
  agent: Agent;
  /** Everybody who worked on it: none of them scores it, or reviews the score. */
  worked: string[];
  /** As the inspector scored it. */
  scored: Scored | null;
  appeal: Written | null;
  ruling: Written | null;
  /** After an appeal that was right. */
  corrected: Scored | null;
}

export const initial = (caseId: string): CheckState => ({
  ...unopenedLoop(PROCESS, caseId),
  stage: 'new',
  owner: NOWHERE,
  sampling: '',
  target: '',
  agent: { person: '', role: 'junior-agent', org: '' },
  worked: [],
  scored: null,
  appeal: null,
  ruling: null,
  corrected: null,
});

/** The score that counts. */
export const scoreOf = ({ scored, corrected }: CheckState): Scored | null => corrected ?? scored;

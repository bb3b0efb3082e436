import type { ContentRef } from '../actor';
import { unopened, type CaseLink, type CaseState, type OrgRef } from '../case-state';
import type { Climb } from '../escalation-ladder';

export const URGENCIES = ['normal', 'urgent'] as const;

/** Words of a decision, and who is behind them. */
export interface Written {
  text: ContentRef;
  by: string[];
}

/** A case that waits for word of another one's end. */
export interface Asker {
  process: string;
  caseId: string;
}

/** What every process that runs on this engine has in common. */
export interface LoopState extends CaseState {
  urgency: string;
  /** How far it has climbed since a limit was passed; null: not late. */
  climb: Climb | null;
}

export const NOWHERE: OrgRef = { id: '', level: 'hq', lineage: { own: '', hq: '' } };

export const unopenedLoop = (process: string, caseId: string): LoopState => ({
  ...unopened(process, caseId),
  urgency: 'normal',
  climb: null,
});

/** Names another case that this one has to do with; once is enough. */
export function linkTo(draft: LoopState, kind: CaseLink['kind'], other: string): void {
  if (!draft.links.some((link) => link.kind === kind && link.other === other)) draft.links.push({ other, kind });
}

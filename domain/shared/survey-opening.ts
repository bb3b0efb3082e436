import type { Instant } from './actor';
import type { CaseState } from './case-state';
import type { Effect } from './transition';

/** What a callback survey needs to know beside whose case it is about. */
interface Asked {
  /** People who worked the case: none of them may call. */
  barred: string[];
  urgency: string;
  rural: boolean;
  doNotCall: boolean;
  answeredAt: Instant;
  /** 1 = first survey of the case. */
  round: number;
}

/** Process 2 begins for a case whose customer has been answered; it reports back by `survey-reported`. */
export function openSurvey(
  { process, caseId, org, lineage, subject }: CaseState,
  survey: string,
  asked: Asked,
): Effect {
  const { kind, category, priority, tier, customer } = subject;
  const command = {
    type: 'register',
    asker: process,
    parent: caseId,
    ...{ org, lineage, kind, category, priority, tier, customer },
    ...asked,
  };
  const envelope = { commandId: `${survey}/register`, actor: { kind: 'system', id: 'case' } as const, command };
  return { kind: 'start-case', process: 'callback-survey', caseId: survey, envelope };
}

import type { EntityManager } from 'typeorm';
import type { SurveyState } from '../../../../domain/callback-survey/survey-state';
import type { Recorded } from '../../../platform/case-store/projections';

const PUT = `UPDATE campaign_customer SET state = $2, outcome = $3, attempts = $4, result = $5, scores = $6::jsonb,
    content_id = $7, called_at = $8
  WHERE case_id = $1`;

/** The call of one customer: how far it is, and what it came to. Surveys of complaints have no row here. */
export async function projectCall(tx: EntityManager, { transition }: Recorded<SurveyState>): Promise<void> {
  const { caseId, campaign, stage, outcome, attempts, result } = transition.next;
  if (!campaign) return;
  const { result: said = null, scores = null, text = null, at = null } = result ?? {};
  await tx.query(PUT, [
    ...[caseId, stage, outcome, attempts.length, said, scores && JSON.stringify(scores), text?.id ?? null],
    at === null ? null : new Date(at),
  ]);
}

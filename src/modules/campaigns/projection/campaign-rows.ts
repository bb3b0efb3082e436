import type { EntityManager } from 'typeorm';
import type { CampaignState } from '../../../../domain/outbound-campaign/campaign-state';
import type { Recorded } from '../../../platform/case-store/projections';
import { storedBody } from '../../../platform/content/stored';

const time = (at: number | null): string | null => (at ? new Date(at).toISOString() : null);

const rowOf = (state: CampaignState) => ({
  ...{ id: state.caseId, opened_month: state.openedMonth, org_id: state.owner.id, kind: state.campaign },
  ...{ stage: state.stage, outcome: state.outcome, quota: state.quota, quotas: state.quotas },
  ...{ per_caller: state.perCaller, end_at: time(state.endAt), author: state.planners[0] ?? null },
  ...{ opened_at: time(state.openedAt), ended_at: time(state.closedAt), ended: state.ended },
});

const CHANGING = ['stage', 'outcome', 'quota', 'quotas', 'per_caller', 'end_at', 'ended_at', 'ended'];
const COLUMNS = ['id', 'opened_month', 'org_id', 'kind', 'author', 'opened_at', ...CHANGING].join(', ');

const PUT = `
  INSERT INTO campaign AS known (${COLUMNS}, name)
  SELECT ${COLUMNS}, coalesce($2, '') FROM jsonb_populate_record(NULL::campaign, $1::jsonb)
  ON CONFLICT (id) DO UPDATE SET ${CHANGING.map((column) => `${column} = excluded.${column}`).join(', ')},
    started_at = coalesce(known.started_at, CASE WHEN excluded.stage = 'running' THEN $3::timestamptz END)`;

const OPENED = `UPDATE campaign_customer called SET state = 'opened', case_id = taken.survey
  FROM jsonb_to_recordset($2::jsonb) AS taken (customer uuid, survey uuid)
  WHERE called.campaign_id = $1 AND called.customer_id = taken.customer AND called.state = 'listed'`;
const BARRED = `UPDATE campaign_customer SET state = 'barred', outcome = 'do-not-call'
  WHERE campaign_id = $1 AND customer_id = ANY($2::uuid[]) AND state = 'listed'`;

/** A campaign: its row, and whom this step took from the list; from then on each call keeps its customer's. */
export async function projectCampaign(
  tx: EntityManager,
  { transition, before }: Recorded<CampaignState>,
): Promise<void> {
  const { next, at } = transition;
  const row = JSON.stringify(rowOf(next));
  if (!before || JSON.stringify(rowOf(before)) !== row) {
    const name = before || !next.name ? null : await storedBody(tx, next.name.id);
    await tx.query(PUT, [row, name, new Date(at)]);
  }
  const { opened, barred } = next.taken;
  if (opened.length > 0) await tx.query(OPENED, [next.caseId, JSON.stringify(opened)]);
  if (barred.length > 0) await tx.query(BARRED, [next.caseId, barred]);
}

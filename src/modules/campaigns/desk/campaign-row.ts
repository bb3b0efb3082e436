import type { EntityManager } from 'typeorm';
import { machines } from '../../../../domain/machines';
import type { CampaignState } from '../../../../domain/outbound-campaign/campaign-state';
import { openingHours } from '../../../../domain/outbound-campaign/pacing';
import { allowedCommands } from '../../../../domain/shared/transition';
import { scopePaths, subtreeCondition, type Caller } from '../../../platform/auth/scope';
import { findCase } from '../../../platform/case-view/case-row';
import { isoTime } from '../../../platform/database/iso-time';
import { Filter } from '../../../platform/database/filter';
import { Problem } from '../../../platform/http/problem';
import type { CampaignDto, CampaignProgressDto } from './desk.dto';

/** SQL: what lists and pages show of a campaign. */
export const COLUMNS = `campaign.id, campaign.org_id AS org, campaign.kind AS campaign, campaign.name, campaign.stage,
  campaign.outcome, campaign.quota, ${isoTime('campaign.end_at')} AS "endAt", ${isoTime('campaign.opened_at')} AS "openedAt"`;

/** SQL: how far its list is; once for each campaign of a page. */
export const COUNTED = `CROSS JOIN LATERAL (SELECT count(*)::int AS listed,
    count(*) FILTER (WHERE one.outcome IS NOT NULL)::int AS over,
    count(*) FILTER (WHERE one.outcome = 'answered')::int AS answered
  FROM campaign_customer one WHERE one.campaign_id = campaign.id) counted`;

type Own = CampaignDto & Pick<CampaignProgressDto, 'perCaller' | 'quotas' | 'startedAt' | 'endedAt' | 'listFrom'>;

/** Another centre's campaign is not there. */
export async function findCampaign(tx: EntityManager, caller: Caller, id: string): Promise<Own> {
  const filter = new Filter()
    .when(id, (at) => `campaign.id = ${at}::uuid`)
    .and((first) => subtreeCondition('org.path', scopePaths(caller, 'read-cases'), first));
  const [row] = await tx.query<Own[]>(
    `SELECT ${COLUMNS}, campaign.per_caller AS "perCaller", campaign.quotas, ${isoTime('campaign.started_at')} AS "startedAt",
            ${isoTime('campaign.ended_at')} AS "endedAt", campaign.list_from AS "listFrom", counted.*
       FROM campaign JOIN org ON org.id = campaign.org_id ${COUNTED} WHERE ${filter.where}`,
    filter.parameters,
  );
  if (!row) throw new Problem('not-found');
  return row;
}

/** What the caller may do now, and when it opens calls: by the terms that its case keeps. */
export async function byItsCase(
  tx: EntityManager,
  caller: Caller,
  id: string,
  now: Date,
): Promise<Pick<CampaignProgressDto, 'allowed' | 'hours'>> {
  const row = await findCase(tx, caller, id);
  if (!row) return { allowed: [], hours: [] };
  const context = { now: now.getTime(), actor: caller.actor, terms: row.terms, newId: () => '' };
  const commands = allowedCommands(machines[row.process]!, row.state, context);
  const { week } = openingHours(row.state as CampaignState, context);
  return {
    allowed: [...new Set(commands.map(({ type }) => type))],
    hours: week.map((day) => day.map(({ from, to }): [number, number] => [from, to])),
  };
}

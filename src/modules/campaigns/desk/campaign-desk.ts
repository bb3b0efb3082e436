import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { masked } from '../../../platform/auth/masking';
import { isCentre, scopePaths, subtreeCondition, type Caller } from '../../../platform/auth/scope';
import { Filter } from '../../../platform/database/filter';
import { exactTime } from '../../../platform/database/iso-time';
import { withScope } from '../../../platform/database/with-scope';
import { decodeCursor, encodeCursor } from '../../../platform/http/cursor';
import type { StratumDto } from '../list/list.dto';
import { callersOf } from './callers';
import { byItsCase, COLUMNS, COUNTED, findCampaign } from './campaign-row';
import type {
  CampaignCustomerDto,
  CampaignCustomersDto,
  CampaignCustomersQuery,
  CampaignDto,
  CampaignListQuery,
  CampaignPageDto,
  CampaignProgressDto,
  CountDto,
} from './desk.dto';

/** Of whom a score is asked, as their row keeps it. */
const scored = ({ question, score }: CampaignCustomersQuery): string | undefined =>
  question === undefined || score === undefined ? undefined : JSON.stringify({ [question]: score });

/** Campaigns of the caller's centres, how far each is, and whom it calls. */
@Injectable()
export class CampaignDesk {
  constructor(private readonly dataSource: DataSource) {}

  /** Newest first; each centre is an index of its own. */
  async list(caller: Caller, query: CampaignListQuery): Promise<CampaignPageDto> {
    const { limit = 50, cursor, ...filters } = query;
    const after = decodeCursor(['campaigns', filters], cursor, ['instant', 'uuid']);
    const filter = new Filter()
      .when(query.stage, (at) => `campaign.stage = ${at}`)
      .when(query.campaign, (at) => `campaign.kind = ${at}`);
    if (after)
      filter.add(
        `(campaign.opened_at, campaign.id) < (${filter.bind(after[0])}::timestamptz, ${filter.bind(after[1])}::uuid)`,
      );
    const near = filter.where;
    const reach = subtreeCondition('centre.path', scopePaths(caller, 'read-cases'), filter.parameters.length + 1);
    const order = `ORDER BY campaign.opened_at DESC, campaign.id DESC LIMIT ${limit + 1}`;
    const rows = await withScope(this.dataSource, caller.actor, (tx) =>
      tx.query<(CampaignDto & { position: string })[]>(
        `WITH found AS (SELECT near.id FROM org centre CROSS JOIN LATERAL (
             SELECT campaign.id FROM campaign WHERE campaign.org_id = centre.id AND ${near} ${order}) near
           WHERE ${isCentre('centre')} AND ${reach.sql}),
         page AS (SELECT campaign.* FROM found JOIN campaign USING (id) ${order})
         SELECT ${COLUMNS}, counted.*, ${exactTime('campaign.opened_at')} AS position FROM page campaign ${COUNTED}
          ORDER BY campaign.opened_at DESC, campaign.id DESC`,
        [...filter.parameters, ...reach.parameters],
      ),
    );
    const items = rows.slice(0, limit).map(({ position: _, ...item }) => item);
    const last = rows[items.length - 1];
    const next = rows.length > limit && last ? encodeCursor(['campaigns', filters], [last.position, last.id]) : null;
    return { items, next };
  }

  progress(caller: Caller, id: string, now: Date): Promise<CampaignProgressDto> {
    return withScope(this.dataSource, caller.actor, async (tx) => {
      const campaign = await findCampaign(tx, caller, id);
      const counts = await tx.query<CountDto[]>(
        `SELECT stratum, state, outcome, count(*)::int AS count FROM campaign_customer WHERE campaign_id = $1
          GROUP BY stratum, state, outcome ORDER BY stratum, state, outcome`,
        [id],
      );
      const strata = await tx.query<StratumDto[]>(
        `SELECT number, label, (SELECT count(*)::int FROM campaign_customer one
             WHERE one.campaign_id = named.campaign_id AND one.stratum = named.number) AS customers
           FROM campaign_stratum named WHERE campaign_id = $1 ORDER BY number`,
        [id],
      );
      const callers = await callersOf(tx, campaign.org, now);
      return { ...campaign, callers, strata, counts, ...(await byItsCase(tx, caller, id, now)) };
    });
  }

  customers(caller: Caller, id: string, query: CampaignCustomersQuery): Promise<CampaignCustomersDto> {
    const { limit = 50, cursor, ...filters } = query;
    const after = decodeCursor(['campaign-customers', { id, ...filters }], cursor, ['integer']);
    return withScope(this.dataSource, caller.actor, async (tx) => {
      await findCampaign(tx, caller, id);
      const filter = new Filter()
        .when(id, (at) => `called.campaign_id = ${at}::uuid`)
        .when(query.state, (at) => `called.state = ${at}`)
        .when(query.open, (at) => `(called.case_id IS NOT NULL AND called.outcome IS NULL) = ${at}`)
        .when(query.outcome, (at) => `called.outcome = ${at}`)
        .when(query.stratum, (at) => `called.stratum = ${at}::int`)
        .when(query.result, (at) => `called.result = ${at}`)
        .when(query.question, (at) => `called.scores->>${at} IS NOT NULL`)
        .when(scored(query), (at) => `called.scores @> ${at}::jsonb`)
        .when(after?.[0], (at) => `called.position > ${at}::int`);
      const rows = await tx.query<CampaignCustomerDto[]>(
        `SELECT called.position, customer.id AS customer, customer.number, customer.name, customer.phone,
                coalesce(stratum.label, '') AS stratum, called.state, called.outcome, called.case_id AS case,
                called.attempts, called.result
           FROM campaign_customer called JOIN customer ON customer.id = called.customer_id
           LEFT JOIN campaign_stratum stratum
             ON stratum.campaign_id = called.campaign_id AND stratum.number = called.stratum
          WHERE ${filter.where} ORDER BY called.position LIMIT ${limit + 1}`,
        filter.parameters,
      );
      const items = rows.slice(0, limit).map((row) => ({ ...row, ...masked(row, caller) }));
      const last = items.at(-1);
      const next =
        rows.length > limit && last ? encodeCursor(['campaign-customers', { id, ...filters }], [last.position]) : null;
      return { items, next };
    });
  }
}

import type { EntityManager } from 'typeorm';
import type { Callable, CampaignReads, Listed, ListSize } from '../../../../domain/outbound-campaign/list';
import { MOST_OPEN } from '../../../../domain/outbound-campaign/room';
import { countCallers } from '../desk/callers';
import { isBarred } from '../register/is-barred';

type Next = Extract<NonNullable<CampaignReads>, { want: 'next' }>;

/**
 * Calls that lie before the callers, taken or not, and those about to: opened with the commit, not begun yet, or held,
 * which are only counted where calling goes on.
 */
const READY = `('opened', 'calling', 'held')`;

/** Read beyond what can be taken, so that some who must not be called hold nobody up. */
const PASSED_OVER = 20;

const SIZE = `SELECT stratum::text, count(*)::int AS count FROM campaign_customer
  WHERE campaign_id = $1 AND state = 'listed' GROUP BY stratum`;

const READY_COUNT = `SELECT count(*)::int AS count FROM campaign_customer WHERE campaign_id = $1 AND state IN ${READY}`;

/** Of each stratum as many as have room, in the order of the list. */
const NEXT = `
  SELECT next.customer, next.stratum, next.tier, next.barred
    FROM jsonb_each_text($2::jsonb) AS room (stratum, most) CROSS JOIN LATERAL (
      SELECT listed.customer_id AS customer, listed.stratum::text, listed.position, customer.tier,
             ${isBarred('customer', '$4')} AS barred
        FROM campaign_customer listed JOIN customer ON customer.id = listed.customer_id
       WHERE listed.campaign_id = $1 AND listed.state = 'listed' AND listed.stratum = room.stratum::int
       ORDER BY listed.position LIMIT least(room.most::int, $3)) next
   ORDER BY next.position LIMIT $3`;

/** Open calls whose customers must not be called any more. */
const OPEN_BARRED = `SELECT called.case_id AS survey FROM campaign_customer called
    JOIN customer ON customer.id = called.customer_id
   WHERE called.campaign_id = $1 AND called.state IN ('opened', 'waiting', 'calling', 'held')
     AND ${isBarred('customer', '$2')}`;

async function sizeOf(tx: EntityManager, campaign: string): Promise<ListSize> {
  const rows = await tx.query<{ stratum: string; count: number }[]>(SIZE, [campaign]);
  const [made] = await tx.query<{ by: string[] }[]>('SELECT list_by AS by FROM campaign WHERE id = $1', [campaign]);
  return { listed: Object.fromEntries(rows.map(({ stratum, count }) => [stratum, count])), by: made?.by ?? [] };
}

async function callable(tx: EntityManager, campaign: string, query: Next, now: Date): Promise<Callable> {
  const { org, perCaller, open, room, most } = query;
  const callers = await countCallers(tx, org, now);
  const [{ count: ready }] = await tx.query<[{ count: number }]>(READY_COUNT, [campaign]);
  // What nobody could take is not read; one more, for the place that this step may free.
  const places = Math.min(MOST_OPEN - open, callers * perCaller - ready);
  const wanted = Math.min(most, Math.max(1, places + 1)) + PASSED_OVER;
  const next = await tx.query<Listed[]>(NEXT, [campaign, JSON.stringify(room), wanted, now]);
  const barred = await tx.query<{ survey: string }[]>(OPEN_BARRED, [campaign, now]);
  return { callers, ready, next, barred: barred.map(({ survey }) => survey) };
}

/** What a campaign asks of its list before it decides: how long it is, or who is next and how many can call. */
export const lookUpCampaign = (
  tx: EntityManager,
  campaign: string,
  query: NonNullable<CampaignReads>,
  now: Date,
): Promise<ListSize | Callable> => (query.want === 'size' ? sizeOf(tx, campaign) : callable(tx, campaign, query, now));

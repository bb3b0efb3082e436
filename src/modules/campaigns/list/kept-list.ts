import type { EntityManager } from 'typeorm';
import { isPlanner } from '../../../../domain/outbound-campaign/outbound-campaign.permissions';
import { authors } from '../../../../domain/shared/actor';
import { refuse } from '../../../../domain/shared/errors';
import type { OrgSnapshot } from '../../../platform/auth/org-snapshot';
import type { Caller } from '../../../platform/auth/scope';
import { appendAudit } from '../../../platform/case-store/audit-chain';
import { Problem } from '../../../platform/http/problem';
import { barredAmong } from '../register/is-barred';
import type { ListDto } from './list.dto';

/** More customers than this are several campaigns. */
export const MOST_CUSTOMERS = 20_000;

export interface Chosen {
  customer: string;
  /** What the list is divided by; '' where it is not. */
  stratum: string;
}

/** The campaign whose list the caller may make: planned at their centre, still being drafted. Locked until the end. */
export async function ownDraft(
  tx: EntityManager,
  caller: Caller,
  orgs: OrgSnapshot,
  id: string,
): Promise<{ org: string; path: string }> {
  const [row] = await tx.query<{ org: string; stage: string }[]>(
    'SELECT org_id AS org, stage FROM campaign WHERE id = $1 FOR UPDATE',
    [id],
  );
  const owner = row && orgs.ref(row.org);
  if (!owner || !isPlanner({ owner }, caller.actor)) throw new Problem('not-found');
  if (row.stage !== 'drafting') throw Problem.of(refuse('wrong-stage', { params: { stage: row.stage } }));
  return { org: row.org, path: orgs.get(row.org)!.path };
}

/** Strata by number, in the order in which they come; 0 alone where the list is not divided. */
export function strataOf(chosen: readonly Chosen[]): Map<string, number> {
  const labels = [...new Set(chosen.map(({ stratum }) => stratum))];
  return new Map(
    labels.length === 1 && labels[0] === '' ? [['', 0]] : labels.map((label, index) => [label, index + 1]),
  );
}

const MOST_STRATA = 50;

const PUT = `INSERT INTO campaign_customer (campaign_id, customer_id, position, stratum)
  SELECT $1, customer, position, stratum FROM unnest($2::uuid[], $3::int[]) WITH ORDINALITY
    AS chosen (customer, stratum, position)`;

/** Takes the place of the list that was there: the same list again is the same. */
async function keep(tx: EntityManager, caller: Caller, id: string, chosen: readonly Chosen[], from: object) {
  const strata = strataOf(chosen);
  const numbers = chosen.map(({ stratum }) => strata.get(stratum)!);
  await tx.query('DELETE FROM campaign_customer WHERE campaign_id = $1', [id]);
  await tx.query('DELETE FROM campaign_stratum WHERE campaign_id = $1', [id]);
  await tx.query(PUT, [id, chosen.map(({ customer }) => customer), numbers]);
  await tx.query(
    'INSERT INTO campaign_stratum (campaign_id, number, label) SELECT $1, * FROM unnest($2::int[], $3::text[])',
    [id, [...strata.values()], [...strata.keys()]],
  );
  await tx.query(
    `UPDATE campaign SET list_from = $2::jsonb,
       list_by = ARRAY(SELECT DISTINCT unnest(list_by || $3::uuid[])) WHERE id = $1`,
    [id, JSON.stringify(from), authors(caller.actor)],
  );
}

/** Judged, and kept unless it is a rehearsal; who made it of what is recorded. */
export async function listed(
  tx: EntityManager,
  caller: Caller,
  { id, chosen, from, dryRun, now }: { id: string; chosen: Chosen[]; from: object; dryRun: boolean; now: Date },
): Promise<Pick<ListDto, 'listed' | 'barred' | 'strata' | 'dryRun'>> {
  if (chosen.length > MOST_CUSTOMERS)
    throw Problem.fields({ field: 'list', code: 'too-many', params: { max: MOST_CUSTOMERS } });
  const strata = strataOf(chosen);
  if (strata.size > MOST_STRATA)
    throw Problem.fields({ field: 'stratum', code: 'too-many', params: { max: MOST_STRATA } });
  const [{ count: barred }] = await tx.query<[{ count: number }]>(
    `SELECT count(*)::int AS count FROM (${barredAmong('$1', '$2')}) barred`,
    [chosen.map(({ customer }) => customer), now],
  );
  if (!dryRun) {
    await keep(tx, caller, id, chosen, from);
    await appendAudit(tx, 'administration', now, {
      actor: { kind: caller.actor.kind, id: caller.actor.id },
      onBehalfOf: (caller.actor.kind === 'person' && caller.actor.onBehalfOf) || null,
      command: 'list-campaign',
      fields: { campaign: id, customers: chosen.length, barred },
    });
  }
  const counts = new Map<string, number>();
  for (const { stratum } of chosen) counts.set(stratum, (counts.get(stratum) ?? 0) + 1);
  const shown = [...strata].map(([label, number]) => ({ number, label, customers: counts.get(label) ?? 0 }));
  return { listed: chosen.length, barred, strata: shown, dryRun };
}

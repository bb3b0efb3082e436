import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { OrgTree } from '../../../platform/auth/org-tree';
import type { Caller } from '../../../platform/auth/scope';
import { Filter } from '../../../platform/database/filter';
import { withScope } from '../../../platform/database/with-scope';
import { Problem } from '../../../platform/http/problem';
import { listed, MOST_CUSTOMERS, ownDraft, type Chosen } from './kept-list';
import { isBarred } from '../register/is-barred';
import { LEFT_OUT, type LeftOutDto, type ListDto, type ListSelection } from './list.dto';

/** What the list is divided by. */
const STRATA: Record<string, string> = { tier: 'customer.tier', org: 'customer.org_id' };

/** A campaign's list from a query of customers, or of those who complained; the query is kept with the campaign. */
@Injectable()
export class ListFromQuery {
  constructor(
    private readonly dataSource: DataSource,
    private readonly orgs: OrgTree,
  ) {}

  async run(caller: Caller, id: string, selection: ListSelection, now: Date): Promise<ListDto> {
    const { dryRun = true, ...from } = selection;
    const orgs = await this.orgs.current();
    return withScope(this.dataSource, caller.actor, async (tx) => {
      const own = await ownDraft(tx, caller, orgs, id);
      const top = from.org ?? own.org;
      if (!orgs.get(top)?.path.startsWith(own.path)) throw Problem.fields({ field: 'org', code: 'unknown-org' });
      const below = orgs.descendants(top).map(({ id }) => id);
      const filter = new Filter()
        .when(below, (at) => `customer.org_id = ANY(${at}::text[])`)
        .when(from.tier, (tier) => `customer.tier = ${tier}`)
        .when(from.rural, (rural) => `customer.rural = ${rural}`);
      const complaint = complaintOf(filter, from);
      const why = whyNot(filter.bind(now), filter.bind(id));
      const found = await tx.query<Found[]>(
        `SELECT customer.id AS customer, customer.number, ${STRATA[from.by ?? ''] ?? "''"} AS stratum, ${why} AS "leftOut"
           FROM customer WHERE ${filter.where} ${complaint}
          ORDER BY customer.number LIMIT ${MOST_CUSTOMERS + 1}`,
        filter.parameters,
      );
      const chosen = found.filter(({ leftOut }) => leftOut === null);
      if (chosen.length === 0) throw Problem.fields({ field: 'list', code: 'blank' });
      const kept = await listed(tx, caller, { id, chosen, from, dryRun, now });
      return { ...kept, total: found.length, leftOut: summed(found), entered: 0, wrong: 0, problems: [] };
    });
  }
}

interface Found extends Chosen {
  number: string;
  leftOut: string | null;
}

/** SQL: why a customer is found but not listed. A call of the campaign itself cannot be open: it is being drafted. */
const whyNot = (now: string, campaign: string): string => `CASE
  WHEN ${isBarred('customer', now)} THEN 'do-not-call'
  WHEN EXISTS (SELECT FROM campaign_customer other WHERE other.customer_id = customer.id
    AND other.case_id IS NOT NULL AND other.outcome IS NULL AND other.campaign_id <> ${campaign}::uuid) THEN 'open-call' END`;

const MOST_NAMED = 50;

const summed = (found: readonly Found[]): LeftOutDto[] =>
  LEFT_OUT.flatMap((reason) => {
    const numbers = found.filter(({ leftOut }) => leftOut === reason).map(({ number }) => number);
    return numbers.length === 0 ? [] : [{ reason, count: numbers.length, numbers: numbers.slice(0, MOST_NAMED) }];
  });

/** Who had such a complaint, asked customer by customer; '' where nothing is said of complaints. */
function complaintOf(filter: Filter, from: Omit<ListSelection, 'dryRun'>): string {
  const about = new Filter();
  about.parameters.push(...filter.parameters);
  about
    .when(from.category, (at) => `head.category = ${at}`)
    .when(from.openedFrom, (at) => `head.opened_at >= ${at}::timestamptz`)
    .when(from.openedBefore, (at) => `head.opened_at < ${at}::timestamptz`)
    .when(from.closed, (at) => `(head.closed_at IS NOT NULL) = ${at}`)
    .when(from.closedFrom, (at) => `head.closed_at >= ${at}::timestamptz`)
    .when(from.closedBefore, (at) => `head.closed_at < ${at}::timestamptz`);
  filter.parameters.splice(0, filter.parameters.length, ...about.parameters);
  if (about.where === 'TRUE') return '';
  return `AND (SELECT true FROM case_head head WHERE head.customer_id = customer.id
    AND head.process = 'complaint-dispatch' AND ${about.where} LIMIT 1)`;
}

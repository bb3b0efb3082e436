import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { scopePaths, subtreeCondition, type Caller } from '../../platform/auth/scope';
import { appendAudit } from '../../platform/case-store/audit-chain';
import { withScope } from '../../platform/database/with-scope';
import { Problem } from '../../platform/http/problem';
import type { UnmaskBody, UnmaskedView } from './customer.dto';
import { findCustomer } from './customer-store';

/** Everybody's customers: the case decides then, not the customer's home. */
const WHOLE_TREE = ['hq.'];

@Injectable()
export class Unmasking {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Name and phone in full, with an entry in the `unmasking` stream in the same transaction: who, whose, what for,
   * never the data itself. Without a case only for customers one may look up; with one, for its customer.
   */
  unmask(caller: Caller, id: string, { purpose, case: caseId }: UnmaskBody, now: Date): Promise<UnmaskedView> {
    const { actor } = caller;
    return withScope(this.dataSource, actor, async (tx) => {
      if (caseId && !(await isCustomerOfVisibleCase(tx, caller, id, caseId)))
        throw Problem.fields({ field: 'case', code: 'unknown-case' });
      const scope = caseId ? WHOLE_TREE : scopePaths(caller, 'look-up-customers');
      const customer = await findCustomer(tx, scope, id);
      if (!customer) throw new Problem('not-found');
      await appendAudit(tx, 'unmasking', now, {
        actor: { kind: actor.kind, id: actor.id },
        onBehalfOf: (actor.kind === 'person' && actor.onBehalfOf) || null,
        command: 'unmask-customer',
        fields: { customer: id, purpose, case: caseId ?? null },
      });
      return { id, name: customer.name, phone: customer.phone };
    });
  }
}

async function isCustomerOfVisibleCase(
  tx: EntityManager,
  caller: Caller,
  customer: string,
  caseId: string,
): Promise<boolean> {
  const within = subtreeCondition('party.org_path', scopePaths(caller, 'unmask-customers'), 3);
  const found = await tx.query<unknown[]>(
    `SELECT FROM case_head head JOIN case_party party ON party.case_id = head.id AND party.opened_month = head.opened_month
      WHERE head.id = $1 AND head.customer_id = $2 AND ${within.sql} LIMIT 1`,
    [caseId, customer, ...within.parameters],
  );
  return found.length > 0;
}

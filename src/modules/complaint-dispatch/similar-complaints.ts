import type { EntityManager } from 'typeorm';
import type { Instant } from '../../../domain/shared/actor';
import { scopePaths, type Caller } from '../../platform/auth/scope';
import { isoTime } from '../../platform/database/iso-time';
import type { SimilarComplaintDto } from './complaint.dto';

/** The same customer and cause within this time is a repeat (domain step "any time"). */
const REPEAT_DAYS = 30;
const SHOWN = 10;

/**
 * Earlier complaints in scope that this one may repeat: of the same customer first, then those that say
 * the same. Their surveys are cases of the same customer too, and no complaints.
 */
export async function similarComplaints(
  tx: EntityManager,
  caller: Caller,
  { customer, text, except, now }: { customer: string; text: string; except: string | null; now: Instant },
): Promise<SimilarComplaintDto[]> {
  const since = new Date(now - REPEAT_DAYS * 86_400_000).toISOString();
  return tx.query(
    `SELECT head.id, head.number, head.stage, head.category, ${isoTime('head.opened_at')} AS "openedAt",
            round(found.similarity::numeric, 3)::float8 AS similarity, found.same_customer AS "sameCustomer"
       FROM similar_complaints($1::text[], $2, $3, $4, ${2 * SHOWN + 1}) found JOIN case_head head ON head.id = found.case_id
      WHERE head.process = 'complaint-dispatch' AND found.case_id IS DISTINCT FROM $5::uuid
      ORDER BY found.same_customer DESC, found.similarity DESC, head.opened_at DESC LIMIT ${SHOWN}`,
    [scopePaths(caller, 'read-cases'), customer, text, since, except],
  );
}

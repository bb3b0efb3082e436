import type { EntityManager } from 'typeorm';
import type { AppealState } from '../../../domain/appeal/appeal-state';
import { PROCESS as COMPLAINT, type ComplaintState } from '../../../domain/complaint-dispatch/complaint-state';
import type { Registration } from '../../../domain/appeal/rules/registration';
import type { Caller } from '../../platform/auth/scope';
import { readCase } from '../../platform/case-view/case-row';
import { Problem } from '../../platform/http/problem';

/** Where the customer has their answer. */
const ANSWERED: readonly string[] = ['surveying', 'investigating', 'archiving', 'closed', 'ended'];
/** Ended otherwise than by an answer. */
const UNANSWERED: readonly (string | null)[] = ['withdrawn', 'merged', 'recalled'];

/** Appeals by the customer against this complaint so far, the last one first. */
const EARLIER = `
  SELECT head.number, head.ended_at IS NOT NULL AS ended, head.state
    FROM case_link link JOIN case_head head ON head.id = link.case_id AND head.opened_month = link.opened_month
   WHERE link.other_id = $1 AND link.kind = 'appeal' AND head.category = 'appeal-customer'
   ORDER BY head.opened_at DESC, head.id DESC LIMIT 20`;

interface Earlier {
  number: string;
  ended: boolean;
  state: AppealState;
}

/** What an appeal takes over from its complaint, and how often the customer has appealed before. */
export interface ComplaintFacts {
  complaint: ComplaintState;
  facts: Omit<Registration, 'type' | 'org' | 'category' | 'text'>;
  round: number;
}

const all = <T>(...lists: readonly T[][]): T[] => [...new Set(lists.flat())];

/** @param byCustomer the customer's own: one at a time, and only against our own answer */
export async function complaintFacts(
  tx: EntityManager,
  caller: Caller,
  id: string,
  byCustomer: boolean,
): Promise<ComplaintFacts> {
  const row = await readCase(tx, caller, id);
  if (row.process !== COMPLAINT) throw Problem.fields({ field: 'complaint', code: 'other-process' });
  const complaint = row.state as ComplaintState;
  const before = await tx.query<Earlier[]>(EARLIER, [id]);
  const open = before.find(({ ended }) => !ended);
  if (byCustomer && complaint.origin.kind !== 'own')
    throw Problem.fields({ field: 'complaint', code: 'not-our-customer' });
  if (byCustomer && open)
    throw Problem.fields({ field: 'complaint', code: 'appeal-open', params: { number: open.number } });
  const { subject, stage, answeredAt, outcome, hotlinesHeard, workers, rural, urgency, channel } = complaint;
  const { kind, category, tier, customer } = subject;
  const facts = {
    complaint: id,
    about: { kind, category, channel },
    ...{ stage, tier, rural, urgency },
    answered: kind !== 'enquiry' && answeredAt !== null && ANSWERED.includes(stage) && !UNANSWERED.includes(outcome),
    heard: all(hotlinesHeard, ...before.map(({ state }) => state.heard)),
    workers: all(workers, ...before.map(({ state }) => state.workers)),
    doNotCall: complaint.doNotCall ?? false,
    ...(customer !== null && { customer }),
  };
  return { complaint, facts, round: before.length };
}

import type { TermsQuery } from '../../../domain/shared/transition';
import { machines } from '../../../domain/machines';
import { PolicyError } from './decision-table';
import { CompiledPolicy } from './policy-terms';

/** Cases that lie far apart: between them they meet most rules of a table that is meant. */
const SAMPLES: Omit<TermsQuery, 'process'>[] = [
  { org: '', category: 'billing', urgency: 'normal', tier: 'ordinary', rural: false },
  { org: '', category: 'fault', urgency: 'urgent', tier: 'leased-line', rural: true },
];

/**
 * What is wrong with a policy, naming table, rule and column; null where it can be used. Every rule's answer is looked
 * at, because one that fails would stop the cases that meet it at their start; some cases are asked through.
 * @param calendars ids of the calendars there are
 */
export async function policyFault(dmn: string, calendars: readonly string[]): Promise<string | null> {
  try {
    const policy = await CompiledPolicy.compile(dmn);
    const missing = policy.calendars().find((id) => !calendars.includes(id));
    if (missing !== undefined) return `no calendar ${missing}`;
    for (const process of Object.keys(machines)) for (const sample of SAMPLES) policy.answer({ process, ...sample });
    return null;
  } catch (error) {
    if (error instanceof PolicyError) return error.message;
    throw error;
  }
}

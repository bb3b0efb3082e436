import { checkFields } from '../shared/field-check';
import type { OrgRef } from '../shared/case-state';
import type { Command, Machine, TermsQuery } from '../shared/transition';
import { assemble } from './complaint-rule';
import { initial, PROCESS, type ComplaintState } from './complaint-state';
import { answer } from './rules/answer';
import { archive } from './rules/archive';
import { clocks } from './rules/clocks';
import { handling } from './rules/handling';
import { register } from './rules/register';
import { replyCheck } from './rules/reply-check';
import { returns } from './rules/returns';
import { secondReview } from './rules/second-review';
import { survey } from './rules/survey';
import { triage } from './rules/triage';

const rules = assemble(register, triage, secondReview, handling, returns, replyCheck, answer, survey, archive, clocks);

/** Terms are read at the start. A command that will be refused for its fields asks for none. */
function termsQuery(_state: ComplaintState, command: Command): TermsQuery | undefined {
  if (command.type !== 'register' || checkFields(register.register!.fields, command)) return undefined;
  const {
    org,
    category,
    tier,
    urgency = 'normal',
    rural = false,
  } = command as Command & {
    org: OrgRef;
    category: string;
    tier: string;
    urgency?: string;
    rural?: boolean;
  };
  return { process: PROCESS, org: org.id, category, urgency, tier, rural };
}

/** Process 1, complaint dispatch (投诉派单): the one table. */
export const machine: Machine<ComplaintState> = { process: PROCESS, rules, initial, termsQuery };

import type { OrgRef } from '../shared/case-state';
import { checkFields } from '../shared/field-check';
import type { Command, Machine, TermsQuery } from '../shared/transition';
import { assemble } from './complaint-rule';
import { initial, PROCESS, type ComplaintState } from './complaint-state';
import { raised, urgencyOf } from './moves/reopen';
import { answer } from './rules/answer';
import { anyTime } from './rules/any-time';
import { appeal } from './rules/appeal';
import { archive } from './rules/archive';
import { chase } from './rules/chase';
import { clocks } from './rules/clocks';
import { dispatch } from './rules/dispatch';
import { escalation } from './rules/escalation';
import { handling } from './rules/handling';
import { merge } from './rules/merge';
import { objection } from './rules/objection';
import { register } from './rules/register';
import { replyCheck } from './rules/reply-check';
import { returns } from './rules/returns';
import { secondReview } from './rules/second-review';
import { survey } from './rules/survey';
import { tasks } from './rules/tasks';
import { triage } from './rules/triage';
import { waiting } from './rules/waiting';

const rules = assemble(
  register,
  triage,
  secondReview,
  dispatch,
  handling,
  returns,
  chase,
  escalation,
  replyCheck,
  answer,
  objection,
  survey,
  archive,
  appeal,
  anyTime,
  merge,
  waiting,
  tasks,
  clocks,
);

interface Registered extends Command {
  org: OrgRef;
  category: string;
  tier: string;
  urgency?: string;
  rural?: boolean;
}

/** The policy's question for a running case, under the version it started with. */
const again = ({ org, subject, rural, policyVersion }: ComplaintState, priority: number): TermsQuery => ({
  process: PROCESS,
  org,
  category: subject.category,
  urgency: urgencyOf(priority),
  tier: subject.tier,
  rural,
  version: policyVersion,
});

/** Terms are read at the start, and again when the priority changes. A command refused for its fields asks for none. */
function termsQuery(state: ComplaintState, command: Command): TermsQuery | undefined {
  const rule = rules[command.type];
  if (!rule || checkFields(rule.fields, command)) return undefined;
  if (command.type === 'register') {
    const { org, category, tier, urgency = 'normal', rural = false } = command as Registered;
    return { process: PROCESS, org: org.id, category, urgency, tier, rural };
  }
  if (command.type === 'change-priority') return again(state, Number(command.priority));
  if (command.type === 'survey-reported' && command.consequence === 'reopen')
    return again(state, raised(state.subject.priority, Number(command.raise ?? 1)));
  return undefined;
}

/** Process 1, complaint dispatch (投诉派单): the one table. */
export const machine: Machine<ComplaintState> = { process: PROCESS, rules, initial, termsQuery };

import { checkFields } from '../../shared/field-check';
import type { OrgRef } from '../../shared/case-state';
import type { Machine } from '../../shared/transition';
import { tableOf } from '../case-table';
import { deliveryAlarm } from '../receipt';
import { RECEIPT } from '../steps';
import { initial, PROCESS, type FeedbackState } from './feedback-state';
import { elsewhere, links } from './links';
import { receiver } from './moves';
import { rules } from './rules';

const table = tableOf<FeedbackState>({ onBreach: { [RECEIPT]: deliveryAlarm(receiver) }, elsewhere }, rules, links);

/** Process 4, knowledge feedback (知识反馈). */
export const machine: Machine<FeedbackState> = {
  process: PROCESS,
  rules: table,
  initial,
  termsQuery: (_state, command) => {
    if (command.type !== 'register' || checkFields(table.register!.fields, command)) return undefined;
    const { org, urgency = 'normal' } = command as typeof command & { org: OrgRef; urgency?: string };
    return { process: PROCESS, org: org.id, category: 'knowledge', urgency, tier: 'ordinary', rural: false };
  },
};

import { checkFields } from '../../shared/field-check';
import type { OrgRef } from '../../shared/case-state';
import type { Machine } from '../../shared/transition';
import { tableOf } from '../case-table';
import { DATE_REVIEW, EXPIRY } from '../dates';
import { initial, PROCESS, type LocalState } from './local-state';
import { expire, reviewDate } from './moves';
import { rules } from './rules';

const table = tableOf<LocalState>({ onBreach: { [EXPIRY]: expire, [DATE_REVIEW]: reviewDate } }, rules);

/** Local publication (信息采编): one case is one article of the province's own, for as long as it is shown. */
export const machine: Machine<LocalState> = {
  process: PROCESS,
  rules: table,
  initial,
  termsQuery: (_state, command) => {
    if (command.type !== 'register' || checkFields(table.register!.fields, command)) return undefined;
    const { org, urgency = 'normal' } = command as typeof command & { org: OrgRef; urgency?: string };
    return { process: PROCESS, org: org.id, category: 'knowledge', urgency, tier: 'ordinary', rural: false };
  },
};

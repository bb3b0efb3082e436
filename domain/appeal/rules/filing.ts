import { authors, type ContentRef, type Instant } from '../../shared/actor';
import { liveClock, meetClocks } from '../../shared/case-clocks';
import { refuse } from '../../shared/errors';
import { instant, text } from '../../shared/field';
import type { Rules } from '../../shared/loop/case-table';
import { written } from '../../shared/loop/opening';
import { deliver } from '../../shared/loop/steps';
import { FILING } from '../../shared/sla-clock';
import type { Command } from '../../shared/transition';
import type { AppealState } from '../appeal-state';
import { finish, FIRST_CONTACT, toApproval, toFiling, toReporting } from '../moves';
import { isAhead } from './registration';

type Reported = Command & Record<'facts' | 'result' | 'opinion', ContentRef>;

/** A regulator's appeal: reported by the hotline that owns it, approved by the centre leader, filed with the regulator. */
export const filing: Rules<AppealState> = {
  // Who reports what the customer thinks of the result has spoken with them.
  'submit-report': {
    stages: ['reporting'],
    step: 'write-report',
    fields: { facts: text(), result: text(), opinion: text() },
    apply: (draft, command, context) => {
      const { facts, result, opinion } = command as Reported;
      const by = [...new Set([...(draft.report?.by ?? []), ...authors(context.actor)])];
      Object.assign(draft, { report: { facts, result, opinion, by }, returned: null });
      meetClocks(draft, context, FIRST_CONTACT);
      return toApproval(draft, context);
    },
  },
  approve: {
    stages: ['approval'],
    step: 'approve-report',
    fields: {},
    apply: (draft, _command, context) => toFiling(draft, context),
  },
  return: {
    stages: ['approval'],
    step: 'approve-report',
    fields: { text: text() },
    apply: (draft, command, context) => {
      draft.returned = written(command.text, context);
      return [deliver(draft, 'report-returned', draft.org), ...toReporting(draft, context)];
    },
  },
  // Under the number that the filing got, on the day on which it was filed.
  file: {
    stages: ['filing'],
    step: 'file-report',
    fields: { number: text(64), filedAt: instant() },
    apply: (draft, command, context) => {
      const filedAt = command.filedAt as Instant;
      if (filedAt < draft.notice!.noticedAt || isAhead(filedAt, context))
        return refuse('invalid-field', { field: 'filedAt' });
      const due = liveClock(draft, FILING)?.dueAt ?? Infinity;
      draft.filed = { number: command.number as ContentRef, filedAt, late: filedAt > due };
      meetClocks(draft, context, FILING);
      const { notice, filed } = draft;
      return [
        deliver(draft, 'filed', draft.org, { regulator: notice!.regulator, late: filed.late }),
        ...finish(draft, context, 'filed'),
      ];
    },
  },
};

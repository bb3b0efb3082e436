import { meetClocks } from '../shared/case-clocks';
import { loopMachine } from '../shared/loop/loop-machine';
import { FILING_ALARM } from '../shared/loop/steps';
import { FILING } from '../shared/sla-clock';
import type { TermsQuery } from '../shared/transition';
import { initial, PROCESS, type AppealState } from './appeal-state';
import { alarm, FIRST_CONTACT, late, LIMITS } from './moves';
import { filing } from './rules/filing';
import { registration } from './rules/registration';
import { ruling } from './rules/ruling';

/** Whose time it is while the customer is asked: the surveyors'. */
const elsewhere = ({ stage, owner }: AppealState) =>
  stage === 'surveying' ? { role: 'surveyor' as const, org: owner.id, person: null } : null;

/** Process 8, appeal (申诉): by the customer, or by the regulator for them. */
export const machine = loopMachine<AppealState>(
  {
    process: PROCESS,
    initial,
    limitsOf: (registered) => {
      const { category, tier, rural = false } = registered as Partial<TermsQuery>;
      return { ...(category && { category }), ...(tier && { tier }), rural };
    },
    onBreach: Object.fromEntries(LIMITS.map((kind) => [kind, late])),
    onWarning: { [FILING]: alarm },
    alarms: [FILING_ALARM],
    onContact: (draft, context) => meetClocks(draft, context, FIRST_CONTACT),
    elsewhere,
  },
  registration,
  ruling,
  filing,
);

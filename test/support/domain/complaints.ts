import { machine } from '../../../domain/complaint-dispatch/complaint-dispatch';
import type { ComplaintStage, ComplaintState } from '../../../domain/complaint-dispatch/complaint-state';
import type { Terms } from '../../../domain/shared/terms';
import { CaseDriver, words } from './case-driver';
import { CASE, ORGS, PEOPLE } from './people';
import { testTerms } from './terms';

/** What a junior of Lanzhou registers on the phone; `over` replaces single fields. */
export const registration = (over: Record<string, unknown> = {}): Record<string, unknown> => ({
  org: ORGS.lz,
  kind: 'complaint',
  category: 'billing',
  channel: 'phone',
  tier: 'ordinary',
  text: words('complaint'),
  customer: 'customer-1',
  ...over,
});

type Driver = CaseDriver<ComplaintState>;

/** One step further on the plain path each. */
const PATH: [reached: ComplaintStage, step: (driver: Driver) => void][] = [
  ['second-review', (d) => d.do(PEOPLE.junior, 'draft-dispatch', { target: ORGS.billing, text: words('draft') })],
  ['dispatched', (d) => d.do(PEOPLE.senior, 'approve-dispatch')],
  ['handling', (d) => d.do(PEOPLE.billing, 'accept')],
  ['reply-check', (d) => d.do(PEOPLE.billing, 'reply', { text: words('reply') })],
  ['answering', (d) => d.do(PEOPLE.junior, 'approve-reply')],
  ['surveying', (d) => d.do(PEOPLE.junior, 'answer-customer', { text: words('answer'), accepted: true })],
  ['archiving', (d) => d.do(CASE, 'survey-reported', report(d, 'satisfied', 'none'))],
  [
    'closed',
    (d) => d.do(PEOPLE.records, 'archive', { category: 'billing', cause: 'billing-error', publication: 'none' }),
  ],
  ['ended', (d) => d.wait(8 * 24 * 60)],
];

/** Where the plain path is left. */
const BRANCHES: Partial<Record<ComplaintStage, [from: ComplaintStage, step: (driver: Driver) => void]>> = {
  'return-review': ['dispatched', (d) => d.do(PEOPLE.billing, 'return-order', { text: words('not ours') })],
  'leader-decision': [
    'dispatched',
    (d) => {
      for (let returned = 0; returned < 3; returned++) {
        if (returned > 0) d.do(PEOPLE.senior2, 'insist', { text: words() });
        d.do(PEOPLE.billing, 'return-order', { text: words() });
      }
    },
  ],
  'send-back-review': ['reply-check', (d) => d.do(PEOPLE.junior, 'draft-send-back', { text: words('not good') })],
  objection: ['answering', (d) => d.do(PEOPLE.junior, 'answer-customer', { text: words(), accepted: false })],
  investigating: ['surveying', (d) => d.do(CASE, 'survey-reported', report(d, 'mismatch', 'investigate'))],
};

/** The survey's last word about this case. */
export const report = (
  { state }: Driver,
  outcome: string,
  consequence: string,
  rest: Record<string, unknown> = {},
) => ({
  survey: state.survey?.caseId,
  outcome,
  consequence,
  raise: consequence === 'reopen' ? 1 : 0,
  text: words('customer'),
  ...rest,
});

/** A registered complaint, and its driver. */
export function registered(over: Record<string, unknown> = {}, terms: Terms = testTerms(), caseId?: string): Driver {
  const driver = new CaseDriver<ComplaintState>(machine, terms, caseId);
  driver.do(PEOPLE.junior, 'register', registration(over));
  return driver;
}

/** A complaint brought to a stage: on the plain path, or by the shortest branch off it. */
export function complaintAt(
  stage: ComplaintStage,
  over: Record<string, unknown> = {},
  terms: Terms = testTerms(),
): Driver {
  const branch = BRANCHES[stage];
  const goal = branch?.[0] ?? stage;
  const driver = registered(over, terms);
  for (const [reached, step] of PATH) {
    if (driver.state.stage === goal) break;
    step(driver);
    if (driver.state.stage !== reached) throw new Error(`expected ${reached}, is ${driver.state.stage}`);
  }
  branch?.[1](driver);
  if (driver.state.stage !== stage) throw new Error(`expected ${stage}, is ${driver.state.stage}`);
  return driver;
}

import { machine } from '../../../domain/suggestion/suggestion';
import type { SuggestionStage, SuggestionState } from '../../../domain/suggestion/suggestion-state';
import type { Terms } from '../../../domain/shared/terms';
import { CaseDriver, words } from './case-driver';
import { ORGS, PEOPLE } from './people';
import { minutes, testTerms } from './terms';

const HOUR = 60;

/** Limits in plain minutes, so that a test can say when. */
export const suggestionTerms = (): Terms =>
  testTerms({
    clocks: {
      classification: minutes(8 * HOUR, [0.5, 0.8]),
      routing: minutes(8 * HOUR, [0.5, 0.8]),
      consideration: minutes(40 * HOUR, [0.5, 0.8]),
      review: minutes(8 * HOUR, [0.5, 0.8]),
      answer: minutes(4 * HOUR, [0.5, 0.8]),
    },
  });

export const suggested = (over: Record<string, unknown> = {}): Record<string, unknown> => ({
  org: ORGS.lz,
  channel: 'phone',
  text: words('suggestion'),
  customer: 'customer-1',
  tier: 'vip',
  ...over,
});

export type Suggestion = CaseDriver<SuggestionState>;

const PATH: [reached: SuggestionStage, step: (driver: Suggestion) => void][] = [
  ['routing', (d) => d.do(PEOPLE.records, 'classify', { category: 'billing', branch: ORGS.service })],
  ['considering', (d) => d.do(PEOPLE.service, 'route', { department: ORGS.billing })],
  ['review', (d) => d.do(PEOPLE.billing, 'adopt', { text: words('will be done') })],
  ['telling', (d) => d.do(PEOPLE.service, 'approve')],
  ['ended', (d) => d.do(PEOPLE.junior, 'tell-customer', { text: words('told'), reached: true })],
];

/** A suggestion brought to a stage on the plain path. */
export function suggestionAt(stage: SuggestionStage, over: Record<string, unknown> = {}): Suggestion {
  const driver: Suggestion = new CaseDriver(machine, suggestionTerms(), 'suggestion-1');
  driver.do(PEOPLE.junior, 'register', suggested(over));
  for (const [, step] of PATH) {
    if (driver.state.stage === stage) break;
    step(driver);
  }
  if (driver.state.stage !== stage) throw new Error(`expected ${stage}, is ${driver.state.stage}`);
  return driver;
}

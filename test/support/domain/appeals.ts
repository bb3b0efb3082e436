import { machine } from '../../../domain/appeal/appeal';
import type { AppealStage, AppealState } from '../../../domain/appeal/appeal-state';
import type { Terms } from '../../../domain/shared/terms';
import { CaseDriver, START, words } from './case-driver';
import { ORGS, PEOPLE } from './people';
import { minutes, testTerms } from './terms';

const HOUR = 60;
const DAY = 24 * HOUR;

/** Limits in plain minutes, so that a test can say when; those of a complaint beside them. */
export const appealTerms = (): Terms =>
  testTerms({
    clocks: {
      accept: minutes(2 * HOUR, [0.5, 0.8]),
      handle: minutes(72 * HOUR, [0.5, 0.8]),
      review: minutes(8 * HOUR, [0.5, 0.8]),
      filing: minutes(10 * DAY, [0.5, 0.8]),
    },
  });

/** What the API knows of an answered complaint of Lanzhou that no hotline has heard. */
export const appealed = (over: Record<string, unknown> = {}): Record<string, unknown> => ({
  org: ORGS.lz,
  category: 'appeal-customer',
  complaint: 'complaint-1',
  about: { kind: 'complaint', category: 'billing', channel: 'phone' },
  stage: 'closed',
  answered: true,
  heard: [],
  workers: ['lz.junior', 'lz.senior', 'lz.billing'],
  text: words('appeal'),
  tier: 'ordinary',
  customer: 'customer-1',
  ...over,
});

/** Two days after the regulator's notice. */
export const noticed = (over: Record<string, unknown> = {}): Record<string, unknown> =>
  appealed({
    org: ORGS.gs,
    category: 'appeal-regulator',
    regulator: 'province-administration',
    document: '甘通管申〔2026〕12号',
    noticedAt: START - 2 * DAY * 60_000,
    ...over,
  });

export type Appeal = CaseDriver<AppealState>;

export function registeredAppeal(fields = appealed(), by = PEOPLE.junior): Appeal {
  const driver: Appeal = new CaseDriver(machine, appealTerms(), 'appeal-1');
  driver.do(by, 'register', fields);
  return driver;
}

export const report = () => ({ facts: words('facts'), result: words('result'), opinion: words('opinion') });

type Path = [reached: AppealStage, step: (driver: Appeal) => void][];

const CUSTOMER: Path = [
  ['deciding', (d) => d.do(PEOPLE.manager, 'accept')],
  ['surveying', (d) => d.do(PEOPLE.manager, 'uphold', { text: words('it stands') })],
];
const REGULATOR: Path = [
  ['reporting', (d) => d.do(PEOPLE.gm, 'accept')],
  ['approval', (d) => d.do(PEOPLE.gm, 'submit-report', report())],
  ['filing', (d) => d.do(PEOPLE.gsHead, 'approve')],
  ['ended', (d) => d.do(PEOPLE.gm, 'file', { number: words('number'), filedAt: d.now })],
];

function at(path: Path, driver: Appeal, stage: AppealStage): Appeal {
  for (const [, step] of path) if (driver.state.stage !== stage) step(driver);
  if (driver.state.stage !== stage) throw new Error(`expected ${stage}, is ${driver.state.stage}`);
  return driver;
}

export const customersAt = (stage: AppealStage, over: Record<string, unknown> = {}): Appeal =>
  at(CUSTOMER, registeredAppeal(appealed(over)), stage);

export const regulatorsAt = (stage: AppealStage, over: Record<string, unknown> = {}): Appeal =>
  at(REGULATOR, registeredAppeal(noticed(over), PEOPLE.gm), stage);

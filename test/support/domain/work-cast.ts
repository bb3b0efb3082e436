import type { OrgId, Role } from '../../../domain/shared/actor';
import type { Terms } from '../../../domain/shared/terms';
import type { AssignmentState } from '../../../domain/work-assignment/assignment-state';
import { machine } from '../../../domain/work-assignment/work-assignment';
import { inHours } from './bulletin-cast';
import { CaseDriver, words } from './case-driver';
import { ORGS, type Person } from './people';
import { minutes, testTerms } from './terms';

const person = (id: string, role: Role, org: OrgId): Person => ({ kind: 'person', id, posts: [{ role, org }] });

/** HQ, Gansu with two prefectures and a department, Shaanxi: who gives out work, and who does it. */
export const WORK_CAST = {
  hqManager: person('hq.publisher', 'bulletin-manager', 'hq'),
  gsManager: person('gs.publisher', 'bulletin-manager', 'gs'),
  gsManager2: person('gs.publisher2', 'bulletin-manager', 'gs'),
  gsAuthor: person('gs.bulletins', 'bulletin-author', 'gs'),
  gsNetwork: person('gs.network', 'handler', 'gs-network'),
  snManager: person('sn.publisher', 'bulletin-manager', 'sn'),
  lzManager: person('lz.publisher', 'bulletin-manager', 'gs-lz'),
  lzAuthor: person('lz.bulletins', 'bulletin-author', 'gs-lz'),
  lzLeader: person('lz.leader', 'team-leader', 'gs-lz'),
  lzBilling: person('lz.billing', 'handler', 'gs-lz-billing'),
  tsAuthor: person('ts.bulletins', 'bulletin-author', 'gs-ts'),
  tsManager: person('ts.publisher', 'bulletin-manager', 'gs-ts'),
} satisfies Record<string, Person>;

const HOUR = 60;

/** Limits in plain minutes, so that a test can say when. */
export function workTerms({ bounds = {} }: { bounds?: Record<string, number> } = {}): Terms {
  const clocks = {
    review: minutes(8 * HOUR, [0.5, 0.8]),
    'work-acknowledge': minutes(2 * HOUR, [0.5, 0.8]),
    // Of the deadline's clock this is what is left at least after a return; its limit is the assignment's.
    'work-deadline': minutes(4 * HOUR, [0.5, 0.8]),
  };
  return testTerms({ clocks, bounds });
}

/** What is given out: to Lanzhou and Tianshui, due ten hours after the test's beginning. */
export const work = (rest: object = {}) => ({
  words: words('work'),
  receivers: [ORGS.lz, ORGS.ts],
  dueAt: inHours(10),
  ...rest,
});

export type Assignment = CaseDriver<AssignmentState>;

/** Gansu's, written and not yet given out. */
export function begunWork(by: Person = WORK_CAST.gsManager, terms = workTerms()): Assignment {
  const driver = new CaseDriver(machine, terms, 'assignment-1');
  const org = Object.values(ORGS).find(({ id }) => id === by.posts[0]!.org)!;
  driver.do(by, 'register', { org });
  return driver;
}

export function assignedWork(rest: object = {}): Assignment {
  const driver = begunWork();
  driver.do(WORK_CAST.gsManager, 'assign-work', work(rest));
  return driver;
}

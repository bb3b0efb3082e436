import type { PublishState } from '../../../domain/bulletin/publish/publish-state';
import { machine } from '../../../domain/bulletin-publish/bulletin-publish';
import type { OrgId, Role } from '../../../domain/shared/actor';
import type { Terms } from '../../../domain/shared/terms';
import { CaseDriver, START, words } from './case-driver';
import { connected, ORGS, type Person } from './people';
import { minutes, testTerms } from './terms';

const person = (id: string, role: Role, org: OrgId): Person => ({ kind: 'person', id, posts: [{ role, org }] });
const SL = ORGS.secondLine.id;

/** Second line, HQ, two provinces and two of Gansu's prefectures, two of each that matters. */
export const BULLETIN_CAST = {
  slAuthor: person('sl.bulletins', 'bulletin-author', SL),
  slManager: person('sl.publisher', 'bulletin-manager', SL),
  slManager2: person('sl.publisher2', 'bulletin-manager', SL),
  hqAuthor: person('hq.bulletins', 'bulletin-author', 'hq'),
  hqManager: person('hq.publisher', 'bulletin-manager', 'hq'),
  hqManager2: person('hq.publisher2', 'bulletin-manager', 'hq'),
  gsAuthor: person('gs.bulletins', 'bulletin-author', 'gs'),
  gsManager: person('gs.publisher', 'bulletin-manager', 'gs'),
  gsManager2: person('gs.publisher2', 'bulletin-manager', 'gs'),
  gsLeader: person('gs.leader', 'team-leader', 'gs'),
  snAuthor: person('sn.bulletins', 'bulletin-author', 'sn'),
  snManager: person('sn.publisher', 'bulletin-manager', 'sn'),
  lzAuthor: person('lz.bulletins', 'bulletin-author', 'gs-lz'),
  lzManager: person('lz.publisher', 'bulletin-manager', 'gs-lz'),
  tsAuthor: person('ts.bulletins', 'bulletin-author', 'gs-ts'),
  tsManager: person('ts.publisher', 'bulletin-manager', 'gs-ts'),
  coordinator: person('hq.coordinator', 'hq-coordinator', 'hq'),
  gsAgent: person('gs.agent', 'senior-agent', 'gs'),
} satisfies Record<string, Person>;

export const HQ_BOARD = connected('hq-board', 'hq');
export const GS_BOARD = connected('gs-board', 'gs');
export const SN_BOARD = connected('sn-board', 'sn');

const HOUR = 60;

/** Limits in plain minutes, so that a test can say when; `without` takes clocks away. */
export function bulletinTerms({
  without = ['receipt'],
  bounds = {},
}: { without?: string[]; bounds?: Record<string, number> } = {}): Terms {
  const clocks: Record<string, ReturnType<typeof minutes> | undefined> = {
    review: minutes(8 * HOUR, [0.5, 0.8]),
    receipt: minutes(HOUR),
    'province-publication': minutes(8 * HOUR, [0.5, 0.8]),
    'follow-up': minutes(4 * HOUR, [0.5, 0.8]),
    // Of a reply's clock this is what is left at least; its limit is the bulletin's.
    reply: minutes(4 * HOUR, [0.5, 0.8]),
  };
  for (const kind of without) clocks[kind] = undefined;
  return testTerms({ clocks, bounds });
}

/** So many hours after every test's beginning. */
export const inHours = (hours: number): number => START + hours * HOUR * 60_000;

export const bulletin = (rest: object = {}, id = 'v1') => ({
  words: words(id),
  receivers: [ORGS.gs, ORGS.sn],
  ...rest,
});

export type Bulletin = CaseDriver<PublishState>;

export function begunBulletin(
  by: Person,
  { terms = bulletinTerms(), ...rest }: { terms?: Terms; kind?: string; scope?: string; urgency?: string } = {},
): Bulletin {
  const driver = new CaseDriver(machine, terms, 'bulletin-1');
  const org = Object.values(ORGS).find(({ id }) => id === by.posts[0]!.org)!;
  driver.do(by, 'register', { org, scope: 'network', kind: 'bulletin', ...rest });
  return driver;
}

/** HQ's own, shown to Gansu and Shaanxi. */
export function shownBulletin(content: object = {}, rest: Parameters<typeof begunBulletin>[1] = {}): Bulletin {
  const driver = begunBulletin(BULLETIN_CAST.hqAuthor, rest);
  driver.do(BULLETIN_CAST.hqAuthor, 'submit', bulletin(content));
  driver.do(BULLETIN_CAST.hqManager, 'approve');
  return driver;
}

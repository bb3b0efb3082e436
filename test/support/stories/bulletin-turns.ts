import { bulletin, BULLETIN_CAST as CAST } from '../domain/bulletin-cast';
import { words } from '../domain/case-driver';
import { connected, ORGS } from '../domain/people';
import type { Actor } from '../../../domain/shared/actor';
import type { CaseState } from '../../../domain/shared/case-state';
import { say, type BulletinPlace, type Fields, type Turn } from './story';

const HOUR = 3_600_000;
export const XJ_BOARD = connected('xj-board', 'xj');
export const { slAuthor, slManager, hqAuthor, hqManager, hqManager2, gsAuthor, gsManager, snAuthor, snManager } = CAST;

type Content = Fields | ((state: CaseState) => Fields);
export const act = (by: Actor, does: string, place: BulletinPlace, fields: Content = {}): Turn => ({
  by,
  does,
  in: place,
  with: fields,
});
export const begin = (
  by: Actor,
  org: keyof typeof ORGS,
  over: Fields = {},
  place: BulletinPlace = 'bulletin',
): Turn => ({
  by,
  opens: place,
  process: 'bulletin-publish',
  with: { org: ORGS[org], scope: 'network', kind: 'bulletin', ...over },
});

/** What is submitted; hours count from the bulletin's beginning. */
export const content =
  (over: Fields = {}, inHours: Record<string, number> = {}): Content =>
  ({ openedAt }) => ({
    ...bulletin(over),
    ...Object.fromEntries(Object.entries(inHours).map(([name, amount]) => [name, openedAt + amount * HOUR])),
  });
export const moved =
  (amount: number) =>
  ({ openedAt }: CaseState) =>
    say({ replyBy: openedAt + amount * HOUR });

/** HQ's own, to Gansu and Shaanxi. */
export const shownByHq = (given: Content, over: Fields = {}): Turn[] => [
  begin(hqAuthor, 'hq', over),
  act(hqAuthor, 'submit', 'bulletin', given),
  act(hqManager, 'approve', 'bulletin'),
];
export const followUp = (rest: Fields = {}): Turn =>
  act(hqAuthor, 'draft-follow-up', 'bulletin', { words: words('f'), ...rest });
export const passed = act(hqManager, 'approve-follow-up', 'bulletin');
export const withdrawn: Turn[] = [
  act(hqManager, 'propose-withdrawal', 'bulletin', say()),
  act(hqManager2, 'confirm-withdrawal', 'bulletin'),
];

import { bulletin, BULLETIN_CAST as CAST, bulletinTerms, GS_BOARD, HQ_BOARD, SN_BOARD } from '../domain/bulletin-cast';
import { words } from '../domain/case-driver';
import { connected, ORGS, PEOPLE } from '../domain/people';
import type { Actor } from '../../../domain/shared/actor';
import type { CaseState } from '../../../domain/shared/case-state';
import { hours, say, type BulletinPlace, type Fields, type Story, type Turn } from './story';

const HOUR = 3_600_000;
const XJ_BOARD = connected('xj-board', 'xj');
const { slAuthor, slManager, hqAuthor, hqManager, hqManager2, gsAuthor, gsManager, snAuthor, snManager } = CAST;

type Content = Fields | ((state: CaseState) => Fields);
const act = (by: Actor, does: string, place: BulletinPlace, fields: Content = {}): Turn => ({
  by,
  does,
  in: place,
  with: fields,
});
const begin = (by: Actor, org: keyof typeof ORGS, over: Fields = {}, place: BulletinPlace = 'bulletin'): Turn => ({
  by,
  opens: place,
  process: 'bulletin-publish',
  with: { org: ORGS[org], scope: 'network', kind: 'bulletin', ...over },
});

/** What is submitted; hours count from the bulletin's beginning. */
const content =
  (over: Fields = {}, inHours: Record<string, number> = {}): Content =>
  ({ openedAt }) => ({
    ...bulletin(over),
    ...Object.fromEntries(Object.entries(inHours).map(([name, amount]) => [name, openedAt + amount * HOUR])),
  });
const moved =
  (amount: number) =>
  ({ openedAt }: CaseState) =>
    say({ replyBy: openedAt + amount * HOUR });

/** HQ's own, to Gansu and Shaanxi. */
const shownByHq = (given: Content, over: Fields = {}): Turn[] => [
  begin(hqAuthor, 'hq', over),
  act(hqAuthor, 'submit', 'bulletin', given),
  act(hqManager, 'approve', 'bulletin'),
];
const followUp = (rest: Fields = {}): Turn =>
  act(hqAuthor, 'draft-follow-up', 'bulletin', { words: words('f'), ...rest });
const passed = act(hqManager, 'approve-follow-up', 'bulletin');
const withdrawn: Turn[] = [
  act(hqManager, 'propose-withdrawal', 'bulletin', say()),
  act(hqManager2, 'confirm-withdrawal', 'bulletin'),
];

/** Second line, HQ, two provinces and one that comes later: lives of bulletins. */
export const bulletinStories: Story[] = [
  {
    title:
      'second line asks for replies by a form: returned everywhere, a receiver added, the deadline moved, then closed',
    terms: bulletinTerms({ without: [] }),
    turns: [
      begin(slAuthor, 'secondLine', { urgency: 'urgent' }),
      act(slAuthor, 'submit', 'bulletin', content({ form: words('form') }, { replyBy: 24 })),
      act(slManager, 'return', 'bulletin', say()),
      act(slAuthor, 'submit', 'bulletin', content({ form: words('form') }, { replyBy: 24 })),
      act(slManager, 'approve', 'bulletin'),
      act(HQ_BOARD, 'acknowledge', 'bulletin'),
      act(hqManager, 'return', 'bulletin', say()),
      act(slAuthor, 'submit', 'bulletin', content({ form: words('form') }, { replyBy: 24 })),
      act(slManager, 'approve', 'bulletin'),
      act(HQ_BOARD, 'acknowledge', 'bulletin'),
      act(hqManager, 'approve', 'bulletin'),
      act(GS_BOARD, 'acknowledge', 'to-gs'),
      act(gsManager, 'publish-locally', 'to-gs', { pinned: true }),
      act(SN_BOARD, 'acknowledge', 'to-sn'),
      act(snManager, 'publish-locally', 'to-sn'),
      act(gsAuthor, 'submit-reply', 'reply-gs', { answers: words('a') }),
      act(gsManager, 'send-back', 'reply-gs', say()),
      act(gsAuthor, 'submit-reply', 'reply-gs', { answers: words('b') }),
      act(gsManager, 'approve', 'reply-gs'),
      act(HQ_BOARD, 'acknowledge', 'reply-gs'),
      act(hqManager, 'return', 'reply-gs', say()),
      act(hqManager, 'move-deadline', 'bulletin', moved(30)),
      act(gsAuthor, 'submit-reply', 'reply-gs', { answers: words('c') }),
      act(gsManager, 'approve', 'reply-gs'),
      act(HQ_BOARD, 'acknowledge', 'reply-gs'),
      act(hqManager2, 'accept-reply', 'reply-gs'),
      act(hqManager, 'add-receivers', 'bulletin', { receivers: [ORGS.xj] }),
      act(XJ_BOARD, 'acknowledge', 'to-xj'),
      act(hqManager, 'close-replies', 'bulletin', say()),
      act(hqManager, 'pin', 'bulletin', { pinned: true }),
      ...withdrawn,
      act(GS_BOARD, 'acknowledge', 'to-gs'),
      act(SN_BOARD, 'acknowledge', 'to-sn'),
      act(XJ_BOARD, 'acknowledge', 'to-xj'),
    ],
    ends: {
      bulletin: ['ended', 'taken-down'],
      'to-gs@1': ['ended', 'published'],
      'to-xj@1': ['ended', 'superseded'],
      'to-gs': ['ended', 'taken-down'],
      'to-xj': ['ended', 'taken-down'],
      'reply-gs': ['ended', 'accepted'],
      'reply-sn': ['ended', 'closed'],
      'reply-xj': ['ended', 'closed'],
    },
  },
  {
    title: 'a fault is followed up while a delivery is still in receipt, cleared, and expires',
    terms: bulletinTerms({ without: [] }),
    turns: [
      ...shownByHq(content({}, { startsAt: 0, expiresAt: 12 }), { kind: 'fault-notice', urgency: 'urgent' }),
      act(GS_BOARD, 'acknowledge', 'to-gs'),
      act(gsManager, 'publish-locally', 'to-gs'),
      followUp(),
      act(hqManager, 'return-follow-up', 'bulletin', say()),
      followUp({ state: 'ongoing' }),
      passed,
      act(GS_BOARD, 'acknowledge', 'to-gs'),
      act(SN_BOARD, 'acknowledge', 'to-sn'),
      followUp({ state: 'cleared' }),
      passed,
      act(SN_BOARD, 'acknowledge', 'to-sn'),
      act(snManager, 'publish-locally', 'to-sn'),
      act(GS_BOARD, 'acknowledge', 'to-gs'),
      hours(12),
      act(GS_BOARD, 'acknowledge', 'to-gs'),
      act(SN_BOARD, 'acknowledge', 'to-sn'),
    ],
    ends: {
      bulletin: ['ended', 'expired'],
      'to-gs@2': ['ended', 'published'],
      'to-sn@1': ['ended', 'superseded'],
      'to-sn@2': ['ended', 'superseded'],
      'to-sn@3': ['ended', 'published'],
      'to-sn': ['ended', 'taken-down'],
    },
  },
  {
    title: 'a province asks its own prefectures: all have replied, one of them late and returned after the deadline',
    terms: bulletinTerms(),
    turns: [
      begin(gsAuthor, 'gs', { scope: 'local' }),
      act(gsAuthor, 'submit', 'bulletin', content({ receivers: [ORGS.lz, ORGS.ts, ORGS.billing] }, { replyBy: 8 })),
      act(gsManager, 'approve', 'bulletin'),
      hours(9),
      act(CAST.lzAuthor, 'submit-reply', 'reply-gs-lz', say()),
      act(CAST.lzManager, 'approve', 'reply-gs-lz'),
      hours(2),
      act(gsManager, 'return', 'reply-gs-lz', say()),
      act(CAST.lzAuthor, 'submit-reply', 'reply-gs-lz', say()),
      act(CAST.lzManager, 'approve', 'reply-gs-lz'),
      act(gsManager, 'accept-reply', 'reply-gs-lz'),
      act(CAST.tsAuthor, 'submit-reply', 'reply-gs-ts', say()),
      act(CAST.tsManager, 'approve', 'reply-gs-ts'),
      act(gsManager, 'accept-reply', 'reply-gs-ts'),
      act(gsManager, 'propose-withdrawal', 'bulletin', say()),
      act(CAST.gsManager2, 'keep-shown', 'bulletin', say()),
      act(gsManager, 'propose-withdrawal', 'bulletin', say()),
      act(CAST.gsManager2, 'confirm-withdrawal', 'bulletin'),
    ],
    ends: {
      bulletin: ['ended', 'taken-down'],
      'reply-gs-lz': ['ended', 'accepted'],
      'reply-gs-ts': ['ended', 'accepted'],
    },
  },
  {
    title:
      'everybody is slow: reviews, receipts, provinces, follow-ups, replies; tiers are called; withdrawn while replies are open',
    terms: bulletinTerms({ without: [], bounds: { 'extend.share': 0.5 } }),
    turns: [
      begin(slAuthor, 'secondLine', { kind: 'cutover-notice' }),
      act(slAuthor, 'submit', 'bulletin', content({}, { startsAt: 30, endsAt: 40, replyBy: 40 })),
      hours(9),
      act(PEOPLE.coordinator, 'extend', 'bulletin', say({ minutes: 60 })),
      act(slManager, 'approve', 'bulletin'),
      hours(2),
      act(PEOPLE.coordinator, 'acknowledge', 'bulletin'),
      act(hqManager, 'approve', 'bulletin'),
      hours(2),
      act(CAST.gsLeader, 'acknowledge', 'to-gs'),
      act(SN_BOARD, 'acknowledge', 'to-sn'),
      hours(11),
      act(PEOPLE.gm, 'take-over', 'to-gs', say()),
      act(PEOPLE.gm, 'publish-locally', 'to-gs'),
      act(snManager, 'publish-locally', 'to-sn'),
      hours(14),
      act(slAuthor, 'draft-follow-up', 'bulletin', { words: words('f'), state: 'ongoing' }),
      hours(6),
      act(hqManager, 'approve-follow-up', 'bulletin'),
      act(GS_BOARD, 'acknowledge', 'to-gs'),
      act(SN_BOARD, 'acknowledge', 'to-sn'),
      act(snAuthor, 'submit-reply', 'reply-sn', say()),
      act(snManager, 'approve', 'reply-sn'),
      ...withdrawn,
      act(GS_BOARD, 'acknowledge', 'to-gs'),
      act(SN_BOARD, 'acknowledge', 'to-sn'),
    ],
    ends: {
      bulletin: ['ended', 'taken-down'],
      'to-gs@1': ['ended', 'published'],
      'reply-gs': ['ended', 'taken-down'],
      'reply-sn': ['ended', 'taken-down'],
    },
  },
  {
    title: 'a receiver is taken off again while it replies, and comes back; the others have replied to all meanwhile',
    terms: bulletinTerms({ without: [] }),
    turns: [
      ...shownByHq(content({}, { replyBy: 24 })),
      act(GS_BOARD, 'acknowledge', 'to-gs'),
      act(SN_BOARD, 'acknowledge', 'to-sn'),
      act(gsManager, 'publish-locally', 'to-gs'),
      act(snManager, 'publish-locally', 'to-sn'),
      act(gsAuthor, 'submit-reply', 'reply-gs', say()),
      act(gsManager, 'approve', 'reply-gs'),
      act(HQ_BOARD, 'acknowledge', 'reply-gs'),
      act(hqManager, 'accept-reply', 'reply-gs'),
      act(hqManager, 'withdraw-receivers', 'bulletin', say({ receivers: [ORGS.sn] })),
      act(SN_BOARD, 'acknowledge', 'to-sn'),
      act(hqManager, 'add-receivers', 'bulletin', { receivers: [ORGS.sn] }),
      act(SN_BOARD, 'acknowledge', 'to-sn'),
      act(snManager, 'publish-locally', 'to-sn'),
      ...withdrawn,
      act(GS_BOARD, 'acknowledge', 'to-gs'),
      act(SN_BOARD, 'acknowledge', 'to-sn'),
    ],
    ends: {
      bulletin: ['ended', 'taken-down'],
      'reply-gs': ['ended', 'accepted'],
      'to-sn@2': ['ended', 'taken-down'],
      'to-sn@3': ['ended', 'published'],
      'to-sn': ['ended', 'taken-down'],
    },
  },
  {
    title: 'one is recalled, one cancelled, one goes without a review where the policy lets it',
    terms: bulletinTerms({ bounds: { 'hq-review.waivable': 1 } }),
    turns: [
      begin(slAuthor, 'secondLine', {}, 'bulletin2'),
      act(slAuthor, 'recall', 'bulletin2', say()),
      begin(slAuthor, 'secondLine', {}, 'bulletin3'),
      act(slAuthor, 'submit', 'bulletin3', content()),
      act(hqManager, 'cancel', 'bulletin3', say()),
      begin(hqAuthor, 'hq'),
      act(hqAuthor, 'submit-unreviewed', 'bulletin', (state) => ({
        ...(content({}, { expiresAt: 5 }) as (state: CaseState) => Fields)(state),
        waiver: words(),
      })),
      act(gsManager, 'publish-locally', 'to-gs'),
      act(snManager, 'publish-locally', 'to-sn'),
      hours(6),
    ],
    ends: {
      bulletin: ['ended', 'expired'],
      bulletin2: ['ended', 'recalled'],
      bulletin3: ['ended', 'cancelled'],
      'to-gs@1': ['ended', 'published'],
      'to-gs': ['ended', 'taken-down'],
    },
  },
];

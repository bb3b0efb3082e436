import { bulletinTerms, GS_BOARD, HQ_BOARD, SN_BOARD } from '../domain/bulletin-cast';
import { words } from '../domain/case-driver';
import { ORGS } from '../domain/people';
import {
  act,
  content,
  followUp,
  gsAuthor,
  gsManager,
  hqManager,
  hqManager2,
  passed,
  shownByHq,
  snManager,
  withdrawn,
} from './bulletin-turns';
import { hours, say, type Story } from './story';

/** What its publisher decides while replies are open, and what a receiver does at the same time. */
export const bulletinRaces: Story[] = [
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
    title:
      'those that owe a reply are reminded by hand, and once more an hour later; one submits meanwhile, the other is late',
    terms: bulletinTerms({ without: [] }),
    turns: [
      ...shownByHq(content({ impact: words('i') }, { startsAt: 0, replyBy: 6 }), { kind: 'fault-notice' }),
      act(GS_BOARD, 'acknowledge', 'to-gs'),
      act(SN_BOARD, 'acknowledge', 'to-sn'),
      act(gsManager, 'publish-locally', 'to-gs'),
      act(snManager, 'publish-locally', 'to-sn'),
      act(hqManager, 'remind', 'bulletin', say({ receivers: [ORGS.gs, ORGS.sn] })),
      act(gsAuthor, 'submit-reply', 'reply-gs', say()),
      hours(1),
      act(hqManager2, 'remind', 'bulletin', { receivers: [ORGS.gs, ORGS.sn] }),
      act(gsManager, 'approve', 'reply-gs'),
      act(HQ_BOARD, 'acknowledge', 'reply-gs'),
      hours(6),
      act(hqManager, 'return', 'reply-gs', say()),
      act(hqManager, 'remind', 'bulletin', say({ receivers: [ORGS.sn] })),
      act(hqManager, 'close-replies', 'bulletin', say()),
      followUp({ state: 'cleared', impact: words('i2') }),
      passed,
      act(GS_BOARD, 'acknowledge', 'to-gs'),
      act(SN_BOARD, 'acknowledge', 'to-sn'),
      ...withdrawn,
      act(GS_BOARD, 'acknowledge', 'to-gs'),
      act(SN_BOARD, 'acknowledge', 'to-sn'),
    ],
    ends: {
      bulletin: ['ended', 'taken-down'],
      'reply-gs': ['ended', 'closed'],
      'reply-sn': ['ended', 'closed'],
    },
  },
];

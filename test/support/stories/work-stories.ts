import type { Actor } from '../../../domain/shared/actor';
import type { CaseState } from '../../../domain/shared/case-state';
import { words } from '../domain/case-driver';
import { ORGS, PEOPLE } from '../domain/people';
import { WORK_CAST as CAST, workTerms } from '../domain/work-cast';
import { hours, say, type Fields, type Story, type Turn, type WorkPlace } from './story';

const HOUR = 3_600_000;
const { hqManager, gsManager, gsManager2, gsAuthor, lzAuthor, lzManager, lzLeader, tsAuthor, gsNetwork } = CAST;

type Content = Fields | ((state: CaseState) => Fields);
const act = (by: Actor, does: string, place: WorkPlace, fields: Content = {}): Turn => ({
  by,
  does,
  in: place,
  with: fields,
});

const begin = (by: Actor, org: keyof typeof ORGS, over: Fields = {}, place: WorkPlace = 'assignment'): Turn => ({
  by,
  opens: place,
  process: 'work-assignment',
  with: { org: ORGS[org], ...over },
});

/** So many hours after the case's beginning. */
const due =
  (amount: number, rest: Fields = {}): Content =>
  (state) => ({
    ...say(),
    dueAt: state.openedAt + amount * HOUR,
    ...rest,
  });
const given = (receivers: (keyof typeof ORGS)[], amount: number, rest: Fields = {}): Content =>
  due(amount, { words: words('work'), receivers: receivers.map((name) => ORGS[name]), ...rest });

const done = (by: Actor, place: WorkPlace): Turn[] => [
  act(by, 'acknowledge-work', place),
  act(by, 'report-done', place, say()),
];

/** Gansu gives work to its prefectures and a department, HQ to Gansu: lives of assignments. */
export const workStories: Story[] = [
  {
    title:
      'a province assigns work: one does it, one objects and it is changed, one is added, one let go; returned, accepted',
    terms: workTerms(),
    turns: [
      begin(gsManager, 'gs', { urgency: 'urgent' }),
      act(gsManager, 'assign-work', 'assignment', given(['lz', 'ts'], 10)),
      ...done(lzAuthor, 'part-gs-lz'),
      act(tsAuthor, 'object', 'part-gs-ts', say()),
      act(gsManager, 'change-work', 'part-gs-ts', due(20)),
      act(gsManager, 'return', 'part-gs-lz', say()),
      act(gsManager2, 'change-work', 'assignment', due(24, { words: words('more') })),
      act(lzAuthor, 'report-done', 'part-gs-lz', say()),
      act(gsManager2, 'accept-work', 'part-gs-lz'),
      act(gsManager, 'add-receivers', 'assignment', { receivers: [ORGS.gsNetwork] }),
      act(gsNetwork, 'acknowledge-work', 'part-gs-network'),
      act(gsManager, 'withdraw-receivers', 'assignment', say({ receivers: [ORGS.gsNetwork] })),
      act(tsAuthor, 'report-done', 'part-gs-ts', say()),
      act(gsManager, 'accept-work', 'part-gs-ts'),
    ],
    ends: {
      assignment: ['ended', 'completed'],
      'part-gs-lz': ['ended', 'accepted'],
      'part-gs-ts': ['ended', 'accepted'],
      'part-gs-network': ['ended', 'called-off'],
    },
  },
  {
    title: 'everybody is slow: acknowledging, deciding, doing, accepting; tiers are called; closed by decision',
    terms: workTerms({ bounds: { 'extend.share': 0.5 } }),
    turns: [
      begin(gsManager, 'gs'),
      act(gsManager, 'assign-work', 'assignment', given(['lz', 'ts'], 20)),
      hours(3),
      act(lzLeader, 'take-over', 'part-gs-lz', say()),
      act(lzLeader, 'acknowledge-work', 'part-gs-lz'),
      act(tsAuthor, 'object', 'part-gs-ts', say()),
      hours(9),
      act(gsManager, 'confirm-work', 'part-gs-ts', say()),
      hours(9),
      act(PEOPLE.leader, 'extend', 'part-gs-lz', say({ minutes: 60 })),
      act(lzManager, 'report-done', 'part-gs-lz', say()),
      hours(9),
      act(gsManager2, 'return', 'part-gs-lz', say()),
      act(gsManager, 'close-work', 'assignment', say()),
    ],
    ends: {
      assignment: ['ended', 'closed'],
      'part-gs-lz': ['ended', 'closed'],
      'part-gs-ts': ['ended', 'closed'],
    },
  },
  {
    title: 'HQ assigns work, and an objection has it withdrawn from all; one is recalled, one withdrawn at once',
    terms: workTerms(),
    turns: [
      begin(gsManager, 'gs', {}, 'assignment2'),
      act(gsManager, 'recall', 'assignment2', say()),
      begin(hqManager, 'hq'),
      act(hqManager, 'assign-work', 'assignment', given(['gs', 'sn'], 10)),
      act(gsAuthor, 'object', 'part-gs', say()),
      act(hqManager, 'withdraw-work', 'part-gs', say({ whole: true })),
      begin(gsManager, 'gs', {}, 'assignment3'),
      act(gsManager, 'assign-work', 'assignment3', given(['lz'], 10, { person: lzAuthor.id })),
      act(gsManager2, 'withdraw-work', 'assignment3', say()),
    ],
    ends: {
      assignment: ['ended', 'called-off'],
      assignment2: ['ended', 'recalled'],
      assignment3: ['ended', 'called-off'],
      'part-gs': ['ended', 'called-off'],
      'part-sn': ['ended', 'called-off'],
    },
  },
];

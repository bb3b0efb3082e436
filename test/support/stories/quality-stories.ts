import type { Actor } from '../../../domain/shared/actor';
import type { CaseState } from '../../../domain/shared/case-state';
import { draw, finishedRows, grades, QUALITY_CAST, qualityTerms } from '../domain/quality-cast';
import { days, daysAgo, hours, say, type Fields, type QualityPlace, type Story, type Turn } from './story';

const { inspector, inspector2, supervisor, supervisor2, chief, junior, junior2, manager } = QUALITY_CAST;
const SCHEDULE: Actor = { kind: 'system', id: 'timer' };

type Content = Fields | ((state: CaseState) => Fields);
const act = (by: Actor, does: string, place: QualityPlace, fields: Content = {}): Turn => ({
  by,
  does,
  in: place,
  with: fields,
});

/** The population lies before the day that the story is played on, whichever that is. */
const begin = (by: Actor, size: number, rest: Fields = {}): Turn => ({
  by,
  opens: 'sampling',
  process: 'quality-sampling',
  with: draw(size, { from: daysAgo(30), until: daysAgo(1), ...rest }),
});
const score = (by: Actor, at: number, grade: number, rest: Fields = {}): Turn =>
  act(by, 'score-work', `check-t${at}`, grades(grade, rest));

/** Lanzhou inspects the complaints it has finished. */
export const qualityStories: Story[] = [
  {
    title: 'three pieces of work are scored: one accepted, one corrected after an appeal, one upheld; circulated',
    terms: qualityTerms(),
    rows: finishedRows(3),
    turns: [
      begin(inspector, 3),
      score(inspector, 1, 5, say()),
      score(inspector, 2, 3),
      score(inspector2, 3, 5, { misled: true }),
      act(junior, 'accept-score', 'check-t1'),
      act(junior2, 'appeal-score', 'check-t2', say()),
      act(inspector2, 'change-score', 'check-t2', { ...grades(4), ...say() }),
      act(junior, 'appeal-score', 'check-t3', say()),
      act(supervisor, 'uphold-score', 'check-t3', say()),
      act(inspector, 'submit-report', 'sampling', say()),
      act(chief, 'return', 'sampling', say()),
      act(inspector, 'submit-report', 'sampling', say()),
      act(supervisor, 'approve', 'sampling'),
      act(supervisor2, 'circulate', 'sampling', say()),
    ],
    ends: {
      sampling: ['ended', 'circulated'],
      'check-t1': ['ended', 'accepted'],
      'check-t2': ['ended', 'changed'],
      'check-t3': ['ended', 'upheld'],
    },
  },
  {
    title: 'drawn by its plan; everybody is late: scoring, appealing, reviewing, reporting, circulating',
    terms: qualityTerms(),
    rows: finishedRows(2),
    turns: [
      begin(SCHEDULE, 2, { plan: 'monthly' }),
      days(5),
      hours(5),
      act(manager, 'take-over', 'check-t1', say()),
      act(manager, 'score-work', 'check-t1', grades(5)),
      score(inspector, 2, 1),
      act(junior2, 'appeal-score', 'check-t2', say()),
      hours(9),
      act(supervisor, 'uphold-score', 'check-t2', say()),
      days(8),
      act(inspector, 'submit-report', 'sampling', say()),
      hours(9),
      act(supervisor, 'approve', 'sampling'),
      days(6),
      act(supervisor, 'waive-circulation', 'sampling', say()),
    ],
    ends: {
      sampling: ['ended', 'not-circulated'],
      'check-t1': ['ended', 'unchallenged'],
      'check-t2': ['ended', 'upheld'],
    },
  },
  {
    title: 'all is well: reported, nothing to circulate',
    terms: qualityTerms(),
    rows: finishedRows(1),
    turns: [
      begin(inspector, 5),
      score(inspector, 1, 5),
      act(junior, 'accept-score', 'check-t1'),
      act(inspector, 'submit-report', 'sampling', say()),
      act(chief, 'approve', 'sampling'),
    ],
    ends: { sampling: ['ended', 'reported'] },
  },
  {
    title: 'called off while one is being scored, one appealed',
    terms: qualityTerms(),
    rows: finishedRows(2),
    turns: [
      begin(supervisorOfLanzhou(), 2),
      score(inspector, 2, 2),
      act(junior2, 'appeal-score', 'check-t2', say()),
      act(supervisor, 'call-off-sampling', 'sampling', say()),
    ],
    ends: {
      sampling: ['ended', 'called-off'],
      'check-t1': ['ended', 'called-off'],
      'check-t2': ['ended', 'called-off'],
    },
  },
  {
    title: 'there is no finished work to draw from',
    terms: qualityTerms(),
    rows: finishedRows(0),
    turns: [begin(inspector, 3)],
    ends: { sampling: ['ended', 'nothing-to-sample'] },
  },
];

function supervisorOfLanzhou(): Actor {
  return { kind: 'person', id: 'lz.supervisor', posts: [{ role: 'service-supervisor', org: 'gs-lz' }] };
}

import type { Actor } from '../../../domain/shared/actor';
import { appealed, appealTerms, noticed, report } from '../domain/appeals';
import { words } from '../domain/case-driver';
import { PEOPLE } from '../domain/people';
import {
  atBilling,
  content,
  days,
  daysAgo,
  filed,
  hours,
  idAt,
  main,
  replied,
  say,
  survey,
  type AppealPlace,
  type Fields,
  type Story,
  type Turn,
} from './story';

type Given = Extract<Turn, { does: string }>['with'];
const act = (by: Actor, does: string, fields: Given = {}, place: AppealPlace = 'appeal'): Turn => ({
  by,
  does,
  in: place,
  with: fields,
});
const begin = (by: Actor, fields: Fields, place: AppealPlace = 'appeal'): Turn => ({
  by,
  opens: place,
  process: 'appeal',
  with: { ...fields, complaint: idAt('main') },
});

const { junior, manager, gm, gm2, gsHead, coordinator, surveyor } = PEOPLE;
const money = say({ amountFen: 10_000, currency: 'CNY' });

/** Answered, surveyed and filed; it may still be reopened. */
const closed: Turn[] = [
  ...atBilling,
  ...replied,
  main.junior('answer-customer', say({ accepted: true })),
  survey.surveyor('record-answers', content),
  filed,
];
const notContent: Fields = { handling: 1, speed: 1, attitude: 2, solved: true };
const asked = (answers: Fields): Turn => act(surveyor, 'record-answers', answers, 'appeal-survey');
const fileNow: Given = ({ openedAt }) => ({ number: words('number'), filedAt: openedAt });

/** Lives of appeals: between them they tell of every rule and of every clock (domain/appeal/stories.spec.ts). */
export const appealStories: Story[] = [
  {
    title: 'an appeal is upheld, compensated by the next hotline up, and the customer content',
    terms: appealTerms(),
    turns: [
      ...closed,
      begin(junior, appealed()),
      act(manager, 'accept'),
      act(manager, 'uphold', say()),
      asked(notContent),
      act(gm, 'accept'),
      act(gm, 'compensate', money),
      asked(content),
    ],
    ends: { appeal: ['ended', 'compensated'], main: ['closed', 'satisfied'] },
  },
  {
    title: 'an appeal has the complaint handled again',
    terms: appealTerms(),
    turns: [
      ...closed,
      begin(manager, appealed({ heard: ['prefecture'] })),
      act(gm, 'accept'),
      act(gm, 'reopen', say()),
      main.billing('accept'),
      ...replied,
      main.junior('answer-customer', say({ accepted: true })),
      survey.surveyor('record-answers', content),
    ],
    ends: { appeal: ['ended', 'reopened'], main: ['archiving', 'satisfied'] },
  },
  {
    title: 'an appeal against a complaint that has ended opens another one',
    terms: appealTerms(),
    turns: [
      ...closed,
      days(8),
      begin(junior, appealed()),
      act(manager, 'accept'),
      act(manager, 'reopen', say()),
      { by: junior, does: 'answer-on-spot', in: 'anew', with: say() },
    ],
    ends: { appeal: ['ended', 'reopened'], main: ['ended', 'satisfied'], anew: ['surveying', null] },
  },
  {
    title: 'the customer withdraws an appeal while they are asked about it',
    terms: appealTerms(),
    turns: [
      ...closed,
      begin(junior, appealed()),
      act(manager, 'accept'),
      act(manager, 'uphold', say()),
      act(junior, 'withdraw', say()),
    ],
    ends: { appeal: ['ended', 'withdrawn'], 'appeal-survey': ['ended', 'withdrawn'] },
  },
  {
    title: 'the regulator sends an appeal on: returned once, approved, filed',
    terms: appealTerms(),
    turns: [
      ...atBilling,
      begin(gm, noticed({ answered: false, stage: 'handling', noticedAt: daysAgo(2) })),
      act(gm, 'accept'),
      act(gm, 'submit-report', report()),
      act(gsHead, 'return', say()),
      act(gm, 'submit-report', report()),
      act(gsHead, 'approve'),
      act(gm2, 'file', fileNow),
    ],
    ends: { appeal: ['ended', 'filed'], main: ['handling', null] },
  },
  {
    title: 'everybody is slow with the regulator’s appeal: every limit passes, and it is filed late',
    terms: appealTerms(),
    turns: [
      ...atBilling,
      begin(gm, noticed({ answered: false, stage: 'handling', noticedAt: daysAgo(2) })),
      hours(3),
      act(coordinator, 'extend', say({ minutes: 30 })),
      act(gm, 'accept'),
      days(4),
      act(coordinator, 'take-over', say()),
      act(coordinator, 'submit-report', report()),
      hours(9),
      act(gsHead, 'approve'),
      days(5),
      act(gm, 'file', fileNow),
    ],
    ends: { appeal: ['ended', 'filed'] },
  },
  {
    title: 'two days before the regulator’s deadline the tier above takes the report over, and it is filed in time',
    terms: appealTerms(),
    turns: [
      ...atBilling,
      begin(gm, noticed({ answered: false, stage: 'handling', noticedAt: daysAgo(2) })),
      act(gm, 'accept'),
      days(6),
      act(coordinator, 'take-over', say()),
      act(coordinator, 'submit-report', report()),
      act(gsHead, 'approve'),
      act(gm, 'file', fileNow),
    ],
    ends: { appeal: ['ended', 'filed'] },
  },
];

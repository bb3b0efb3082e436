import type { ComplaintState } from '../../../domain/complaint-dispatch/complaint-state';
import { PEOPLE } from '../domain/people';
import {
  atBilling,
  content,
  days,
  filed,
  hours,
  main,
  openTask,
  opens,
  replied,
  say,
  survey,
  type Story,
} from './story';

const accepted = main.junior('answer-customer', say({ accepted: true }));

/** What the customer says when called back. */
export const surveyStories: Story[] = [
  {
    title: 'dissatisfied and unsolved: handled again; dissatisfied again: the hotline settles',
    turns: [
      ...atBilling,
      ...replied,
      accepted,
      survey.surveyor('claim', openTask('call')),
      survey.surveyor('release', openTask('call')),
      survey.leader('assign', openTask('call', { person: PEOPLE.surveyor.id })),
      survey.surveyor('delegate', openTask('call', { person: 'another-surveyor' })),
      survey.leader('release', openTask('call', say())),
      survey.surveyor('add-note', say()),
      survey.surveyor('add-contact', say()),
      survey.surveyor('attach', { attachment: { id: 'file', digest: 'digest of file' } }),
      survey.smsGateway('rate-call', { rating: 2 }),
      survey.surveyor('record-answers', { ...content, handling: 1, solved: false }),
      main.billing('accept'),
      ...replied,
      accepted,
      survey.surveyor('record-answers', { ...content, handling: 2, solved: false }),
      main.manager('settle', say()),
      filed,
    ],
    ends: { main: ['closed', 'settled'] },
  },
  {
    title: 'called later, asks for the short message, answers there',
    turns: [
      opens('junior'),
      main.junior('answer-on-spot', say()),
      survey.surveyor('call-later', (state) => ({ at: state.openedAt + 6 * 3_600_000 })),
      hours(6.1),
      survey.surveyor('offer-self-service'),
      survey.smsGateway('self-service-answered', { handling: 3, solved: true }),
      main.smsGateway('late-rating', (state) => ({ survey: (state as ComplaintState).survey!.caseId, rating: 4 })),
      filed,
    ],
    ends: { main: ['closed', 'neutral'], survey: ['ended', 'neutral'] },
  },
  {
    title: 'a survey that nobody gets round to; the short message is declined',
    turns: [
      opens('junior'),
      main.junior('answer-on-spot', say()),
      days(4),
      survey.smsGateway('self-service-declined'),
      filed,
    ],
    ends: { main: ['closed', 'declined'], survey: ['ended', 'declined'] },
  },
  {
    title: 'the customer comes back while the survey waits: it is withdrawn',
    turns: [
      opens('junior'),
      main.junior('answer-on-spot', say({ accepted: true })),
      main.junior('reopen', say()),
      main.junior('answer-on-spot', say({ accepted: false })),
      main.manager('settle', say()),
      survey.surveyor('record-answers', content),
      filed,
    ],
    ends: { main: ['closed', 'satisfied'] },
  },
];

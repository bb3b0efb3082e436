import { PEOPLE } from '../domain/people';
import { atBilling, content, days, filed, main, openTask, opens, replied, say, survey, to, type Story } from './story';

const accepted = main.junior('answer-customer', say({ accepted: true }));

/** The plain path, and where it turns within one centre. */
export const deskStories: Story[] = [
  {
    title: 'from the call to the archive',
    turns: [
      ...atBilling,
      main.billing('record-contact', say()),
      main.billing('interim-answer', say()),
      ...replied,
      accepted,
      survey.surveyor('record-answers', content),
      main.records('archive', { category: 'billing', cause: 'billing-error', publication: 'network', ...say() }),
      days(8),
    ],
    ends: { main: ['ended', 'satisfied'], survey: ['ended', 'satisfied'] },
  },
  {
    title: 'an enquiry is answered and counted',
    turns: [opens('junior', { kind: 'enquiry' }), main.junior('answer-on-spot', say())],
    ends: { main: ['ended', 'answered'] },
  },
  {
    title: 'a draft comes back, a senior is missing, the leader answers',
    turns: [
      opens('junior'),
      main.junior('claim', openTask('triage')),
      main.junior('release', openTask('triage')),
      main.leader('assign', openTask('triage', { person: PEOPLE.junior2.id })),
      main.junior2('delegate', openTask('triage', { person: PEOPLE.junior.id })),
      main.junior('draft-dispatch', to('network')),
      main.senior('return-draft', say()),
      main.junior('hand-to-senior', say()),
      main.junior('hand-to-team-leader', say()),
      main.leader('answer-at-review', say()),
      accepted,
      survey.surveyor('raise-mismatch', say({ handling: 2, solved: false })),
      main.manager('investigate', say({ finding: 'not-ours' })),
      filed,
      main.junior('raise-mismatch', say()),
      main.manager('investigate', say({ finding: 'ours' })),
      days(8),
    ],
    ends: { main: ['ended', 'mismatch-ours'], survey: ['ended', 'mismatch'] },
  },
  {
    title: 'a leased-line customer: seniors only, reopened within the window, alarm on day 13',
    turns: [
      opens('senior', { tier: 'leased-line', category: 'fault', kind: 'fault' }),
      main.senior2('answer-at-review', say()),
      main.senior('answer-customer', say({ accepted: true })),
      main.junior('reopen', say()),
      main.senior2('dispatch', to('billing')),
      days(14),
      main.gm('take-over', say()),
      main.gm('reply', say()),
      main.senior('approve-reply'),
      main.senior('answer-customer', say({ accepted: true })),
      survey.surveyor('decline', say()),
      filed,
    ],
    ends: { main: ['closed', 'declined'] },
  },
  {
    title: 'nobody looks at it for sixteen days',
    turns: [
      opens('junior'),
      days(16),
      main.gm('take-over', say()),
      main.gm('draft-dispatch', to('billing')),
      main.junior('withdraw', say()),
      filed,
    ],
    ends: { main: ['ended', 'withdrawn'] },
  },
  {
    title: 'waiting for the customer, twice, once in vain; other urgency, other centre, a duplicate',
    turns: [
      opens('junior2', {}, 'other'),
      opens('junior'),
      main.junior('wait-for-customer', say()),
      main.junior('customer-responded'),
      main.junior('wait-for-customer', say()),
      days(4),
      main.senior('change-priority', say({ priority: 5 })),
      main.junior('add-note', say()),
      main.junior('attach', { attachment: { id: 'file', digest: 'digest of file' } }),
      main.junior('add-contact', say()),
      main.junior('link-repeat', { other: 'a-repeat' }),
      main.junior('transfer', to('ts')),
      main.tsJunior('merge-into', say({ survivor: 'other' })),
    ],
    ends: { main: ['ended', 'merged'], other: ['triage', null] },
  },
];

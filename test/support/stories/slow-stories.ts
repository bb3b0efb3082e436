import { days, filed, hours, main, opens, say, survey, to, type Story } from './story';

/** Every limit is passed once, and whoever is called on steps in. */
export const slowStories: Story[] = [
  {
    title: 'everybody is slow',
    turns: [
      opens('junior'),
      main.junior('draft-dispatch', to('billing')),
      hours(1),
      main.leader('approve-dispatch'),
      hours(7),
      main.billing('return-order', say()),
      hours(1),
      main.manager('consent-return'),
      main.senior('redispatch', to('network')),
      main.network('return-order', say()),
      main.senior('insist', say()),
      main.network('return-order', say()),
      hours(3),
      main.manager('insist', say()),
      main.network('accept'),
      main.network('reply', say()),
      hours(3),
      main.leader('approve-reply'),
      hours(5),
      main.leader('answer-customer', say({ accepted: true })),
      hours(12),
      survey.surveyor('record-no-answer'),
      days(6),
      days(5),
      main.junior('raise-mismatch', say()),
      days(3),
      main.gm('investigate', say({ finding: 'not-ours' })),
      filed,
    ],
    ends: { main: ['ended', 'mismatch-not-ours'], survey: ['ended', 'unreachable'] },
  },
];

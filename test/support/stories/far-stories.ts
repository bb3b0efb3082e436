import { ORGS } from '../domain/people';
import { content, days, far, farther, filed, main, opens, say, survey, to, type Story } from './story';

const accepted = main.junior('answer-customer', say({ accepted: true }));

/** Work that goes to other centres and comes back. */
export const farStories: Story[] = [
  {
    title: 'another prefecture does it, has to do it again, and files its own case',
    turns: [
      opens('junior'),
      main.junior('draft-dispatch', to('ts')),
      main.senior('approve-dispatch'),
      far.tsJunior('draft-dispatch', to('tsBilling')),
      far.tsSenior('approve-dispatch'),
      main.junior('draft-chase', say()),
      main.senior('approve-chase'),
      far.tsHandler('accept'),
      far.tsHandler('reply', say()),
      far.tsJunior('approve-reply'),
      main.junior('draft-send-back', say()),
      main.senior('approve-send-back'),
      far.tsHandler('accept'),
      far.tsHandler('reply', say()),
      far.tsJunior('approve-reply'),
      main.junior('approve-reply'),
      far.tsRecords('archive', { category: 'billing', cause: 'other', publication: 'none' }),
      accepted,
      survey.surveyor('record-answers', content),
      filed,
    ],
    ends: { main: ['closed', 'satisfied'], far: ['ended', 'confirmed'] },
  },
  {
    title: 'another province, through HQ: returned there, insisted on, done',
    turns: [
      opens('junior'),
      main.junior('draft-dispatch', to('sn')),
      main.senior('approve-dispatch'),
      far.coordinator('approve-dispatch'),
      farther.snJunior('return-to-sender', say()),
      far.coordinator('insist', say()),
      farther.snSenior('dispatch', to('snNetwork')),
      farther.snHandler('accept'),
      farther.snHandler('reply', say()),
      farther.snJunior('approve-reply'),
      far.coordinator('approve-reply'),
      main.junior('approve-reply'),
      farther.snRecords('archive', { category: 'coverage', cause: 'coverage-gap', publication: 'local', ...say() }),
      far.hqRecords('archive', { category: 'coverage', cause: 'coverage-gap', publication: 'none' }),
      accepted,
      survey.surveyor('record-answers', content),
      filed,
    ],
    ends: { main: ['closed', 'satisfied'], far: ['ended', 'confirmed'], farther: ['ended', 'confirmed'] },
  },
  {
    title: 'sent away, then withdrawn: the far work is recalled',
    turns: [
      opens('junior'),
      main.junior('draft-dispatch', to('ts')),
      main.senior('approve-dispatch'),
      far.tsJunior('draft-dispatch', to('tsBilling')),
      main.junior('withdraw', say()),
      filed,
      far.tsRecords('archive', { category: 'billing', cause: 'unfounded', publication: 'none' }),
    ],
    ends: { main: ['ended', 'withdrawn'], far: ['ended', 'recalled'] },
  },
  {
    title: 'sent here by another province: its centre confirms the result',
    turns: [
      opens('integrated', { channel: 'transfer-in', sender: ORGS.sn }),
      main.integrated('answer-on-spot', say()),
      main.shaanxi('confirm-result'),
      filed,
    ],
    ends: { main: ['ended', 'confirmed'] },
  },
  {
    title: 'sent here by HQ: nobody confirms for three working days',
    turns: [
      opens('integrated', { channel: 'hq-down', sender: ORGS.hq }),
      main.integrated('answer-on-spot', say()),
      days(6),
      filed,
    ],
    ends: { main: ['ended', 'unconfirmed'] },
  },
];

import type { Actor } from '../../../domain/shared/actor';
import type { CampaignKind } from '../../../domain/shared/campaign-kind';
import type { CaseState } from '../../../domain/shared/case-state';
import { CAMPAIGN_CAST, campaignTerms, customers, listRows } from '../domain/campaign-cast';
import { ORGS } from '../domain/people';
import { hours, openTask, say, type CampaignPlace, type Fields, type Story, type Turn } from './story';

const { leader, leader2, chief, surveyor } = CAMPAIGN_CAST;
const CASE: Actor = { kind: 'system', id: 'case' };
const DAY = 24 * 3_600_000;

type Content = Fields | ((state: CaseState) => Fields);
const act = (by: Actor, does: string, place: CampaignPlace, fields: Content = {}): Turn => ({
  by,
  does,
  in: place,
  with: fields,
});
const called = (customer: string, does: string, fields: Content = {}): Turn =>
  act(surveyor, does, `call-${customer}`, fields);

const begin = (campaign: CampaignKind, place: CampaignPlace = 'campaign'): Turn => ({
  by: leader,
  opens: place,
  process: 'outbound-campaign',
  with: say({ org: ORGS.lz, campaign }),
});
const plan =
  (rest: Fields = {}, days = 10) =>
  (state: CaseState): Fields => ({ endAt: state.openedAt + days * DAY, perCaller: 1, ...rest });

export const begun = (
  campaign: CampaignKind,
  place: CampaignPlace = 'campaign',
  rest: Fields = {},
  days = 10,
): Turn[] => [
  begin(campaign, place),
  act(leader, 'submit', place, plan(rest, days)),
  act(chief, 'approve', place),
  act(leader, 'start-calls', place),
];

const scores = { overall: 4, coverage: 3, clarity: 5, stability: 4 };

/** Lanzhou calls the customers of its lists. */
export const campaignStories: Story[] = [
  {
    title: 'a list is called to its end: returned, approved; answered, declined, called again, never reached',
    terms: campaignTerms(60, { 'survey.attempts': 2 }),
    rows: listRows({
      satisfaction: {
        callers: 2,
        customers: [
          ...customers('s', 4),
          { customer: 'n1', barred: 'always' },
          { customer: 'n2', barred: 'once-called' },
        ],
      },
    }),
    turns: [
      begin('satisfaction'),
      act(leader, 'submit', 'campaign', plan()),
      act(chief, 'return', 'campaign', say()),
      act(leader, 'submit', 'campaign', plan()),
      act(leader2, 'approve', 'campaign'),
      act(leader, 'start-calls', 'campaign'),
      called('s1', 'record-satisfaction', scores),
      called('s2', 'record-no-answer'),
      hours(1),
      called('s3', 'decline'),
      called('s4', 'record-satisfaction', scores),
      act(CASE, 'look-again', 'campaign'),
      hours(5),
      called('s2', 'record-no-answer'),
    ],
    ends: {
      campaign: ['ended', 'list-exhausted'],
      'call-s1': ['ended', 'answered'],
      'call-s2': ['ended', 'unreachable'],
      'call-s3': ['ended', 'declined'],
      'call-n2': ['ended', 'do-not-call'],
    },
  },
  {
    title: 'stopped while somebody is on the phone, resumed, ended by a quota that is lowered',
    terms: campaignTerms(),
    rows: listRows({ marketing: { callers: 3, customers: customers('m', 8) } }),
    turns: [
      ...begun('marketing', 'campaign', { quota: 5 }),
      called('m1', 'claim', openTask('call')),
      act(chief, 'stop-calls', 'campaign', say()),
      called('m1', 'record-marketing', { result: 'considering', interest: 3 }),
      hours(1),
      act(leader, 'resume-calls', 'campaign'),
      called('m2', 'record-marketing', { result: 'accepted', interest: 5 }),
      act(leader, 'change-quota', 'campaign', { quota: 2 }),
    ],
    ends: {
      campaign: ['ended', 'quota-reached'],
      'call-m1': ['ended', 'answered'],
      'call-m2': ['ended', 'answered'],
      'call-m3': ['ended', 'withdrawn'],
    },
  },
  {
    title: 'the deadline passes; one is called off while a call is taken, one recalled',
    terms: campaignTerms(600),
    rows: listRows({
      retention: { callers: 1, customers: customers('r', 3) },
      arrears: { callers: 1, customers: customers('a', 3) },
      demand: { callers: 1, customers: customers('d', 1) },
    }),
    turns: [
      ...begun('retention', 'campaign', {}, 0.05),
      called('r1', 'record-retention', { result: 'leaves', likelihood: 1 }),
      hours(2),
      ...begun('arrears', 'campaign-arrears'),
      called('a1', 'claim', openTask('call')),
      act(leader2, 'call-off-campaign', 'campaign-arrears', say()),
      called('a1', 'record-arrears', { result: 'promised' }),
      begin('demand', 'campaign-demand'),
      act(leader, 'recall', 'campaign-demand', say()),
    ],
    ends: {
      campaign: ['ended', 'deadline'],
      'campaign-arrears': ['ended', 'called-off'],
      'campaign-demand': ['ended', 'recalled'],
      'call-r2': ['ended', 'withdrawn'],
      'call-a1': ['ended', 'answered'],
    },
  },
  {
    title: 'needs are asked for and news is told, one customer each; nobody approves for hours',
    terms: campaignTerms(600),
    rows: listRows({
      demand: { callers: 1, customers: customers('d', 1) },
      publicity: { callers: 1, customers: customers('p', 1) },
    }),
    turns: [
      begin('demand'),
      act(leader, 'submit', 'campaign', plan()),
      hours(9),
      act(leader2, 'take-over', 'campaign', say()),
      act(leader2, 'approve', 'campaign'),
      act(leader2, 'start-calls', 'campaign'),
      ...begun('publicity', 'campaign-publicity'),
      hours(16),
      called('d1', 'record-demand', { result: 'interested', interest: 4 }),
      called('p1', 'record-publicity', { result: 'informed' }),
    ],
    ends: { campaign: ['ended', 'list-exhausted'], 'campaign-publicity': ['ended', 'list-exhausted'] },
  },
];

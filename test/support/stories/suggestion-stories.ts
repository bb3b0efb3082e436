import { ORGS, PEOPLE } from '../domain/people';
import { suggested, suggestionTerms } from '../domain/suggestions';
import type { Actor } from '../../../domain/shared/actor';
import { hours, say, type Fields, type Story, type Turn } from './story';

const act = (by: Actor, does: string, fields: Fields = {}): Turn => ({ by, does, in: 'suggestion', with: fields });
const begin = (over: Fields = {}): Turn => ({
  by: PEOPLE.junior,
  opens: 'suggestion',
  process: 'suggestion',
  with: suggested(over),
});
const { junior, records, gsRecords, service, service2, billing, network, leader, manager } = PEOPLE;
const classified = act(records, 'classify', { category: 'billing', branch: ORGS.service });
const routed = act(service, 'route', { department: ORGS.billing });

/** Lives of suggestions: between them they tell of every rule and of every clock (domain/suggestion/stories.spec.ts). */
export const suggestionStories: Story[] = [
  {
    title: 'a suggestion is returned at every step, adopted, and the customer told',
    terms: suggestionTerms(),
    turns: [
      begin(),
      classified,
      act(service, 'return', say()),
      classified,
      act(service, 'route', { department: ORGS.network }),
      act(network, 'return', say()),
      routed,
      act(gsRecords, 'reclassify', { category: 'product' }),
      act(billing, 'dismiss', say()),
      act(service, 'return', say()),
      act(billing, 'adopt', say()),
      act(service2, 'approve'),
      act(junior, 'tell-customer', say({ reached: true })),
    ],
    ends: { suggestion: ['ended', 'adopted'] },
  },
  {
    title: 'a suggestion without a name waits for everybody: each limit passes',
    terms: suggestionTerms(),
    turns: [
      begin({ customer: undefined }),
      hours(9),
      act(leader, 'extend', say({ minutes: 240 })),
      hours(5),
      classified,
      hours(9),
      routed,
      hours(45),
      act(manager, 'take-over', say()),
      act(manager, 'dismiss', say()),
      hours(9),
      act(service, 'approve'),
    ],
    ends: { suggestion: ['ended', 'dismissed'] },
  },
  {
    title: 'the customer is told late, and withdraws it instead',
    terms: suggestionTerms(),
    turns: [
      begin(),
      classified,
      routed,
      act(billing, 'adopt', say()),
      act(service, 'approve'),
      hours(9),
      act(junior, 'withdraw', say()),
    ],
    ends: { suggestion: ['ended', 'withdrawn'] },
  },
];

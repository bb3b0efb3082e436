import type { SurveyState } from '../../../domain/callback-survey/survey-state';
import type { CampaignState } from '../../../domain/outbound-campaign/campaign-state';
import type { Callable, CampaignReads, Listed, ListSize } from '../../../domain/outbound-campaign/list';
import type { CaseState } from '../../../domain/shared/case-state';
import type { Terms } from '../../../domain/shared/terms';
import type { Rows } from './case-world';
import { PEOPLE, type Person } from './people';
import { minutes, testTerms } from './terms';

const chief: Person = { kind: 'person', id: 'lz.chief', posts: [{ role: 'centre-leader', org: 'gs-lz' }] };
const leader2: Person = { kind: 'person', id: 'lz.leader2', posts: [{ role: 'team-leader', org: 'gs-lz' }] };

/** Lanzhou: who plans, who approves, who calls. */
export const CAMPAIGN_CAST = { leader: PEOPLE.leader, leader2, chief, surveyor: PEOPLE.surveyor } as const;

/** A look at callers and calls every so many minutes. */
export const campaignTerms = (pace = 60, bounds: Record<string, number> = {}): Terms =>
  testTerms({
    clocks: { review: minutes(8 * 60), 'campaign-pace': { ...minutes(pace), calendar: 'calling-hours' } },
    bounds,
  });

export interface ListedCustomer {
  customer: string;
  stratum?: string;
  /** On the register from the beginning, or as soon as somebody is to call. */
  barred?: 'always' | 'once-called';
}

/** A list as the rows would keep it: who was taken from it is read from the campaign's own steps. */
export interface CampaignList {
  callers: number;
  customers: ListedCustomer[];
}

const toBegin = (survey: SurveyState | undefined): boolean => !survey || survey.stage === 'calling';

function readList({ callers, customers }: CampaignList, query: NonNullable<CampaignReads>, ...[steps, cases]: Read) {
  const campaign = steps.at(-1)!.next as CampaignState;
  const taken = steps.flatMap(({ next }) => (next as CampaignState).taken);
  const opened = new Map(taken.flatMap((each) => each.opened.map(({ customer, survey }) => [customer, survey])));
  const gone = [...opened.keys(), ...taken.flatMap(({ barred }) => barred)];
  const listed = customers.filter(({ customer }) => !gone.includes(customer));
  if (query.want === 'size') {
    const count: ListSize['listed'] = {};
    for (const { stratum = '0' } of listed) count[stratum] = (count[stratum] ?? 0) + 1;
    return { listed: count } satisfies ListSize;
  }
  const open = Object.keys(campaign.open);
  const room = { ...query.room };
  const next = listed.flatMap(({ customer, stratum = '0', barred }): Listed[] => {
    if (!room[stratum]) return [];
    room[stratum] -= 1;
    return [{ customer, stratum, tier: 'ordinary', barred: barred === 'always' }];
  });
  const ready = open.filter((id) => toBegin(cases.find(({ caseId }) => caseId === id) as SurveyState | undefined));
  const barred = customers.flatMap((one) => {
    const survey = opened.get(one.customer);
    return one.barred === 'once-called' && survey !== undefined && open.includes(survey) ? [survey] : [];
  });
  return { callers, ready: ready.length, next: next.slice(0, query.most), barred } satisfies Callable;
}
type Read = [steps: readonly { next: CaseState }[], cases: readonly CaseState[]];

/** Lists by the kind of their campaign. */
export const listRows =
  (lists: Record<string, CampaignList>): Rows =>
  (query, steps, cases) => {
    const kind = (steps.at(-1)!.next as CampaignState).campaign!;
    return readList(lists[kind]!, query as NonNullable<CampaignReads>, steps, cases);
  };

export const customers = (prefix: string, count: number, rest: Partial<ListedCustomer> = {}): ListedCustomer[] =>
  Array.from({ length: count }, (_, index) => ({ customer: `${prefix}${index + 1}`, ...rest }));

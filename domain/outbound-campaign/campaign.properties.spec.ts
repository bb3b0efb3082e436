import fc from 'fast-check';
import { CAMPAIGN_CAST as CAST, campaignTerms, listRows } from '../../test/support/domain/campaign-cast';
import { CaseDriver, words } from '../../test/support/domain/case-driver';
import { ORGS } from '../../test/support/domain/people';
import type { Actor } from '../shared/actor';
import type { CampaignState } from './campaign-state';
import { machine } from './outbound-campaign';
import { MOST_OPEN, sum } from './room';

const CASE: Actor = { kind: 'system', id: 'case' };
const HOUR = 3_600_000;
const OUTCOMES = ['answered', 'declined', 'unreachable', 'withdrawn', 'do-not-call'] as const;

const move = fc.oneof(
  { weight: 12, arbitrary: fc.record({ do: fc.constant('report' as const), pick: fc.nat(500), outcome: fc.nat(4) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('wait' as const), minutes: fc.integer({ min: 1, max: 900 }) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('quota' as const),
      quota: fc.option(fc.nat(40), { nil: undefined }),
      stratum: fc.option(fc.nat(2), { nil: undefined }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('stop' as const) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('resume' as const) }) },
);
const play = fc.record({
  callers: fc.integer({ min: 0, max: 90 }),
  perCaller: fc.integer({ min: 1, max: 6 }),
  quota: fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined }),
  list: fc.array(fc.record({ stratum: fc.constantFrom('0', '1', '2'), isBarred: fc.boolean() }), {
    minLength: 1,
    maxLength: 300,
    size: 'max',
  }),
  moves: fc.array(move, { maxLength: 150, size: 'max' }),
});

function begin({ callers, perCaller, quota, list }: typeof play extends fc.Arbitrary<infer T> ? T : never) {
  const driver = new CaseDriver<CampaignState>(machine, campaignTerms(30), 'campaign');
  const customers = list.map(({ stratum, isBarred }, index) => ({
    customer: `c${index}`,
    stratum,
    ...(isBarred && { barred: 'always' as const }),
  }));
  driver.rows = (query) => listRows({ demand: { callers, customers } })(query, driver.transitions, []);
  driver.do(CAST.leader, 'register', { org: ORGS.lz, campaign: 'demand', text: words() });
  driver.do(CAST.leader, 'submit', { endAt: driver.now + 100 * HOUR, perCaller, ...(quota && { quota }) });
  driver.do(CAST.chief, 'approve');
  driver.do(CAST.leader, 'start-calls');
  return driver;
}

describe('whatever happens to a campaign', () => {
  it('nobody is called twice, nobody barred at all, never more than are allowed, and it ends knowing why', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(play, (given) => {
        const driver = begin(given);
        // A quota that was lowered may lie below what was answered before; one that stood is never passed.
        let lowered = false;
        const watch = (): void => {
          const { state } = driver;
          const open = Object.keys(state.open).length;
          expect(open).toBeLessThanOrEqual(MOST_OPEN);
          if (!lowered && given.quota) expect(sum(state.answered) + open).toBeLessThanOrEqual(given.quota);
          const called = driver.transitions.flatMap(({ next }) => next.taken.opened.map(({ customer }) => customer));
          expect(new Set(called).size).toBe(called.length);
          for (const customer of called) expect(given.list[Number(customer.slice(1))]!.isBarred).toBe(false);
          if (state.ended) expect([open, state.outcome]).toEqual([0, expect.any(String)]);
        };
        for (const each of given.moves) {
          if (driver.state.ended) break;
          const open = Object.keys(driver.state.open);
          const { stage } = driver.state;
          if (each.do === 'wait') driver.wait(each.minutes);
          else if (each.do === 'report' && open.length > 0)
            driver.do(CASE, 'survey-reported', {
              survey: open[each.pick % open.length],
              outcome: OUTCOMES[each.outcome],
            });
          else if (each.do === 'stop' && stage === 'running') driver.do(CAST.chief, 'stop-calls', { text: words() });
          else if (each.do === 'resume' && stage === 'stopped') driver.do(CAST.leader, 'resume-calls');
          else if (each.do === 'quota' && ['running', 'stopped'].includes(stage)) {
            const { quota, stratum } = each;
            const fields = { ...(quota !== undefined && { quota }), ...(stratum !== undefined && { stratum }) };
            if (driver.refusal(CAST.leader, 'change-quota', fields)) continue;
            driver.do(CAST.leader, 'change-quota', fields);
            lowered = true;
          }
          watch();
        }
        // Its deadline passes, and every call that was open says what became of it.
        driver.wait(101 * 60);
        for (const survey of Object.keys(driver.state.open))
          driver.do(CASE, 'survey-reported', { survey, outcome: 'withdrawn' });
        watch();
        expect(driver.state.stage).toBe('ended');
        seen.add(driver.state.outcome!);
      }),
      { numRuns: 60, seed: 1 },
    );
    expect([...seen].sort()).toEqual(['deadline', 'list-exhausted', 'quota-reached']);
  });
});

import type { DataSource } from 'typeorm';
import { MOST_OPEN } from '../../../domain/outbound-campaign/room';
import { listed, ms, rank, type Checked } from '../report';
import { QUESTIONS } from './customers';
import type { CampaignPlayed } from './performance';

type Counts = [name: string, count: number][];

/** What the transitions say, counted by SQL of its own: none of it reads the rows that progress and results are made of. */
export interface CampaignFigures {
  /** How the calls ended. */
  outcomes: Map<string, number>;
  /** `<question>/<score>` → how many. */
  scores: Map<string, number>;
  /** Calls open at once, at most: as the campaign's own steps say, and as the calls themselves began and ended. */
  mostOpen: { ofCampaign: number; ofCalls: number };
  /** Customers called, and called more than once by it. */
  called: number;
  twice: number;
  decisions: Counts;
}

/** The campaign with its calls. */
export const CASES_OF = `SELECT id FROM case_head WHERE id = $1 OR (process = 'callback-survey' AND state->>'parent' = $1::text)`;

const LAST = `SELECT DISTINCT ON (step.case_id) step.case_id, step.body->'next' AS next FROM transition step
   JOIN case_head head ON head.id = step.case_id
  WHERE head.process = 'callback-survey' AND head.state->>'parent' = $1::text ORDER BY step.case_id, step.seq DESC`;

export async function countCampaign(dataSource: DataSource, campaign: string): Promise<CampaignFigures> {
  const count = async (sql: string): Promise<Counts> =>
    (await dataSource.query<{ name: string; count: string }[]>(sql, [campaign])).map(
      ({ name, count: number }): [string, number] => [name, Number(number)],
    );
  const [figures] = await count(
    `SELECT 'open' AS name, max((SELECT count(*) FROM jsonb_object_keys(body->'next'->'open'))) AS count
       FROM transition WHERE case_id = $1::uuid`,
  );
  const [calls] = await count(
    `WITH change AS (
       SELECT opened_at AS at, 1 AS step FROM case_head WHERE process = 'callback-survey' AND state->>'parent' = $1::text
       UNION ALL SELECT ended_at, -1 FROM case_head
        WHERE process = 'callback-survey' AND state->>'parent' = $1::text AND ended_at IS NOT NULL)
     SELECT 'open' AS name, max(open) AS count FROM (SELECT sum(step) OVER (ORDER BY at, step) AS open FROM change) sums`,
  );
  const [customers] = await count(
    `SELECT count(*) - count(DISTINCT taken->>'customer') AS name, count(*) AS count
       FROM transition, jsonb_array_elements(body->'next'->'taken'->'opened') taken WHERE case_id = $1::uuid`,
  );
  return {
    outcomes: new Map(await count(`SELECT next->>'outcome' AS name, count(*) FROM (${LAST}) last GROUP BY 1`)),
    scores: new Map(
      await count(
        `SELECT said.key || '/' || (said.value #>> '{}') AS name, count(*)
           FROM (${LAST}) last, jsonb_each(next->'result'->'scores') said
          WHERE jsonb_typeof(next->'result') = 'object' GROUP BY 1`,
      ),
    ),
    mostOpen: { ofCampaign: figures?.[1] ?? 0, ofCalls: calls?.[1] ?? 0 },
    called: customers?.[1] ?? 0,
    twice: Number(customers?.[0] ?? 0),
    decisions: await count(
      `SELECT command AS name, count(*) FROM transition WHERE case_id IN (${CASES_OF}) GROUP BY 1 ORDER BY 2 DESC, 1`,
    ),
  };
}

/** Where progress, results, the callers' own count and the transitions disagree, or a promise is broken. */
export function wrongFigures({ progress, results, recorded }: CampaignPlayed, figures: CampaignFigures): string[] {
  const wrong: string[] = [];
  const same = (what: string, shown: number, counted: number): void => {
    if (shown !== counted) wrong.push(`${what}: ${shown} shown, ${counted} counted`);
  };
  const shown = (outcome: string): number =>
    progress.counts
      .filter((one) => one.outcome === outcome && one.state === 'ended')
      .reduce((n, one) => n + one.count, 0);
  for (const outcome of ['answered', 'declined', 'do-not-call', 'withdrawn', 'unreachable'])
    same(outcome, shown(outcome), figures.outcomes.get(outcome) ?? 0);
  same('answered, as the callers recorded', recorded.answered, figures.outcomes.get('answered') ?? 0);
  same('declined, as the callers recorded', recorded.declined, figures.outcomes.get('declined') ?? 0);
  same('answers of the results', results.answered, figures.outcomes.get('answered') ?? 0);
  for (const question of QUESTIONS) {
    const whole = results.questions.find((one) => one.question === question && one.stratum === null);
    const strata = results.questions.filter((one) => one.question === question && one.stratum !== null);
    for (const score of [1, 2, 3, 4, 5]) {
      const counted = figures.scores.get(`${question}/${score}`) ?? 0;
      same(`${question} ${score}`, whole?.counts[score - 1] ?? 0, counted);
      same(
        `${question} ${score} by stratum`,
        strata.reduce((n, { counts }) => n + counts[score - 1]!, 0),
        counted,
      );
    }
  }
  const { ofCampaign, ofCalls } = figures.mostOpen;
  for (const [whose, most] of [
    ['the campaign', ofCampaign],
    ['the calls', ofCalls],
  ] as const)
    if (most > MOST_OPEN) wrong.push(`${most} calls were open at once by ${whose}, more than ${MOST_OPEN}`);
  if (figures.twice > 0) wrong.push(`${figures.twice} customers were called twice`);
  if (progress.stage !== 'ended') wrong.push(`the campaign has not ended: ${progress.stage}`);
  if (progress.over !== progress.listed) wrong.push(`${progress.over} of ${progress.listed} customers are over`);
  return wrong;
}

/** The table at the end of the demo. */
export function campaignReport(played: CampaignPlayed, figures: CampaignFigures, { cases, wrong }: Checked): string {
  const { progress, results, seconds, latencies, entered } = played;
  const { ofCampaign, ofCalls } = figures.mostOpen;
  const rows: [string, string][] = [
    ['customers', `${progress.listed} listed, ${figures.called} called, ${progress.over} over`],
    ['ended', `${progress.stage}, ${progress.outcome ?? '–'}`],
    ['calls', listed([...figures.outcomes])],
    ['entered meanwhile', `${entered} customers who must not be called`],
    ['open at once, at most', `${ofCampaign} by the campaign, ${ofCalls} by its calls; bound ${MOST_OPEN}`],
    ...results.questions
      .filter(({ stratum }) => stratum === null)
      .map(({ question, counts, answered, sum }): [string, string] => [
        question,
        `${(sum / Math.max(1, answered)).toFixed(2)} of ${answered}: ${counts.join(' / ')}`,
      ]),
    ['time', `${Math.round(seconds)} s, ${(figures.called / seconds).toFixed(1)} calls a second`],
    ['decisions', listed(figures.decisions)],
    ['decision latency', `p50 ${ms(rank(latencies, 0.5))}, p99 ${ms(rank(latencies, 0.99))}`],
    ['audit = projection = workflow', `${cases - wrong.length} of ${cases} cases agree`],
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  return [
    ...rows.map(([name, value]) => `${name.padEnd(width)}  ${value}`),
    ...wrong.slice(0, 20).map(([id, what]) => `  disagrees: ${id}: ${what.join('; ')}`),
  ].join('\n');
}

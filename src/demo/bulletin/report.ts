import type { DataSource } from 'typeorm';
import type { MatrixRowDto } from '../../modules/bulletins/page/matrix.dto';
import { listed, ms, rank, type Checked } from '../report';
import type { BulletinPlayed } from './performance';

type Counts = [name: string, count: number][];

/** What the rows say, counted by SQL of its own. */
export interface BulletinFigures {
  decisions: Counts;
  /** Marks of clocks that fired: warnings, limits passed, rungs of the ladder. */
  firings: Counts;
  receipts: number;
  /** By question of the form: the sum of what was submitted last, as each reply's own content says it. */
  sums: Map<string, number>;
}

/** The bulletin with its deliveries and replies. */
export const CASES_OF = `SELECT id FROM case_head WHERE id = $1 OR state->>'bulletin' = $1::text`;

export async function countBulletin(dataSource: DataSource, bulletin: string): Promise<BulletinFigures> {
  const count = async (sql: string): Promise<Counts> =>
    (await dataSource.query<{ name: string; count: string }[]>(sql, [bulletin])).map(
      ({ name, count: number }): [string, number] => [name, Number(number)],
    );
  const sums = await count(
    `SELECT answer.key AS name, sum((answer.value #>> '{}')::numeric) AS count
       FROM bulletin_cell cell JOIN content ON content.id = cell.reply_content
       CROSS JOIN LATERAL jsonb_each(content.body::jsonb) answer
      WHERE cell.bulletin_id = $1::uuid AND jsonb_typeof(answer.value) = 'number' GROUP BY 1`,
  );
  const [receipts] = await count(`SELECT 'read' AS name, count(*) FROM bulletin_receipt WHERE bulletin_id = $1::uuid`);
  return {
    decisions: await count(
      `SELECT command AS name, count(*) FROM transition WHERE case_id IN (${CASES_OF})
          AND body->'actor'->>'kind' = 'person' GROUP BY 1 ORDER BY 2 DESC, 1`,
    ),
    firings: await count(
      `SELECT mark AS name, count(*) FROM timer_firing WHERE case_id IN (${CASES_OF}) GROUP BY 1 ORDER BY 2 DESC, 1`,
    ),
    receipts: receipts?.[1] ?? 0,
    sums: new Map(sums),
  };
}

const counted = (values: readonly string[]): Counts => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
};

const line = ({ org, deliveryOutcome, deliveryStage, replyOutcome, replyStage, replyLate, returns }: MatrixRowDto) =>
  [
    org.padEnd(10),
    (deliveryOutcome ?? deliveryStage ?? '–').padEnd(20),
    (replyOutcome ?? replyStage ?? '–').padEnd(14),
    (replyLate ? 'late' : '').padEnd(6),
    returns > 0 ? `returned ${returns}` : '',
  ]
    .join(' ')
    .trimEnd();

/** Where the API's table of replies and the rows disagree. */
export function wrongSums({ replies }: BulletinPlayed, { sums }: BulletinFigures): string[] {
  return (replies?.sums ?? []).flatMap(({ code, sum }) =>
    sum === null || sum === sums.get(code)
      ? []
      : [`${code}: ${sum} in the table, ${sums.get(code) ?? 0} in the replies`],
  );
}

/** The matrix and the table at the end of the demo. */
export function bulletinReport(played: BulletinPlayed, figures: BulletinFigures, { cases, wrong }: Checked): string {
  const receivers = played.matrix?.receivers ?? [];
  const { latencies, replies, readers } = played;
  const rows: [string, string][] = [
    [
      'on boards',
      listed(
        counted(receivers.map(({ deliveryOutcome, deliveryStage }) => deliveryOutcome ?? deliveryStage ?? 'none')),
      ),
    ],
    ['replies', listed(counted(receivers.map(({ replyOutcome, replyStage }) => replyOutcome ?? replyStage ?? 'none')))],
    ['late', `${receivers.filter(({ replyLate }) => replyLate).length} of ${receivers.length}`],
    ['returned by HQ', `${receivers.filter(({ returns }) => returns > 0).length} of ${receivers.length}`],
    ['asking ended', played.matrix?.repliesEnd ?? 'no'],
    ...(replies?.sums ?? []).map(({ code, answered, sum, counts }): [string, string] => [
      `question ${code}`,
      `${answered} answered; ${sum ?? listed((counts ?? []).map(({ option, count }) => [option, count]))}`,
    ]),
    ['read', `${figures.receipts} of ${readers.of} people`],
    ['decisions by people', listed(figures.decisions)],
    ['decision latency', `p50 ${ms(rank(latencies, 0.5))}, p99 ${ms(rank(latencies, 0.99))}`],
    ['timers fired', listed(figures.firings)],
    ['audit = projection = workflow', `${cases - wrong.length} of ${cases} cases agree`],
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  return [
    ...receivers.map(line),
    '',
    ...rows.map(([name, value]) => `${name.padEnd(width)}  ${value}`),
    ...wrong.map(([id, what]) => `  disagrees: ${id}: ${what.join('; ')}`),
  ].join('\n');
}

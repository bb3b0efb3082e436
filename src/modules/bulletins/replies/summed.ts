import type { EntityManager } from 'typeorm';
import { hasOptions, type Question } from '../../../platform/content/form';
import type { Filter } from '../../../platform/database/filter';
import type { QuestionSumDto } from './replies.dto';

/** Replies in plain words answer one question. */
export const PLAIN: Question = { code: 'text', label: '', type: 'text' };

interface Answered {
  question: string;
  answered: number;
  sum: number | null;
}

interface Chosen {
  question: string;
  option: string;
  count: number;
}

// Decimal fractions are added as people add them: 0.1 and 0.2 are 0.3.
const ANSWERED = `SELECT answer.question, count(*)::int AS answered, sum(answer.amount::numeric)::float8 AS sum
  FROM bulletin_cell cell JOIN bulletin_answer answer USING (bulletin_id, org_id)`;
const CHOSEN = `SELECT answer.question, option, count(*)::int AS count
  FROM bulletin_cell cell JOIN bulletin_answer answer USING (bulletin_id, org_id) CROSS JOIN unnest(answer.texts) option`;
const SAID = `SELECT count(*)::int AS answered FROM bulletin_cell cell JOIN content ON content.id = cell.reply_content
  WHERE content.kind = 'text' AND content.erased_at IS NULL`;

/** The replies of all cells that fit, in one line: numbers added up, choices counted, words only counted. */
export async function summed(
  tx: EntityManager,
  questions: readonly Question[],
  { where, parameters }: Pick<Filter, 'where' | 'parameters'>,
): Promise<QuestionSumDto[]> {
  if (questions[0] === PLAIN) {
    const [{ answered }] = await tx.query<[{ answered: number }]>(`${SAID} AND ${where}`, parameters as unknown[]);
    return [{ code: PLAIN.code, answered, sum: null, counts: null }];
  }
  const answered = await tx.query<Answered[]>(`${ANSWERED} WHERE ${where} GROUP BY 1`, parameters as unknown[]);
  const choices = questions.filter(({ type }) => hasOptions(type)).map(({ code }) => code);
  const chosen = await tx.query<Chosen[]>(
    `${CHOSEN} WHERE ${where} AND answer.question = ANY($${parameters.length + 1}::text[]) GROUP BY 1, 2`,
    [...parameters, choices],
  );
  return questions.map(({ code, type, options = [] }) => {
    const found = answered.find(({ question }) => question === code);
    const countOf = (option: string): number =>
      chosen.find((one) => one.question === code && one.option === option)?.count ?? 0;
    return {
      code,
      answered: found?.answered ?? 0,
      sum: type === 'number' ? (found?.sum ?? 0) : null,
      counts: hasOptions(type) ? options.map((option) => ({ option, count: countOf(option) })) : null,
    };
  });
}

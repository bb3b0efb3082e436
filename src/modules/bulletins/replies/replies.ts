import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Caller } from '../../../platform/auth/scope';
import type { AnswerValue } from '../../../platform/content/answers';
import type { Question } from '../../../platform/content/form';
import { storedForm } from '../../../platform/content/stored';
import { Filter } from '../../../platform/database/filter';
import { isoTime } from '../../../platform/database/iso-time';
import { decodeCursor, encodeCursor } from '../../../platform/http/cursor';
import { isOwnReceiver, type Sight } from '../board/sight';
import { BulletinReader, type ReadBulletin } from '../page/reader';
import type { RepliesDto, RepliesPageQuery, RepliesQuery, ReplyRowDto } from './replies.dto';
import { PLAIN, summed } from './summed';

interface Row extends Omit<ReplyRowDto, 'values'> {
  text: string | null;
  answers: { question: string; texts: string[] | null; amount: number | null }[];
}

const COLUMNS = `cell.org_id AS org, cell.reply_id AS reply, cell.reply_stage AS "replyStage",
  cell.reply_outcome AS "replyOutcome", cell.reply_late AS "replyLate", cell.reply_returns AS returns,
  ${isoTime('cell.reply_submitted_at')} AS "submittedAt",
  CASE WHEN content.erased_at IS NULL AND content.kind = 'text' THEN content.body END AS text,
  (SELECT coalesce(json_agg(json_build_object('question', question, 'texts', texts, 'amount', amount)), '[]')
     FROM bulletin_answer answer WHERE answer.bulletin_id = cell.bulletin_id AND answer.org_id = cell.org_id) AS answers`;

const SEVERAL: readonly string[] = ['multi-choice'];

function valuesOf({ text, answers }: Row, questions: readonly Question[]): Record<string, AnswerValue> {
  if (text !== null) return { [PLAIN.code]: text };
  return Object.fromEntries(
    questions.flatMap(({ code, type }): [string, AnswerValue][] => {
      const given = answers.find(({ question }) => question === code);
      if (!given) return [];
      if (given.amount !== null) return [[code, given.amount]];
      const texts = given.texts ?? [];
      return [[code, SEVERAL.includes(type) ? texts : (texts[0] ?? '')]];
    }),
  );
}

const questionsOf = async (tx: EntityManager, formId: string | null): Promise<Question[]> =>
  formId === null ? [PLAIN] : ((await storedForm(tx, formId))?.questions ?? []);

/** What the receivers replied, in one table: its origin and its publisher see everybody, a receiver itself. */
@Injectable()
export class Replies {
  constructor(private readonly reader: BulletinReader) {}

  /** A window of it, in the order of the receivers' codes. */
  read(caller: Caller, id: string, query: RepliesPageQuery, now: Date): Promise<RepliesDto> {
    return this.reader.reading(caller, id, now, (tx, bulletin, sight) =>
      repliesOf(tx, id, bulletin, sight, { limit: 50, ...query }),
    );
  }

  /** All of it, within the transaction that reads it: for who writes down that it was taken. */
  reading<T>(
    caller: Caller,
    id: string,
    query: RepliesQuery,
    now: Date,
    work: (tx: EntityManager, bulletin: ReadBulletin, replies: RepliesDto) => Promise<T>,
  ): Promise<T> {
    return this.reader.reading(caller, id, now, async (tx, bulletin, sight) =>
      work(tx, bulletin, await repliesOf(tx, id, bulletin, sight, query)),
    );
  }
}

/** Of whom rows are shown: those who were asked, as far as the caller sees them. */
function asked(id: string, { keeps }: ReadBulletin, sight: Sight, { accepted }: RepliesQuery): Filter {
  const filter = new Filter();
  const wanted = filter.bind(id);
  filter.add(`cell.bulletin_id = ${wanted} AND cell.reply_id IS NOT NULL AND cell.left_at IS NULL`);
  if (!keeps) filter.add(isOwnReceiver(filter, sight, 'cell.org_id'));
  if (accepted !== undefined) filter.add(`(cell.reply_outcome IS NOT DISTINCT FROM 'accepted') = ${accepted}`);
  return filter;
}

/** @param query without a limit: all rows, of which there are no more than receivers */
async function repliesOf(
  tx: EntityManager,
  id: string,
  bulletin: ReadBulletin,
  sight: Sight,
  query: RepliesPageQuery,
): Promise<RepliesDto> {
  const { limit = null, cursor, accepted } = query;
  const mark = ['bulletin-replies', id, accepted ?? null];
  const after = decodeCursor(mark, cursor, ['slug']);
  const questions = await questionsOf(tx, bulletin.formId);
  const filter = asked(id, bulletin, sight, query);
  const sums = await summed(tx, questions, filter);
  const [{ count }] = await tx.query<[{ count: number }]>(
    `SELECT count(*)::int AS count FROM bulletin_cell cell WHERE ${filter.where}`,
    filter.parameters,
  );
  filter.when(after?.[0], (at) => `cell.org_id > ${at}`);
  const found = await tx.query<Row[]>(
    `SELECT ${COLUMNS} FROM bulletin_cell cell LEFT JOIN content ON content.id = cell.reply_content
      WHERE ${filter.where} ORDER BY cell.org_id LIMIT ${limit === null ? 'ALL' : limit + 1}`,
    filter.parameters,
  );
  const shown = found.slice(0, limit ?? found.length);
  const rows = shown.map((row): ReplyRowDto => {
    const { text: _, answers: __, ...cell } = row;
    return { ...cell, values: valuesOf(row, questions) };
  });
  const last = rows.at(-1);
  const next = found.length > rows.length && last ? encodeCursor(mark, [last.org]) : null;
  return { questions, rows, sums, count, next };
}

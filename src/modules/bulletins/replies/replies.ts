import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Caller } from '../../../platform/auth/scope';
import type { AnswerValue } from '../../../platform/content/answers';
import type { Question } from '../../../platform/content/form';
import { storedForm } from '../../../platform/content/stored';
import { Filter } from '../../../platform/database/filter';
import { isoTime } from '../../../platform/database/iso-time';
import { isOwnReceiver, type Sight } from '../board/sight';
import { BulletinReader, type ReadBulletin } from '../page/reader';
import type { RepliesDto, RepliesQuery, ReplyRowDto } from './replies.dto';
import { summed } from './summed';

/** Replies in plain words answer one question. */
const PLAIN: Question = { code: 'text', label: '', type: 'text' };

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

  read(caller: Caller, id: string, query: RepliesQuery, now: Date): Promise<RepliesDto> {
    return this.reading(caller, id, query, now, (_tx, _bulletin, replies) => Promise.resolve(replies));
  }

  /** The same within the transaction that reads it: for who writes down that it was taken. */
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

async function repliesOf(
  tx: EntityManager,
  id: string,
  { formId, keeps }: ReadBulletin,
  sight: Sight,
  { accepted }: RepliesQuery,
): Promise<RepliesDto> {
  const filter = new Filter();
  const wanted = filter.bind(id);
  filter.add(`cell.bulletin_id = ${wanted} AND cell.reply_id IS NOT NULL`);
  if (!keeps) filter.add(isOwnReceiver(filter, sight, 'cell.org_id'));
  if (accepted !== undefined) filter.add(`(cell.reply_outcome IS NOT DISTINCT FROM 'accepted') = ${accepted}`);
  const found = await tx.query<Row[]>(
    `SELECT ${COLUMNS} FROM bulletin_cell cell LEFT JOIN content ON content.id = cell.reply_content
      WHERE ${filter.where} ORDER BY cell.org_id`,
    filter.parameters,
  );
  const questions = await questionsOf(tx, formId);
  const rows = found.map((row): ReplyRowDto => {
    const { text: _, answers: __, ...cell } = row;
    return { ...cell, values: valuesOf(row, questions) };
  });
  return {
    questions,
    rows,
    sums: summed(
      questions,
      rows.map(({ values }) => values),
    ),
  };
}

import { Injectable } from '@nestjs/common';
import { OrgTree } from '../../../platform/auth/org-tree';
import type { OrgSnapshot } from '../../../platform/auth/org-snapshot';
import type { Caller } from '../../../platform/auth/scope';
import { appendAudit } from '../../../platform/case-store/audit-chain';
import type { AnswerValue } from '../../../platform/content/answers';
import type { Cell } from '../../../platform/files/cell';
import { tableFile, type TableFile } from '../../../platform/files/table-file';
import { CATALOGUES, type Language } from '../../../platform/http/language';
import type { BulletinItemDto } from '../board/board.dto';
import type { QuestionDto } from '../page/bulletin.dto';
import { EXPORT_WORDS, type ExportWords } from './export-words';
import { Replies } from './replies';
import type { QuestionSumDto, RepliesDto, RepliesExportQuery } from './replies.dto';

const cellOf = (value: AnswerValue | undefined): Cell =>
  value === undefined ? null : Array.isArray(value) ? value.join('; ') : value;

const sumCell = ({ sum, counts, answered }: QuestionSumDto): Cell =>
  sum ?? counts?.map(({ option, count }) => `${option}: ${count}`).join('; ') ?? answered;

const headOf = ({ label, unit }: QuestionDto, plain: string): string =>
  unit === undefined ? label || plain : `${label} (${unit})`;

/** How it ended, else where it stands: never both. */
function stateWords(stage: string | null, outcome: string | null, language: Language): string | null {
  const { asked, outcomes } = EXPORT_WORDS[language];
  if (outcome !== null) return outcomes[outcome] ?? outcome;
  const stages: Record<string, string> = { ...CATALOGUES[language].stages, asked };
  return stage && (stages[stage] ?? stage);
}

/** The table as rows of cells: a line for each receiver, the last one sums up. */
function lines({ questions, rows, sums }: RepliesDto, orgs: OrgSnapshot, language: Language) {
  const words = EXPORT_WORDS[language];
  const nameOf = (id: string): string => orgs.get(id)?.[language === 'en' ? 'nameEn' : 'nameZh'] ?? id;
  const heads = [...words.heads, ...questions.map((question) => headOf(question, words.reply))];
  const body = rows.map(({ org, replyStage, replyOutcome, replyLate, returns, submittedAt, values }): Cell[] => [
    ...[org, nameOf(org), stateWords(replyStage, replyOutcome, language)],
    ...[replyLate ? words.yes : words.no, returns, submittedAt === null ? null : new Date(submittedAt)],
    ...questions.map(({ code }) => cellOf(values[code])),
  ]);
  const total: Cell[] = ['', words.total, null, null, null, null, ...sums.map(sumCell)];
  return { heads, rows: [...body, total] };
}

const timeCell = (at: string | null): Cell => (at === null ? null : new Date(at));

/** Of a notice what its readers get beside the words. */
const noticeLines = (item: BulletinItemDto, { notice, noticeStates }: ExportWords): [string, Cell][] =>
  item.noticeState === null
    ? []
    : [
        [notice.state, noticeStates[item.noticeState] ?? item.noticeState],
        [notice.from, timeCell(item.startsAt)],
        [notice.until, timeCell(item.endsAt)],
        [notice.impact, item.impact],
      ];

/** The replies' table as a file. Who took what is recorded before the first row. */
@Injectable()
export class RepliesExport {
  constructor(
    private readonly replies: Replies,
    private readonly orgs: OrgTree,
  ) {}

  async file(
    caller: Caller,
    id: string,
    { format = 'csv', ...query }: RepliesExportQuery,
    { now, language }: { now: Date; language: Language },
  ): Promise<TableFile> {
    const orgs = await this.orgs.current();
    return this.replies.reading(caller, id, query, now, async (tx, { item }, replies) => {
      const { actor } = caller;
      await appendAudit(tx, 'exports', now, {
        actor: { kind: actor.kind, id: actor.id },
        onBehalfOf: (actor.kind === 'person' && actor.onBehalfOf) || null,
        command: 'export-bulletin-replies',
        fields: { format, bulletin: id, rows: replies.rows.length },
      });
      const { heads, rows } = lines(replies, orgs, language);
      const words = EXPORT_WORDS[language];
      const about: [string, Cell][] = [
        [words.bulletin, item.title],
        ...noticeLines(item, words),
        [words.receivers, replies.rows.length],
        [words.at, now],
      ];
      const table = { title: 'bulletin-replies', heads, rows, sheet: words.sheet };
      return tableFile({ ...table, about: { sheet: words.about, rows: about } }, format, now);
    });
  }
}

import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { OrgTree } from '../../../platform/auth/org-tree';
import type { Caller } from '../../../platform/auth/scope';
import { appendAudit } from '../../../platform/case-store/audit-chain';
import { withScope } from '../../../platform/database/with-scope';
import type { Cell } from '../../../platform/files/cell';
import { tableFile, type TableFile, type TableFormat } from '../../../platform/files/table-file';
import { CATALOGUES, type Language } from '../../../platform/http/language';
import { Problem } from '../../../platform/http/problem';
import type { EvaluationEditionDto, EvaluationFigureDto } from '../desk/desk.dto';
import { editionOf, findEvaluation } from '../desk/evaluation-row';
import { sideBySide, type Sides } from '../desk/side-by-side';
import { EXPORT_WORDS } from './export-words';

const cellsOf = (figure: EvaluationFigureDto | null): Cell[] =>
  figure ? [figure.count, figure.perWeek, figure.median, figure.p90] : [null, null, null, null];

/** Of a figure that is not in an edition there was nothing to count. */
const difference = ({ before, after }: Sides): Cell =>
  Math.round(((after?.perWeek ?? 0) - (before?.perWeek ?? 0)) * 10) / 10;

/** The figures of an evaluation as a file. Who took what is recorded before the first row. */
@Injectable()
export class EvaluationExport {
  constructor(
    private readonly dataSource: DataSource,
    private readonly orgs: OrgTree,
  ) {}

  async file(caller: Caller, id: string, format: TableFormat, language: Language, now: Date): Promise<TableFile> {
    const tree = await this.orgs.current();
    const words = EXPORT_WORDS[language];
    const isEnglish = language === 'en';
    const stages: Record<string, string> = CATALOGUES[language].stages;
    return withScope(this.dataSource, caller.actor, async (tx) => {
      const found = await findEvaluation(tx, caller, id);
      const [before, after] = [await editionOf(tx, found.beforeId), await editionOf(tx, found.afterId)];
      if (!before) throw new Problem('not-found');
      const { actor } = caller;
      await appendAudit(tx, 'exports', now, {
        actor: { kind: actor.kind, id: actor.id },
        onBehalfOf: (actor.kind === 'person' && actor.onBehalfOf) || null,
        command: 'export-evaluation',
        fields: { evaluation: id, before: before.id, after: after?.id ?? null, format },
      });
      const itemOf = ({ figure, key, person }: Sides): string =>
        person?.[isEnglish ? 'nameEn' : 'nameZh'] ?? (figure === 'escalations' ? stages[key] : undefined) ?? key;
      const rows = (await sideBySide(tx, found, null)).map((sides): Cell[] => [
        ...[sides.figure, words.figures[sides.figure], sides.key, itemOf(sides)],
        ...[...cellsOf(sides.before), ...cellsOf(sides.after), after && difference(sides)],
      ]);
      const told = (which: string, edition: EvaluationEditionDto | null): [string, Cell][] =>
        edition
          ? [
              [`${which}: ${words.edition.from}`, new Date(edition.from)],
              [`${which}: ${words.edition.to}`, new Date(edition.to)],
              [`${which}: ${words.edition.cutOff}`, new Date(edition.cutOff)],
              [`${which}: ${words.edition.catalogue}`, edition.catalogue],
              [`${which}: ${words.edition.calendar}`, `${edition.calendar} ${edition.calendarVersion}`],
              [`${which}: ${words.edition.digest}`, edition.digest],
            ]
          : [];
      const about: [string, Cell][] = [
        [words.told.centre, tree.get(found.org)?.[isEnglish ? 'nameEn' : 'nameZh'] ?? found.org],
        [words.told.process, found.evaluated],
        [words.told.round, found.round],
        ...told(words.before, before),
        ...told(words.after, after),
        [words.told.at, now],
      ];
      const title = `evaluation-${found.org}-${found.evaluated}-${found.openedAt.slice(0, 10)}`;
      const table = { title, heads: words.heads, rows, sheet: words.title };
      return tableFile({ ...table, about: { sheet: words.about, rows: about } }, format, now);
    });
  }
}

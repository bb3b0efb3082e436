import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ITEMS } from '../../../../domain/quality-check/scoring-form';
import type { Caller } from '../../../platform/auth/scope';
import { appendAudit } from '../../../platform/case-store/audit-chain';
import { withScope } from '../../../platform/database/with-scope';
import type { Cell } from '../../../platform/files/cell';
import { tableFile, type TableFile } from '../../../platform/files/table-file';
import type { Language } from '../../../platform/http/language';
import { findSampling, SAMPLE } from '../samplings/sampling-row';
import type { SampleDto } from '../samplings/samplings.dto';
import { EXPORT_WORDS } from './export-words';
import { reportOf } from './quality-report';
import type { QualityExportQuery } from './report.dto';

/** Every piece of work of a sampling with its grades, as a file. Who took what is recorded before the first row. */
@Injectable()
export class QualityExport {
  constructor(private readonly dataSource: DataSource) {}

  file(
    caller: Caller,
    id: string,
    { format = 'csv' }: QualityExportQuery,
    { now, language }: { now: Date; language: Language },
  ): Promise<TableFile> {
    return withScope(this.dataSource, caller.actor, async (tx) => {
      const sampling = await findSampling(tx, caller, id);
      // At most 200 (`MOST_DRAWN`).
      const rows = await tx.query<SampleDto[]>(`SELECT ${SAMPLE} WHERE sample.sampling_id = $1 ORDER BY sample.id`, [
        id,
      ]);
      const { actor } = caller;
      await appendAudit(tx, 'exports', now, {
        actor: { kind: actor.kind, id: actor.id },
        onBehalfOf: (actor.kind === 'person' && actor.onBehalfOf) || null,
        command: 'export-quality-sampling',
        fields: { format, sampling: id, rows: rows.length },
      });
      const words = EXPORT_WORDS[language];
      const word = (code: string | null): string | null => (code === null ? null : (words.codes[code] ?? code));
      const said = (flag: boolean | null): string | null => (flag === null ? null : flag ? words.yes : words.no);
      const items = Object.keys(ITEMS);
      const cells = rows.map((row): Cell[] => [
        ...[row.number, row.category, language === 'en' ? row.nameEn : row.nameZh, row.centre],
        ...[word(row.stage), word(row.outcome)],
        ...items.map((item) => row.grades?.[item] ?? null),
        ...[(row.fatal ?? []).map(word).join(', ') || null, row.total, said(row.violation), said(row.corrected)],
      ]);
      const { mean } = await reportOf(tx, sampling);
      const about: [string, Cell][] = [
        [words.sampling, sampling.id],
        [words.population, sampling.population],
        [words.drawn, sampling.drawn],
        [words.seed, sampling.seed],
        [words.mean, mean],
        [words.violations, sampling.violations],
        [words.at, now],
      ];
      const heads = [
        ...words.heads,
        ...items.map((item) => words.codes[item] ?? item),
        ...[words.fatal, words.total, words.violation, words.corrected],
      ];
      const table = { title: 'quality', heads, rows: cells, sheet: words.sheet };
      return tableFile({ ...table, about: { sheet: words.about, rows: about } }, format, now);
    });
  }
}

import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Content } from '../../../../domain/report-submission/contents';
import { OrgTree } from '../../../platform/auth/org-tree';
import type { Caller } from '../../../platform/auth/scope';
import { appendAudit } from '../../../platform/case-store/audit-chain';
import { withScope } from '../../../platform/database/with-scope';
import type { Cell } from '../../../platform/files/cell';
import { tableFile, type TableFile, type TableFormat } from '../../../platform/files/table-file';
import type { Language } from '../../../platform/http/language';
import { Problem } from '../../../platform/http/problem';
import { readable, type Readable } from '../desk/readable';
import { EXPORT_WORDS } from './export-words';

interface Line {
  content: Content;
  org: string;
  key: string;
  measure: string;
  value: number;
  /** Of a person, in both languages; null: the key is a code. */
  zh: string | null;
  en: string | null;
}

const LINES = `
  SELECT figure.content, figure.org_id AS org, figure.key, figure.measure, figure.value::float8 AS value,
         person.display_zh AS zh, person.display_en AS en
    FROM report_figure figure
    LEFT JOIN person ON figure.content = 'agent-workload' AND person.id::text = figure.key
   WHERE figure.edition_id = $1 AND figure.content = ANY($2::text[])
   ORDER BY figure.content, figure.org_id, figure.key, figure.measure`;

interface About {
  catalogue: number;
  cutOff: Date;
  digest: string;
}

async function aboutOf(tx: EntityManager, { edition }: Readable): Promise<About> {
  const [row] = await tx.query<[About]>(
    `SELECT catalogue, cut_off AS "cutOff", digest FROM report_edition WHERE id = $1`,
    [edition],
  );
  return row;
}

/** A report as the file that is submitted, as far as its reader gets it. Who took what is recorded before the first row. */
@Injectable()
export class ReportExport {
  constructor(
    private readonly dataSource: DataSource,
    private readonly orgs: OrgTree,
  ) {}

  async file(caller: Caller, id: string, format: TableFormat, language: Language, now: Date): Promise<TableFile> {
    const tree = await this.orgs.current();
    const words = EXPORT_WORDS[language];
    const isEnglish = language === 'en';
    const nameOf = (org: string): string => tree.get(org)?.[isEnglish ? 'nameEn' : 'nameZh'] ?? org;
    return withScope(this.dataSource, caller.actor, async (tx) => {
      const report = await readable(tx, caller, id);
      if (report.edition === null || report.contents.length === 0) throw new Problem('not-found');
      const { actor } = caller;
      await appendAudit(tx, 'exports', now, {
        actor: { kind: actor.kind, id: actor.id },
        onBehalfOf: (actor.kind === 'person' && actor.onBehalfOf) || null,
        command: 'export-report',
        fields: { report: id, edition: report.edition, format, contents: report.contents },
      });
      const lines = await tx.query<Line[]>(LINES, [report.edition, report.contents]);
      const { told } = words;
      const { catalogue, cutOff, digest } = await aboutOf(tx, report);
      const rows = lines.map(({ content, org, key, measure, value, zh, en }): Cell[] => [
        ...[content, words.contents[content], org, nameOf(org), key, (isEnglish ? en : zh) ?? key],
        ...[measure, words.measures[measure] ?? measure, value],
      ]);
      const about: [string, Cell][] = [
        [told.report, report.label],
        [told.centre, nameOf(report.org)],
        [told.cutOff, cutOff],
        [told.catalogue, catalogue],
        [told.digest, digest],
        [told.at, now],
      ];
      const title = `report-${report.org}-${report.label.replace('/', '-')}`;
      const table = { title, heads: words.heads, rows, sheet: words.title };
      return tableFile({ ...table, about: { sheet: words.about, rows: about } }, format, now);
    });
  }
}

import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { stateOf } from '../../../../domain/work-assignment-part/standing';
import { OrgTree } from '../../../platform/auth/org-tree';
import type { Caller } from '../../../platform/auth/scope';
import { appendAudit } from '../../../platform/case-store/audit-chain';
import { MAX_PAGE } from '../../../platform/case-view/page.query';
import { withScope } from '../../../platform/database/with-scope';
import type { Cell } from '../../../platform/files/cell';
import { tableFile, type TableFile, type TableFormat } from '../../../platform/files/table-file';
import { CATALOGUES, type Language } from '../../../platform/http/language';
import { Problem } from '../../../platform/http/problem';
import type { GivenWorkDto, GivenWorkExportQuery, ReceivedWorkDto, ReceivedWorkExportQuery } from './desk.dto';
import { EXPORT_WORDS } from './export-words';
import { WorkDesk } from './work-desk';

/** More than that nobody reads in a sheet. */
const MOST_ROWS = 10_000;

type NameOf = (org: string) => string;
interface As {
  language: Language;
  now: Date;
}

const time = (at: string | null): Cell => (at === null ? null : new Date(at));
const changes = (number: number): number => Math.max(0, number - 1);

const givenRow =
  (language: Language, nameOf: NameOf) =>
  ({ title, urgency, stage, outcome, assigner, ...work }: GivenWorkDto): Cell[] => {
    const words = EXPORT_WORDS[language];
    const stages: Record<string, string> = CATALOGUES[language].stages;
    return [
      ...[title, words.urgency[urgency] ?? urgency, stages[stage] ?? stage],
      ...[outcome && (words.outcomes[outcome] ?? outcome), work.receivers, work.done, work.waiting, work.late],
      ...[changes(work.number), assigner, nameOf(assigner), time(work.dueAt), time(work.openedAt)],
    ];
  };

const receivedRow =
  (language: Language, nameOf: NameOf) =>
  ({ title, urgency, assigner, part }: ReceivedWorkDto): Cell[] => {
    const words = EXPORT_WORDS[language];
    return [
      ...[title, words.urgency[urgency] ?? urgency, words.states[stateOf(part)], part.late ? words.yes : words.no],
      ...[part.org, nameOf(part.org), nameOf(assigner), time(part.dueAt), time(part.acknowledgedAt)],
      ...[time(part.reportedAt), part.returns, part.objections, changes(part.number)],
    ];
  };

/** What a list of work shows, to its last page, as a file. Who took what is recorded before it goes out. */
@Injectable()
export class WorkExport {
  constructor(
    private readonly dataSource: DataSource,
    private readonly desk: WorkDesk,
    private readonly orgs: OrgTree,
  ) {}

  async given(caller: Caller, { format, ...filters }: GivenWorkExportQuery, as: As): Promise<TableFile> {
    const items = await this.all((page) => this.desk.given(caller, { ...filters, ...page }, as.now));
    return this.file(caller, 'given', items.map(givenRow(as.language, await this.names(as))), { format, filters }, as);
  }

  async received(caller: Caller, { format, ...filters }: ReceivedWorkExportQuery, as: As): Promise<TableFile> {
    const items = await this.all((page) => this.desk.received(caller, { ...filters, ...page }, as.now));
    const rows = items.map(receivedRow(as.language, await this.names(as)));
    return this.file(caller, 'received', rows, { format, filters }, as);
  }

  private async names({ language }: As): Promise<NameOf> {
    const orgs = await this.orgs.current();
    return (id) => orgs.get(id)?.[language === 'en' ? 'nameEn' : 'nameZh'] ?? id;
  }

  /** 422 where there is too much of it. */
  private async all<T>(
    read: (page: { limit: number; cursor?: string }) => Promise<{ items: T[]; next: string | null }>,
  ): Promise<T[]> {
    const items: T[] = [];
    for (let cursor: string | null | undefined; cursor !== null;) {
      const page = await read({ limit: MAX_PAGE, ...(cursor !== undefined && { cursor }) });
      items.push(...page.items);
      if (items.length > MOST_ROWS) throw new Problem('export-too-large', { params: { max: MOST_ROWS } });
      cursor = page.next;
    }
    return items;
  }

  private async file(
    { actor }: Caller,
    list: 'given' | 'received',
    rows: Cell[][],
    { format = 'csv', filters }: { format?: TableFormat; filters: object },
    { language, now }: As,
  ): Promise<TableFile> {
    const { q, ...codes } = filters as { q?: string };
    await withScope(this.dataSource, actor, (tx) =>
      appendAudit(tx, 'exports', now, {
        actor: { kind: actor.kind, id: actor.id },
        onBehalfOf: (actor.kind === 'person' && actor.onBehalfOf) || null,
        command: `export-work-${list}`,
        fields: { ...codes, format, rows: rows.length, searched: q !== undefined },
      }),
    );
    const { sheet, heads, about, ...words } = EXPORT_WORDS[language];
    const said: [string, Cell][] = [
      [words.rows, rows.length],
      [words.at, now],
    ];
    const table = { title: `work-${list}`, heads: heads[list], rows, sheet: sheet[list] };
    return tableFile({ ...table, about: { sheet: about, rows: said } }, format, now);
  }
}

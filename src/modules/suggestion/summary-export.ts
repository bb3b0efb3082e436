import { Injectable } from '@nestjs/common';
import { percent } from '../../../domain/shared/percent';
import { groupedBy, summed, type SuggestionSums } from '../../../domain/suggestion/summed';
import { OrgTree } from '../../platform/auth/org-tree';
import type { OrgSnapshot } from '../../platform/auth/org-snapshot';
import type { Caller } from '../../platform/auth/scope';
import { appendAudit } from '../../platform/case-store/audit-chain';
import type { Cell } from '../../platform/files/cell';
import { tableFile, type TableFile } from '../../platform/files/table-file';
import type { Language } from '../../platform/http/language';
import { EXPORT_WORDS } from './export-words';
import type { SuggestionExportQuery, SuggestionSummaryDto } from './suggestion.dto';
import { SuggestionSummary } from './summary';

const figures = ({ count, open, adopted, dismissed, withdrawn, closedInTime, share }: SuggestionSums): Cell[] => [
  ...[count, open, adopted, dismissed, withdrawn, share === null ? null : percent(share), closedInTime],
];

/** A line for each owner and category, the last one sums up. */
function lines({ rows }: SuggestionSummaryDto, orgs: OrgSnapshot, language: Language): Cell[][] {
  const words = EXPORT_WORDS[language];
  const nameOf = (id: string): string => orgs.get(id)?.[language === 'en' ? 'nameEn' : 'nameZh'] ?? id;
  const groups = groupedBy(rows, ({ org, category }) => `${org}/${category}`);
  const body = [...groups.values()].map((group): Cell[] => {
    const { org, category } = group[0]!;
    return [org, nameOf(org), words.categories[category] ?? category, ...figures(summed(group))];
  });
  return [...body, ['', words.total, '', ...figures(summed(rows))]];
}

/** The roll-up as a file. Who took what is recorded before the first row. */
@Injectable()
export class SummaryExport {
  constructor(
    private readonly summary: SuggestionSummary,
    private readonly orgs: OrgTree,
  ) {}

  async file(
    caller: Caller,
    { format = 'csv', ...query }: SuggestionExportQuery,
    language: Language,
    now: Date,
  ): Promise<TableFile> {
    const orgs = await this.orgs.current();
    return this.summary.reading(caller, query, async (tx, summary) => {
      const { actor } = caller;
      const { openedFrom, openedBefore } = summary;
      await appendAudit(tx, 'exports', now, {
        actor: { kind: actor.kind, id: actor.id },
        onBehalfOf: (actor.kind === 'person' && actor.onBehalfOf) || null,
        command: 'export-suggestion-summary',
        fields: { ...query, format, openedFrom, openedBefore, rows: summary.rows.length },
      });
      const { title, heads, about, from, before, at } = EXPORT_WORDS[language];
      const told: [string, Cell][] = [
        [from, new Date(openedFrom)],
        [before, new Date(openedBefore)],
        [at, now],
      ];
      const table = { title: 'suggestions', heads, rows: lines(summary, orgs, language), sheet: title };
      return tableFile({ ...table, about: { sheet: about, rows: told } }, format, now);
    });
  }
}

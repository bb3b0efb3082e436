import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { QUESTIONNAIRES, type CampaignKind } from '../../../../domain/shared/campaign-kind';
import { masked } from '../../../platform/auth/masking';
import type { Caller } from '../../../platform/auth/scope';
import { appendAudit } from '../../../platform/case-store/audit-chain';
import { unerased } from '../../../platform/content/content-store';
import { withScope } from '../../../platform/database/with-scope';
import type { Cell } from '../../../platform/files/cell';
import { tableFile, type TableFile } from '../../../platform/files/table-file';
import type { Language } from '../../../platform/http/language';
import { findCampaign } from '../desk/campaign-row';
import { EXPORT_WORDS } from './export-words';
import type { CampaignExportQuery } from './results.dto';

interface Row {
  position: number;
  number: string;
  name: string;
  phone: string;
  stratum: string;
  state: string;
  outcome: string | null;
  attempts: number;
  result: string | null;
  scores: Record<string, number> | null;
  words: string | null;
  calledAt: Date | null;
}

const ROWS = `SELECT called.position, customer.number, customer.name, customer.phone,
    coalesce(stratum.label, '') AS stratum, called.state, called.outcome, called.attempts, called.result, called.scores,
    said.words, called.called_at AS "calledAt"
  FROM campaign_customer called JOIN customer ON customer.id = called.customer_id
  LEFT JOIN campaign_stratum stratum ON stratum.campaign_id = called.campaign_id AND stratum.number = called.stratum
  LEFT JOIN LATERAL (SELECT ${unerased()} AS words FROM content WHERE content.id = called.content_id) said ON true
 WHERE called.campaign_id = $1 AND called.position > $2 ORDER BY called.position LIMIT $3`;

const AT_ONCE = 500;

/** Part by part: for a whole list at once every customer there is would be read. */
async function rowsOf(tx: EntityManager, campaign: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (;;) {
    const part = await tx.query<Row[]>(ROWS, [campaign, rows.at(-1)?.position ?? 0, AT_ONCE]);
    rows.push(...part);
    if (part.length < AT_ONCE) return rows;
  }
}

/** Every customer of a list with what became of them, as a file. Who took what is recorded before the first row. */
@Injectable()
export class ResultsExport {
  constructor(private readonly dataSource: DataSource) {}

  file(
    caller: Caller,
    id: string,
    { format = 'csv' }: CampaignExportQuery,
    { now, language }: { now: Date; language: Language },
  ): Promise<TableFile> {
    return withScope(this.dataSource, caller.actor, async (tx) => {
      const campaign = await findCampaign(tx, caller, id);
      const rows = await rowsOf(tx, id);
      const { actor } = caller;
      await appendAudit(tx, 'exports', now, {
        actor: { kind: actor.kind, id: actor.id },
        onBehalfOf: (actor.kind === 'person' && actor.onBehalfOf) || null,
        command: 'export-campaign',
        fields: { format, campaign: id, rows: rows.length },
      });
      const words = EXPORT_WORDS[language];
      const word = (code: string | null): string | null => (code === null ? null : (words.codes[code] ?? code));
      const questions = Object.keys(QUESTIONNAIRES[campaign.campaign as CampaignKind].questions);
      const cells = rows.map((row): Cell[] => [
        ...[row.position, row.number, masked(row, caller).name, row.stratum, word(row.state), word(row.outcome)],
        ...[row.attempts, word(row.result), row.calledAt],
        ...questions.map((question) => row.scores?.[question] ?? null),
        row.words,
      ]);
      const about: [string, Cell][] = [
        [words.campaign, campaign.name],
        [words.customers, campaign.listed],
        [words.answered, campaign.answered],
        [words.at, now],
      ];
      const heads = [
        ...words.heads,
        ...questions.map((question) => words.questions[question] ?? question),
        words.words,
      ];
      const table = { title: 'campaign', heads, rows: cells, sheet: words.sheet };
      return tableFile({ ...table, about: { sheet: words.about, rows: about } }, format, now);
    });
  }
}

import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { QUESTIONNAIRES, type CampaignKind } from '../../../../domain/shared/campaign-kind';
import type { Caller } from '../../../platform/auth/scope';
import { withScope } from '../../../platform/database/with-scope';
import { findCampaign } from '../desk/campaign-row';
import type { CampaignResultsDto, QuestionResultDto, ResultCountDto } from './results.dto';

interface ScoreRow {
  stratum: number;
  question: string;
  score: number;
  count: number;
}

const RESULTS = `SELECT stratum, result, count(*)::int AS count FROM campaign_customer
  WHERE campaign_id = $1 AND result IS NOT NULL GROUP BY ROLLUP (result, stratum) HAVING GROUPING(result) = 0
  ORDER BY stratum NULLS FIRST, result`;

const SCORES = `SELECT stratum, said.question, said.score::int AS score, count(*)::int AS count
    FROM campaign_customer CROSS JOIN LATERAL jsonb_each_text(scores) AS said (question, score)
   WHERE campaign_id = $1 GROUP BY stratum, said.question, said.score`;

/** The scores of one question as a distribution with its sum. */
function summed(question: string, stratum: number | null, rows: readonly ScoreRow[]): QuestionResultDto {
  const counts = [1, 2, 3, 4, 5].map((score) =>
    rows.filter((row) => row.score === score).reduce((all, { count }) => all + count, 0),
  );
  const answered = counts.reduce((all, count) => all + count, 0);
  return { question, stratum, counts, answered, sum: counts.reduce((all, count, at) => all + count * (at + 1), 0) };
}

/** By question: of the whole list, then of each stratum that gave any. */
export function questionsOf(kind: CampaignKind, rows: readonly ScoreRow[]): QuestionResultDto[] {
  return Object.keys(QUESTIONNAIRES[kind].questions).flatMap((question) => {
    const own = rows.filter((row) => row.question === question);
    const strata = [...new Set(own.map(({ stratum }) => stratum))].sort((one, other) => one - other);
    return [
      summed(question, null, own),
      ...strata.map((stratum) =>
        summed(
          question,
          stratum,
          own.filter((row) => row.stratum === stratum),
        ),
      ),
    ];
  });
}

/** What a campaign has brought so far: results and scores, of the whole list and by stratum. */
@Injectable()
export class CampaignResults {
  constructor(private readonly dataSource: DataSource) {}

  read(caller: Caller, id: string): Promise<CampaignResultsDto> {
    return withScope(this.dataSource, caller.actor, async (tx: EntityManager) => {
      const { campaign, answered } = await findCampaign(tx, caller, id);
      const results = await tx.query<ResultCountDto[]>(RESULTS, [id]);
      const scores = await tx.query<ScoreRow[]>(SCORES, [id]);
      return { answered, results, questions: questionsOf(campaign as CampaignKind, scores) };
    });
  }
}

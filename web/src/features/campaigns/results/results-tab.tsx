import { Link } from 'react-router';
import { percent } from '../../../../../domain/shared/percent';
import { QUESTIONNAIRES } from '../../../../../domain/shared/campaign-kind';
import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/use-words';
import { LoadFailed } from '../../../shell/load-failed';
import { PageLoading } from '../../../shell/page-loading';
import { PageState } from '../../../shell/page-state';
import sheets from '../../../list/sheets.module.css';
import { callsLink } from '../links';
import type { CampaignProgress } from '../shapes';
import { ResultPanel } from './result-panel';
import { judged, resultLines, shownLines, sumOf } from './result-lines';
import { useResults } from './useResults.query';

const SCALE = [1, 2, 3, 4, 5];

/** What the calls came to and how each question was answered; every number leads to the calls behind it. */
export function ResultsTab({ campaign }: { campaign: CampaignProgress }) {
  const { t, code } = useWords();
  const language = useLanguage();
  const { data, error, refetch } = useResults(campaign.id);
  if (!data) return error ? <LoadFailed error={error} retry={() => void refetch()} /> : <PageLoading />;
  if (data.answered === 0) return <PageState title={t('campaigns.noResults')} hint={t('campaigns.noResultsHint')} />;
  const { id, strata, over } = campaign;
  const { results, questions } = QUESTIONNAIRES[campaign.campaign];
  const ofStratum = (stratum: number | null) => (stratum === null ? {} : { stratum });
  const scale = SCALE.map((score) => t('campaigns.score', { n: score }));
  return (
    <div className={sheets.sheets}>
      <Figures campaign={campaign} answered={data.answered} of={over} />
      <div className={sheets.charts}>
        {results.length > 1 && (
          <ResultPanel
            title={t('campaigns.results')}
            strata={strata}
            columns={results.map((result) => code('result', result))}
            lines={shownLines(resultLines(data, results), strata)}
            linkOf={(stratum, at) => callsLink(id, { result: results[at] as never, ...ofStratum(stratum) })}
            more={{
              heads: [t('campaigns.measure.answered')],
              of: ({ stratum, counts }) => [
                <Link key="all" to={callsLink(id, { outcome: 'answered', ...ofStratum(stratum) })}>
                  {sumOf(counts).toLocaleString(language)}
                </Link>,
              ],
            }}
          />
        )}
        {Object.keys(questions).map((question) => {
          const asked = { question: question as never };
          return (
            <ResultPanel
              key={question}
              title={t(`field.${question}`)}
              strata={strata}
              columns={scale}
              lines={shownLines(
                data.questions.filter((one) => one.question === question),
                strata,
              )}
              linkOf={(stratum, at) => callsLink(id, { ...asked, score: at + 1, ...ofStratum(stratum) })}
              more={{
                heads: [t('campaigns.gave'), t('campaigns.mean'), t('campaigns.satisfied')],
                of: ({ stratum, counts }) => {
                  const judgement = judged(counts);
                  return [
                    <Link key="all" to={callsLink(id, { ...asked, ...ofStratum(stratum) })}>
                      {sumOf(counts).toLocaleString(language)}
                    </Link>,
                    judgement ? judgement.mean.toFixed(2) : '',
                    judgement ? `${percent(judgement.satisfied)}%` : '',
                  ];
                },
              }}
            />
          );
        })}
      </div>
    </div>
  );
}

/** What is read first: who answered, and how many of those whose call is over. */
function Figures({ campaign, answered, of }: { campaign: CampaignProgress; answered: number; of: number }) {
  const { t } = useWords();
  const language = useLanguage();
  const refused = campaign.counts
    .filter(({ outcome }) => outcome === 'declined' || outcome === 'unreachable')
    .reduce((sum, { count }) => sum + count, 0);
  const called = answered + refused;
  return (
    <div className={sheets.figures}>
      <Link className={sheets.figure} to={callsLink(campaign.id, { outcome: 'answered' })}>
        {t('campaigns.measure.answered')}
        <strong>{answered.toLocaleString(language)}</strong>
      </Link>
      <div className={sheets.figure}>
        {t('campaigns.rate')}
        <strong>{called === 0 ? '–' : `${percent(answered / called)}%`}</strong>
      </div>
      <div className={sheets.figure}>
        {t('campaigns.over')}
        <strong>{of.toLocaleString(language)}</strong>
      </div>
    </div>
  );
}

import { Skeleton } from 'antd';
import { Link } from 'react-router';
import type { CaseDetail } from '../../../api/shapes';
import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/use-words';
import { LoadFailed } from '../../../shell/load-failed';
import { FactList, type Fact } from '../../../list/fact-list';
import { momentWords } from '../../../time/moment-words';
import { useNow } from '../../../time/useNow';
import styles from '../case.module.css';
import { useCase } from '../useCase.query';
import { surveyFacts } from './survey-facts';

/** Surveys of the case, newest last: the ones that the reader may see. */
export const surveysOf = ({ links }: CaseDetail): string[] =>
  links
    .filter(({ kind, direction, number }) => kind === 'survey' && direction === 'to' && number !== null)
    .map(({ caseId }) => caseId);

/** One callback survey, as the complaint's page shows it. */
export function SurveyOf({ id }: { id: string }) {
  const { t } = useWords();
  const { data, error, refetch } = useCase(id);
  if (error && !data) return <LoadFailed error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton active />;
  return (
    <section className={styles.survey}>
      <SurveyAnswers survey={data} />
      <p className={styles.surveyLink}>
        <Link to={`/cases/${id}`}>{t('callback.open', { number: data.number })}</Link>
      </p>
    </section>
  );
}

/** What the customer answered, question by question, and how often they were called. */
export function SurveyAnswers({ survey }: { survey: CaseDetail }) {
  const { t, code } = useWords();
  const language = useLanguage();
  const now = useNow();
  const { round, answers, attempts } = surveyFacts(survey.facts);
  const given = answers.at(-1);
  const words = survey.contents.find(({ id }) => id === given?.text?.id);
  const scores = (['handling', 'speed', 'attitude'] as const).map((name): Fact => [
    `callback.${name}`,
    given?.[name] && code('score', given[name]),
  ]);
  const rows: Fact[] = [
    ['callback.round', round > 1 && round],
    ['callback.outcome', code('outcome', survey.outcome)],
    ...scores,
    ['callback.solved', given && t(given.solved ? 'action.yes' : 'action.no')],
    ['callback.way', given && t(`callback.${given.way}`)],
    ['callback.words', words && (words.text ?? t('case.erased'))],
    [
      'callback.attempts',
      attempts.length > 0 &&
        attempts.map(({ at, result }) => `${momentWords(at, now, language)} ${t(`callResult.${result}`)}`).join(' · '),
    ],
  ];
  if (!rows.some(([, value]) => Boolean(value))) return <p className={styles.nothing}>{t('callback.none')}</p>;
  return <FactList facts={rows} />;
}

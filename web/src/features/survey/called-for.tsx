import { Link } from 'react-router';
import { CAMPAIGN_KINDS, QUESTIONNAIRES } from '../../../../domain/shared/campaign-kind';
import type { CaseDetail } from '../../api/shapes';
import { useWords } from '../../i18n/use-words';
import styles from './survey.module.css';
import type { Call } from './useCallList.query';

/** Of a campaign's call: what the customer is called for, what to say, and what to ask in which order. */
export function CalledFor({ call, detail }: { call: Call; detail: CaseDetail }) {
  const { t, code } = useWords();
  const kind = CAMPAIGN_KINDS.find((one) => one === detail.subject.category);
  if (!kind) return null;
  const { results, questions } = QUESTIONNAIRES[kind];
  return (
    <>
      <dl className={styles.asked}>
        <div>
          <dt>{t('field.campaign')}</dt>
          <dd>
            <Link to={`/cases/${call.complaint}`}>{code('campaign', kind)}</Link>
          </dd>
        </div>
      </dl>
      <section className={styles.questions} aria-label={t('survey.questions')}>
        <p className={styles.script}>{t(`survey.script.${kind}`)}</p>
        <ol className={styles.toAsk}>
          {Object.keys(questions).map((question) => (
            <li key={question}>{t(`survey.askOf.${question}`)}</li>
          ))}
          {results.length > 1 && (
            <li>
              {t('survey.cameTo')} {results.map((result) => code('result', result)).join(' / ')}
            </li>
          )}
          <li>{t('survey.ask.text')}</li>
        </ol>
      </section>
    </>
  );
}

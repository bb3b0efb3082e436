import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useOrgName } from '../../../codes/use-org-name';
import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/use-words';
import { FactList, type Fact } from '../../../list/fact-list';
import { fullMoment } from '../../../time/moment-words';
import type { Article } from '../shapes';
import styles from './article.module.css';

/** Everything about it that is not its text. */
export function ArticleSide({ article }: { article: Article }) {
  const { t, code } = useWords();
  const orgName = useOrgName();
  const language = useLanguage();
  const moment = (at: string | null): ReactNode => at && <time dateTime={at}>{fullMoment(at, language)}</time>;
  const rows: Fact[] = [
    ['article.origin', orgName(article.origin)],
    ['field.confidentiality', code('confidentiality', article.confidentiality)],
    ['article.since', moment(article.updatedAt)],
    ['field.effectiveAt', moment(article.effectiveAt)],
    ['field.expiresAt', moment(article.expiresAt)],
    ['field.reviewAt', moment(article.reviewAt)],
    ['article.reads', t('article.readsBy', { reads: article.use.reads, people: article.use.readers })],
    ['article.answers', article.answers.times > 0 && t('article.answersIn', { ...article.answers })],
  ];
  return (
    <aside className={styles.side}>
      <section className={styles.sheet} aria-labelledby="about">
        <h2 id="about" className={styles.heading}>
          {t('article.about')}
        </h2>
        <FactList facts={rows} isStacked />
        {article.keywords.length > 0 && (
          <ul className={styles.keywords} aria-label={t('portal.keywords')}>
            {article.keywords.map((keyword) => (
              <li key={keyword}>
                <Link to={`/knowledge?${new URLSearchParams({ keyword })}`}>{keyword}</Link>
              </li>
            ))}
          </ul>
        )}
      </section>
      {article.operations.length > 0 && (
        <section className={styles.sheet} aria-labelledby="under-way">
          <h2 id="under-way" className={styles.heading}>
            {t('article.underWay')}
          </h2>
          <ul>
            {article.operations.map(({ id, number, process, stage, org }) => (
              <li key={id} className={styles.operation}>
                <Link to={`/cases/${id}`}>{number}</Link>
                <span>
                  {code('process', process)} · {code('stage', stage)}
                </span>
                <span className={styles.soft}>{orgName(org)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </aside>
  );
}

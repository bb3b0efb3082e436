import { Link } from 'react-router';
import type { CaseDetail } from '../../../api/shapes';
import { usePersonName } from '../../../codes/use-person-name';
import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/use-words';
import { momentWords } from '../../../time/moment-words';
import { useNow } from '../../../time/useNow';
import { isAnswer } from './answering';
import styles from './complaint-knowledge.module.css';
import { Matches } from './matches';
import { ProposalState } from './proposal-state';
import { useComplaintKnowledge } from './useComplaintKnowledge.query';

/** Beside a complaint: what its answers were written with, what became of its proposals, and what may answer it. */
export function ComplaintKnowledge({ detail }: { detail: CaseDetail }) {
  const { t } = useWords();
  const language = useLanguage();
  const now = useNow();
  const personName = usePersonName();
  const { data } = useComplaintKnowledge(detail.id, detail.seq);
  const answers = detail.allowedCommands.some((command) => isAnswer(detail, command));
  const { uses = [], proposals = [] } = data ?? {};
  const nothingSaid = uses.length + proposals.length === 0;
  if (nothingSaid && !answers) return null;
  return (
    <section className={styles.sheet} aria-label={t('answers.title')}>
      {uses.length > 0 && (
        <>
          <h2 className={styles.heading}>{t('answers.usedIn')}</h2>
          <ul className={styles.list}>
            {uses.map(({ article, title, number, person, at }) => (
              <li key={`${article}/${person?.id}`}>
                <Link to={`/knowledge/${article}`}>{title}</Link>
                <span className={styles.soft}>
                  {t('answers.use', {
                    n: number,
                    person: person ? personName(person) : '',
                    at: momentWords(at, now, language),
                  })}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {proposals.length > 0 && (
        <>
          <h2 className={styles.heading}>{t('answers.proposed')}</h2>
          <ul className={styles.list}>
            {proposals.map((proposal) => (
              <li key={proposal.id}>
                <ProposalState proposal={proposal} />
              </li>
            ))}
          </ul>
        </>
      )}
      {answers && <Matches sought={{ case: detail.id }} />}
    </section>
  );
}

import { Link } from 'react-router';
import { Badge } from '../../../codes/badge';
import { usePersonName } from '../../../codes/use-person-name';
import { useOrgName } from '../../../codes/use-org-name';
import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/use-words';
import { momentWords } from '../../../time/moment-words';
import { useNow } from '../../../time/useNow';
import type { Work } from '../shapes';
import styles from './feedback.module.css';

interface Props {
  feedback: Work;
  isOwn: boolean;
  /** Whether the reader may open the case. */
  seesCases: boolean;
}

/** One feedback: about what, where it is, what HQ replied, and what became of the update it led to. */
export function FeedbackCard({ feedback, isOwn, seesCases }: Props) {
  const { t, code } = useWords();
  const orgName = useOrgName();
  const personName = usePersonName();
  const language = useLanguage();
  const now = useNow();
  const { id, number, article, title, articleNumber, stage, outcome, text, reply, updateOutcome, openedAt, org } =
    feedback;
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <Link to={`/knowledge/${article}`} className={styles.title}>
          {title ?? t('feedback.article')}
        </Link>
        <Badge tone={outcome === null ? 'accent' : 'plain'}>{code('stage', stage)}</Badge>
        {outcome && <Badge tone={outcome === 'dismissed' ? 'strong' : 'plain'}>{code('outcome', outcome)}</Badge>}
        <span className={styles.at}>{momentWords(openedAt, now, language)}</span>
      </div>
      <p className={styles.soft}>
        {/* Whoever gives feedback need not be one who may see cases. */}
        {seesCases ? <Link to={`/cases/${id}`}>{number}</Link> : number}
        {articleNumber !== null && ` · ${t('knowledge.version', { n: articleNumber })}`}
        {!isOwn && ` · ${orgName(org)} · ${feedback.authors.map(personName).join(', ')}`}
      </p>
      {text && <p className={styles.said}>{text}</p>}
      {reply && (
        <p className={styles.reply}>
          <span className={styles.soft}>{t('feedback.reply')}</span> {reply}
        </p>
      )}
      {outcome === 'update-started' && (
        <p className={styles.reply}>
          <span className={styles.soft}>{t('feedback.update')}</span>{' '}
          {updateOutcome === null
            ? t('feedback.updating')
            : updateOutcome === 'applied'
              ? t('feedback.updated')
              : code('outcome', updateOutcome)}
        </p>
      )}
    </li>
  );
}

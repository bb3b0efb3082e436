import { Alert } from 'antd';
import { Link } from 'react-router';
import { useOrgName } from '../../../codes/use-org-name';
import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/use-words';
import { permits } from '../../../session/permission';
import { useMe } from '../../../session/useMe.query';
import { fullMoment } from '../../../time/moment-words';
import { desksOf } from '../bulletin-pages';
import type { Bulletin, OwnCell } from '../shapes';
import styles from './reading.module.css';

/** What is asked of the receivers that the reader writes or reviews for; of most readers nothing but that they read. */
export function ToDo({ bulletin }: { bulletin: Bulletin }) {
  const { t } = useWords();
  const language = useLanguage();
  const { shown, replyBy, receivers } = bulletin;
  const { data: me } = useMe();
  const desks = desksOf(me);
  const asked = receivers.filter(({ org, reply }) => reply !== null && desks.includes(org));
  return (
    <section className={styles.sheet} aria-labelledby="to-do">
      <h2 id="to-do" className={styles.heading}>
        {t('reading.toDo')}
      </h2>
      {!shown && <Alert type="info" showIcon title={t('reading.notShown')} className={styles.gap} />}
      {asked.length > 0 ? (
        <ul className={styles.asked}>
          {asked.map((cell) => (
            <Asked key={cell.org} cell={cell} />
          ))}
        </ul>
      ) : (
        <p>{replyBy ? t('reading.replyElse', { at: fullMoment(replyBy, language) }) : t('reading.nothingToDo')}</p>
      )}
    </section>
  );
}

/** Before its case has said where it stands. */
const NOT_BEGUN = 'asked';

/** One receiver's reply: until when, or how it ended. Its case is for those who write and review there. */
function Asked({ cell: { org, reply, replyStage, replyOutcome, replyDue } }: { cell: OwnCell }) {
  const { t, code } = useWords();
  const orgName = useOrgName();
  const language = useLanguage();
  const { data: me } = useMe();
  const opens = permits(me, 'read-cases');
  return (
    <li>
      <p>
        {replyOutcome
          ? t('reading.replyOver', { org: orgName(org), outcome: code('outcome', replyOutcome) })
          : t('reading.replyAsked', { org: orgName(org), at: replyDue ? fullMoment(replyDue, language) : '' })}
      </p>
      {!replyOutcome && replyStage && replyStage !== NOT_BEGUN && (
        <p className={styles.soft}>{code('stage', replyStage)}</p>
      )}
      {opens && <Link to={`/cases/${reply}`}>{t('reading.openReply')}</Link>}
    </li>
  );
}

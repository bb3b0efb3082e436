import { Badge } from '../../../codes/badge';
import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/use-words';
import { fullMoment } from '../../../time/moment-words';
import { BulletinText } from '../case/bulletin-text';
import type { FollowUp } from '../shapes';
import styles from './reading.module.css';

/** What was added to a notice: when, how far it had come, and the words. */
export function FollowUpWords({
  followUp,
  place,
}: {
  followUp: FollowUp;
  place: { caseId: string; bulletin: string };
}) {
  const { t, code } = useWords();
  const language = useLanguage();
  const { at, state, endsAt, impact } = followUp;
  return (
    <div className={styles.followUp}>
      <p className={styles.when}>
        <time dateTime={at}>{fullMoment(at, language)}</time>
        <Badge tone={state === 'cleared' ? 'accent' : 'alarm'}>{code('noticeState', state)}</Badge>
        {endsAt && (
          <span>
            {t('reading.endsAt')} {fullMoment(endsAt, language)}
          </span>
        )}
      </p>
      {impact && (
        <p className={styles.said}>
          <span className={styles.soft}>{t('reading.impact')}</span> {impact}
        </p>
      )}
      <BulletinText words={followUp} place={place} />
    </div>
  );
}

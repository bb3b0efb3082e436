import type { components } from '../../../api/generated/schema';
import { usePersonName } from '../../../codes/use-person-name';
import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/use-words';
import { fullMoment } from '../../../time/moment-words';
import type { Question } from '../shapes';
import { Answers } from './answers';
import styles from './reply.module.css';

export type ReplyVersion = components['schemas']['ReplyVersionDto'];

/** What was replied, newest first, each with what became of it. */
export function ReplyVersions({ versions, form }: { versions: ReplyVersion[]; form: Question[] | null }) {
  const { t } = useWords();
  const language = useLanguage();
  const personName = usePersonName();
  return versions.map((version) => (
    <div key={version.seq} className={styles.version}>
      <p className={styles.versionHead}>
        {version.author && `${personName(version.author)} · `}
        {fullMoment(version.at, language)}
        {version.submittedAt && ` · ${t('replyForm.submittedAt', { at: fullMoment(version.submittedAt, language) })}`}
      </p>
      <Answers version={version} form={form} />
      {version.returned && <WhyReturned returned={version.returned} />}
    </div>
  ));
}

/** Who sent it back, and why. */
export function WhyReturned({ returned: { from, by, text } }: { returned: NonNullable<ReplyVersion['returned']> }) {
  const { t } = useWords();
  const personName = usePersonName();
  return (
    <p className={styles.why}>
      <strong>
        {t(`replyForm.returned.${from}`)}
        {by && ` · ${personName(by)}`}
      </strong>
      {text ?? t('case.erased')}
    </p>
  );
}

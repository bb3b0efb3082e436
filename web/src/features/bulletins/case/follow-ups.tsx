import type { ReactNode } from 'react';
import type { components } from '../../../api/generated/schema';
import { usePersonName } from '../../../codes/use-person-name';
import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/use-words';
import { fullMoment } from '../../../time/moment-words';
import styles from '../../case/parts/case-part.module.css';
import type { FollowUp } from '../shapes';
import { BulletinText } from './bulletin-text';

interface Place {
  caseId: string;
  bulletin: string;
}

type Drafted = components['schemas']['DraftedFollowUpDto'];

/** What followed a notice, newest first. */
export function FollowUps({ followUps, place }: { followUps: FollowUp[]; place: Place }) {
  const { t } = useWords();
  const language = useLanguage();
  return followUps.map((one) => (
    <div key={one.number} className={styles.followUp}>
      <p className={styles.soft}>
        {t('bulletinCase.followUp')} · {fullMoment(one.at, language)} · <State of={one} />
      </p>
      <Impact words={one.impact} />
      <BulletinText words={one} place={place} />
    </div>
  ));
}

/** Written, and waiting for another person's word. */
export function DraftedFollowUp({ followUp, place }: { followUp: Drafted; place: Place }) {
  const { t } = useWords();
  const personName = usePersonName();
  return (
    <section className={styles.sheet} aria-labelledby="drafted">
      <h2 id="drafted" className={styles.heading}>
        {t('bulletinCase.drafted')}
      </h2>
      <p className={styles.soft}>
        {followUp.by.map(personName).join(t('bulletinCase.comma'))} · <State of={followUp} />
      </p>
      <Impact words={followUp.impact} />
      <BulletinText words={followUp} place={place} />
    </section>
  );
}

/** What is affected since; nothing where that is as it was. */
function Impact({ words }: { words: string | null }): ReactNode {
  const { t } = useWords();
  return (
    words !== null && (
      <p className={styles.impact}>
        <span className={styles.soft}>{t('field.impact')}</span> {words}
      </p>
    )
  );
}

function State({ of: { state, endsAt } }: { of: { state: string; endsAt: string | null } }): ReactNode {
  const { t, code } = useWords();
  const language = useLanguage();
  return (
    <>
      {code('noticeState', state)}
      {endsAt && ` · ${t('field.endsAt')} ${fullMoment(endsAt, language)}`}
    </>
  );
}

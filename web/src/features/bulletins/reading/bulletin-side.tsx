import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useOrgName } from '../../../codes/use-org-name';
import { usePersonName } from '../../../codes/use-person-name';
import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/use-words';
import { FactList } from '../../../list/fact-list';
import { fullMoment } from '../../../time/moment-words';
import type { Bulletin } from '../shapes';
import { ToDo } from './to-do';
import styles from './reading.module.css';

/** Beside the words: what the reader has to do, where it comes from, from when until when. */
export function BulletinSide({ bulletin }: { bulletin: Bulletin }) {
  const { t, code } = useWords();
  const orgName = useOrgName();
  const personName = usePersonName();
  const language = useLanguage();
  const moment = (at: string | null): ReactNode => at && fullMoment(at, language);
  const { id, origin, publisher, scope, startsAt, endsAt, noticeState, number, opens, keeps, allowed } = bulletin;
  const isWritten = allowed.includes('submit');
  return (
    <aside className={styles.side}>
      <ToDo bulletin={bulletin} />
      <section className={styles.sheet} aria-labelledby="bulletin-facts">
        <h2 id="bulletin-facts" className={styles.heading}>
          {t('reading.facts')}
        </h2>
        <FactList
          isStacked
          facts={[
            ['reading.startsAt', moment(startsAt)],
            ['reading.endsAt', startsAt && (moment(endsAt) ?? t('reading.unknownEnd'))],
            ['reading.state', noticeState && code('noticeState', noticeState)],
            ['reading.origin', orgName(origin)],
            ['reading.publisher', publisher !== origin && orgName(publisher)],
            ['reading.scope', t(`reading.scopes.${scope}`)],
            ['reading.shownAt', moment(bulletin.shownAt)],
            ['reading.number', number > 1 && t('reading.updates', { n: number - 1 })],
            ['reading.effectiveAt', moment(bulletin.effectiveAt)],
            ['reading.expiresAt', moment(bulletin.expiresAt)],
            ['reading.authors', bulletin.authors.map(personName).join(t('reading.comma'))],
            ['reading.readAt', moment(bulletin.readAt)],
          ]}
        />
      </section>
      {(opens || keeps) && (
        <nav className={`${styles.sheet} ${styles.links}`} aria-label={t('reading.case')}>
          {isWritten && <Link to={`/bulletins/desk/${id}`}>{t('reading.edit')}</Link>}
          {allowed.includes('draft-follow-up') && <Link to={`/bulletins/desk/${id}`}>{t('reading.followUp')}</Link>}
          {number > 0 && keeps && <Link to={`/bulletins/${id}/matrix`}>{t('reading.matrix')}</Link>}
          {number > 0 && keeps && <Link to={`/bulletins/${id}/readers`}>{t('reading.readers')}</Link>}
          {opens && <Link to={`/cases/${id}`}>{t('reading.case')}</Link>}
        </nav>
      )}
    </aside>
  );
}

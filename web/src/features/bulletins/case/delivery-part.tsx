import { Link } from 'react-router';
import type { CaseDetail } from '../../../api/shapes';
import { useOrgName } from '../../../codes/use-org-name';
import { useLanguage } from '../../../i18n/language';
import { useWords } from '../../../i18n/use-words';
import { LoadFailed } from '../../../shell/load-failed';
import { PageLoading } from '../../../shell/page-loading';
import { fullMoment } from '../../../time/moment-words';
import styles from '../../case/parts/case-part.module.css';
import { Rows } from '../../case/parts/rows';
import { useBulletin } from '../useBulletin.query';
import { bulletinFacts } from './bulletin-facts';
import { BulletinText } from './bulletin-text';
import { FollowUps } from './follow-ups';

/** One receiver's delivery: of which bulletin and what it brings, for the receiver's manager to publish. */
export function DeliveryPart({ detail }: { detail: CaseDetail }) {
  const { t, code } = useWords();
  const orgName = useOrgName();
  const language = useLanguage();
  const facts = bulletinFacts(detail);
  const { data: bulletin, error, refetch } = useBulletin(facts.bulletin, detail.seq);
  const place = { caseId: detail.id, bulletin: facts.bulletin ?? '' };
  const known = detail.links.find(({ caseId }) => caseId === facts.bulletin);
  return (
    <>
      <section className={styles.sheet} aria-labelledby="delivery-facts">
        <h2 id="delivery-facts" className={styles.heading}>
          {t(facts.isGone ? 'delivering.gone' : 'delivering.title')}
        </h2>
        <Rows
          rows={[
            [
              'delivering.bulletin',
              bulletin && (
                <>
                  {bulletin.title}
                  {known?.number && (
                    <>
                      {' · '}
                      <Link to={`/cases/${facts.bulletin}`}>{known.number}</Link>
                    </>
                  )}
                </>
              ),
            ],
            [
              'bulletinCase.board',
              bulletin?.shown && <Link to={`/bulletins/${bulletin.id}`}>{t('bulletinCase.asShown')}</Link>,
            ],
            ['case.kind', code('kind', detail.subject.kind)],
            ['field.startsAt', bulletin?.startsAt && fullMoment(bulletin.startsAt, language)],
            ['field.endsAt', bulletin?.endsAt && fullMoment(bulletin.endsAt, language)],
            ['field.impact', bulletin?.impact && <span className={styles.impact}>{bulletin.impact}</span>],
            ['field.receivers', facts.receiver && orgName(facts.receiver)],
            ['delivering.number', facts.number > 0 && t('delivering.nth', { n: facts.number })],
            ['delivering.supersededBy', facts.supersededBy !== null && t('delivering.nth', { n: facts.supersededBy })],
          ]}
        />
      </section>
      {!facts.isGone && (
        <section className={styles.sheet} aria-labelledby="delivery-words">
          <h2 id="delivery-words" className={styles.heading}>
            {t('bulletinCase.asReaders')}
          </h2>
          {bulletin?.words ? (
            <>
              <FollowUps followUps={bulletin.followUps} place={place} />
              <BulletinText words={bulletin.words} place={place} />
            </>
          ) : error ? (
            <LoadFailed error={error} retry={() => void refetch()} />
          ) : (
            !bulletin && <PageLoading />
          )}
        </section>
      )}
    </>
  );
}

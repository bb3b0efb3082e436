import { Link } from 'react-router';
import type { CaseDetail } from '../../../api/shapes';
import { useWords } from '../../../i18n/use-words';
import { LoadFailed } from '../../../shell/load-failed';
import { PageLoading } from '../../../shell/page-loading';
import styles from '../../case/parts/case-part.module.css';
import { Said } from '../../case/parts/said';
import { MatrixPart } from '../matrix/matrix-part';
import { FormPreview } from '../replies/form-preview';
import { useBulletin } from '../useBulletin.query';
import { bulletinFacts } from './bulletin-facts';
import { BulletinText } from './bulletin-text';
import { DraftedFollowUp, FollowUps } from './follow-ups';
import { PublishRows } from './publish-rows';

/** A bulletin as it is to be judged: as its readers will see it, what is asked of them, how far its receivers are. */
export function PublishPart({ detail }: { detail: CaseDetail }) {
  const { t } = useWords();
  const facts = bulletinFacts(detail);
  const { data: bulletin, error, refetch } = useBulletin(detail.id, detail.seq);
  const place = { caseId: detail.id, bulletin: detail.id };
  return (
    <>
      {bulletin?.drafted && <DraftedFollowUp followUp={bulletin.drafted} place={place} />}
      <section className={styles.sheet} aria-labelledby="bulletin-words">
        <h2 id="bulletin-words" className={styles.heading}>
          {t(facts.number > 0 ? 'bulletinCase.words' : 'bulletinCase.asReaders')}
        </h2>
        {bulletin ? (
          bulletin.words ? (
            <BulletinText words={bulletin.words} place={place} />
          ) : (
            <p className={styles.soft}>{t('bulletinCase.noWords')}</p>
          )
        ) : error ? (
          <LoadFailed error={error} retry={() => void refetch()} />
        ) : (
          <PageLoading />
        )}
        {bulletin && <FollowUps followUps={bulletin.followUps} place={place} />}
      </section>
      <section className={styles.sheet} aria-labelledby="bulletin-facts">
        <h2 id="bulletin-facts" className={styles.heading}>
          {t('bulletinCase.about')}
        </h2>
        <PublishRows detail={detail} facts={facts} impact={bulletin?.impact ?? null} />
        <Said
          detail={detail}
          said={[
            [
              facts.returned?.from === 'publisher'
                ? 'bulletinCase.returnedByPublisher'
                : 'bulletinCase.returnedAtOrigin',
              facts.returned?.text,
            ],
            ['bulletinCase.waiver', facts.waiver],
            ['bulletinCase.withdrawal', facts.withdrawal],
            ['bulletinCase.closing', facts.closing],
          ]}
        />
      </section>
      {facts.replyBy !== null && bulletin && facts.number === 0 && (
        <section className={styles.sheet} aria-labelledby="bulletin-form">
          <h2 id="bulletin-form" className={styles.heading}>
            {t('bulletinCase.asked')}
          </h2>
          <FormPreview questions={bulletin.form} />
        </section>
      )}
      {facts.number > 0 && (
        <section className={styles.sheet} aria-labelledby="bulletin-matrix">
          <div className={styles.editionHead}>
            <h2 id="bulletin-matrix" className={styles.heading}>
              {t('bulletinMatrix.title')}
            </h2>
            <span className={styles.links}>
              <Link to={`/bulletins/${detail.id}/matrix`}>{t('bulletinMatrix.wholePage')}</Link>
              {facts.replyBy !== null && <Link to={`/bulletins/${detail.id}/replies`}>{t('replies.title')}</Link>}
              <Link to={`/bulletins/${detail.id}/readers`}>{t('readers.title')}</Link>
            </span>
          </div>
          <MatrixPart id={detail.id} />
        </section>
      )}
    </>
  );
}

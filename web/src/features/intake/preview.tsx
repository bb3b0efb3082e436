import { Alert, Skeleton } from 'antd';
import { Suspense } from 'react';
import { Link } from 'react-router';
import { SENIOR_TIERS } from '../../../../domain/complaint-dispatch/complaint-state';
import type { ComplaintPreview, SimilarComplaint } from '../../api/shapes';
import { useProblemWords } from '../../api/use-problem-words';
import { Badge } from '../../codes/badge';
import { useLanguage } from '../../i18n/language';
import { useWords } from '../../i18n/use-words';
import { momentWords } from '../../time/moment-words';
import { useNow } from '../../time/useNow';
import { LazyMatches } from '../knowledge/from-complaints/lazy';
import type { Sought } from '../knowledge/from-complaints/useMatches.query';
import { limitWords } from '../case/parts/limit-words';
import type { previewBody } from './intake-body';
import styles from './intake.module.css';
import { useComplaintPreview } from './useComplaintPreview.query';

/** Limits that an agent tells the customer or keeps themselves; the rest is other people's. */
const TOLD = [
  'statutory',
  'triage',
  'second-review',
  'accept',
  'first-contact',
  'handle',
  'interim',
  'reply-check',
  'answer',
];

interface Props {
  body: ReturnType<typeof previewBody>;
  kind: string | undefined;
  /** What articles are looked for with; null: nothing has been said yet. */
  sought: Sought | null;
}

/** What registering would lead to: tier, limits, likely repeats; and articles that may answer at once. */
export function Preview({ body, kind, sought }: Props) {
  const { t } = useWords();
  const problemWords = useProblemWords();
  const { data, isFetching, error } = useComplaintPreview(body);
  return (
    <aside className={styles.sheet} aria-label={t('intake.preview')} aria-busy={isFetching}>
      <h2 className={styles.heading}>{t('intake.preview')}</h2>
      {!body ? (
        <p className={styles.soft}>{t(kind === 'suggestion' ? 'intake.suggestion.next' : 'intake.previewEmpty')}</p>
      ) : error ? (
        <Alert type="warning" showIcon title={problemWords(error)} />
      ) : data ? (
        <PreviewParts preview={data} kind={kind} />
      ) : (
        <Skeleton active />
      )}
      <Suspense fallback={null}>
        <div className={styles.articles}>
          <LazyMatches sought={sought} />
        </div>
      </Suspense>
    </aside>
  );
}

function PreviewParts({ preview, kind }: { preview: ComplaintPreview; kind: string | undefined }) {
  const words = useWords();
  const { t, code } = words;
  const { tier, policy, limits, similar } = preview;
  const repeats = similar.filter(({ sameCustomer }) => sameCustomer).length;
  const told = TOLD.flatMap((clock) => limits.filter((limit) => limit.clock === clock));
  return (
    <>
      <p className={styles.notice}>
        <Badge tone={tier === 'ordinary' ? 'plain' : 'strong'}>{code('tier', tier)}</Badge>{' '}
        <span className={styles.soft}>
          {t('intake.policy')} {t('intake.policyVersion', { version: policy.version })}
        </span>
      </p>
      {SENIOR_TIERS.includes(tier) && (
        <Alert type="warning" showIcon className={styles.notice} title={t('intake.seniorOnly')} />
      )}
      {kind === 'enquiry' && <Alert type="info" showIcon className={styles.notice} title={t('intake.enquiryNote')} />}
      {repeats > 0 && (
        <Alert type="warning" showIcon className={styles.notice} title={t('intake.maybeRepeat', { n: repeats })} />
      )}
      <h3 className={styles.subheading}>{t('intake.limits')}</h3>
      <dl className={styles.limits}>
        {told.map(({ clock, limit }) => (
          <div key={clock}>
            <dt>{code('clock', clock)}</dt>
            <dd>{limitWords(limit, words)}</dd>
          </div>
        ))}
      </dl>
      <h3 className={styles.subheading}>{t('intake.similar')}</h3>
      {similar.length === 0 ? (
        <p className={styles.soft}>{t('intake.noSimilar')}</p>
      ) : (
        <ul className={styles.similar}>
          {similar.map((one) => (
            <Similar key={one.id} complaint={one} />
          ))}
        </ul>
      )}
    </>
  );
}

function Similar({ complaint }: { complaint: SimilarComplaint }) {
  const { t, code } = useWords();
  const language = useLanguage();
  const now = useNow();
  const { id, number, stage, category, openedAt, similarity, sameCustomer } = complaint;
  return (
    <li>
      <div className={styles.similarHead}>
        <Link to={`/cases/${id}`} target="_blank">
          {number}
        </Link>
        {sameCustomer && <Badge tone="alarm">{t('intake.sameCustomer')}</Badge>}
      </div>
      <div className={styles.similarFoot}>
        <span>
          {code('category', category)} · {code('stage', stage)} · {momentWords(openedAt, now, language)}
        </span>
        {similarity > 0 && (
          <span className={styles.percent}>{t('intake.similarity', { percent: Math.round(similarity * 100) })}</span>
        )}
      </div>
    </li>
  );
}

import { Segmented, Select } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { CATEGORIES } from '../../../../../domain/complaint-dispatch/complaint-state';
import { useProblemWords } from '../../../api/use-problem-words';
import { useWords } from '../../../i18n/use-words';
import { messages } from '../../../messages/messages';
import { LoadFailed } from '../../../shell/load-failed';
import { PageLoading } from '../../../shell/page-loading';
import { PageState } from '../../../shell/page-state';
import type { Article } from '../shapes';
import { EffectRows } from './effect-rows';
import styles from './effect.module.css';
import { useEffectOf, useSubject } from './useEffectOf.query';

const WINDOWS = [7, 30, 90];

/** Whether the article was of use: complaints of its category before it was published and after, and its answers. */
export function EffectPart({ article }: { article: Article }) {
  const { t, code } = useWords();
  const problemWords = useProblemWords();
  const [days, setDays] = useState(30);
  const { data: effect, error, refetch } = useEffectOf(article.id, days);
  const subject = useSubject(article.id);
  if (!effect) return error ? <LoadFailed error={error} retry={() => void refetch()} /> : <PageLoading />;
  const { category, complaint, mayChoose, total, provinces } = effect;
  return (
    <div className={styles.effect}>
      <div className={styles.head}>
        <span className={styles.field}>
          <span className={styles.soft} id="effect-category">
            {t('effect.category')}
          </span>
          {mayChoose ? (
            <Select
              aria-labelledby="effect-category"
              className={styles.category}
              placeholder={t('effect.choose')}
              value={category}
              loading={subject.isPending}
              options={CATEGORIES.map((value) => ({ value, label: code('category', value) }))}
              onChange={(value: (typeof CATEGORIES)[number]) =>
                subject.mutate(value, {
                  onSuccess: () => messages.success(t('effect.chosen')),
                  onError: (problem) => messages.error(problemWords(problem)),
                })
              }
            />
          ) : (
            <strong>{category ? code('category', category) : '—'}</strong>
          )}
          {complaint?.number && (
            <Link to={`/cases/${complaint.id}`}>{t('effect.from', { number: complaint.number })}</Link>
          )}
        </span>
        {category !== null && (
          <Segmented
            aria-label={t('effect.days')}
            value={days}
            options={WINDOWS.map((value) => ({ value, label: t('effect.daysOf', { n: value }) }))}
            onChange={setDays}
          />
        )}
      </div>
      {category === null ? (
        <PageState title={t('effect.unknown')} hint={t('effect.unknownHint')} />
      ) : total.length === 0 ? (
        <PageState title={t('effect.unpublished')} />
      ) : (
        <>
          <p className={styles.soft}>{t('effect.hint')}</p>
          <EffectRows rows={total} category={category} first="inbox.org" />
          {provinces.length > 0 && <EffectRows rows={provinces} category={category} first="effect.province" />}
        </>
      )}
      <p className={styles.soft}>{t('effect.answers', { ...article.answers })}</p>
    </div>
  );
}
